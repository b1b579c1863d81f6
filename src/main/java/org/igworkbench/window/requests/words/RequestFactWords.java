package org.igworkbench.window.requests.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.igworkbench.requests.Particulars.Relationship;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Urgency;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.FactWords;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Says the facts of a request as the trail keeps them.
public final class RequestFactWords implements FactWords {

  private final Words words;
  private final LifeFactWords life;

  /// Says them in these words.
  public RequestFactWords(Words words) {
    this.words = words;
    this.life = new LifeFactWords(words);
  }

  @Override
  public String label(String field) {
    var key =
        switch (field) {
          case "requesting_organisation" -> "requests-screen.field.organisation";
          case "recipient" -> "requests-screen.field.recipient";
          case "requester_role" -> "requests-screen.field.role";
          case "channel" -> "requests-screen.field.channel";
          case "received" -> "requests-screen.field.date-received";
          case "urgency" -> "requests-screen.field.urgency";
          case "purpose" -> "requests-screen.field.purpose";
          case "lawful_basis_claimed" -> "requests-screen.field.basis";
          case "power_claimed" -> "requests-screen.field.power";
          case "data_requested" -> "requests-screen.field.description-in-words";
          case "data_categories" -> "requests-screen.field.categories";
          case "subject_references" -> "requests-screen.field.subjects-never-a-name";
          case "destination" -> "requests-screen.field.destination";
          case "stage" -> "requests-screen.fact.stage";
          case "decision" -> "requests-screen.fact.decision";
          default -> "";
        };
    return key.isEmpty() ? answer(field) : words.say(key);
  }

  private String answer(String field) {
    var key =
        switch (field) {
          case "data_subjects" -> "request-life.shown.groups";
          case "people" -> "requests-screen.field.people";
          case "receiving_organisation" -> "requests-screen.field.receiver";
          case "necessity" -> "requests-screen.field.necessity";
          case "controller_relationship" -> "request-life.shown.relationship";
          case "agreement_in_place" -> "request-life.shown.agreed";
          case "agreement" -> "requests-screen.field.agreement";
          case "conditions_met" -> "request-life.shown.conditions";
          case "part3_provisions" -> "requests-screen.field.part3";
          case "impact_assessment" -> "request-life.shown.assessment";
          case "retention" -> "requests-screen.field.retention";
          case "security" -> "requests-screen.field.security";
          case "individuals_rights" -> "request-life.shown.rights";
          case "intervals" -> "requests-screen.field.intervals";
          case "due" -> "request-life.shown.due";
          case "required_by" -> "request-life.shown.required-by";
          case "review_by" -> "request-life.shown.review-by";
          case "pauses" -> "request-life.shown.pauses";
          case "advice" -> "request-life.field.advice";
          case "disclosures" -> "request-life.shown.disclosures";
          default -> "";
        };
    return key.isEmpty() ? "" : words.say(key);
  }

  @Override
  public String value(String field, @Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list ->
          list.stream().map(one -> value(field, one)).collect(Collectors.joining("; "));
      case Map<?, ?> map ->
          switch (field) {
            case "pauses" -> life.pause(map);
            case "advice" -> life.advice(map);
            case "disclosures" -> life.disclosure(map);
            default -> life.decision(map);
          };
      default -> text(field, value.toString());
    };
  }

  private String text(String field, String text) {
    return switch (field) {
      case "stage" -> words.say(Stage.valueOf(text).word());
      case "urgency" -> words.say(Urgency.valueOf(text).word());
      case "controller_relationship" -> words.say(Relationship.valueOf(text).word());
      case "agreement_in_place" -> life.answer(Answer.valueOf(text));
      case "people" -> text.equals("0") ? "" : text;
      default -> Days.read(text).map(Days::written).orElse(text);
    };
  }
}
