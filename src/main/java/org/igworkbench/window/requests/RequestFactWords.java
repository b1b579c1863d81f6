package org.igworkbench.window.requests;

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

  /// Says them in these words.
  public RequestFactWords(Words words) {
    this.words = words;
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
          case "people" -> "requests-screen.field.people";
          case "required_by" -> "requests-screen.field.required-by";
          default -> answer(field);
        };
    return key.isEmpty() ? "" : words.say(key);
  }

  private static String answer(String field) {
    return switch (field) {
      case "receiving_organisation" -> "requests-screen.field.receiver";
      case "necessity" -> "requests-screen.field.necessity";
      case "controller_relationship" -> "requests-screen.field.relationship";
      case "agreement_in_place" -> "requests-screen.field.agreed";
      case "agreement" -> "requests-screen.field.agreement";
      case "conditions_met" -> "requests-screen.field.article-conditions";
      case "part3_provisions" -> "requests-screen.field.part3";
      case "impact_assessment" -> "requests-screen.field.assessment";
      case "retention" -> "requests-screen.field.retention";
      case "security" -> "requests-screen.field.security";
      case "individuals_rights" -> "requests-screen.field.rights";
      case "intervals" -> "requests-screen.field.intervals";
      case "stage" -> "requests-screen.fact.stage";
      case "decision" -> "requests-screen.fact.decision";
      default -> "";
        };
  }

  @Override
  public String value(String field, @Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining("; "));
      case Map<?, ?> decision -> String.valueOf(decision.get("reason"));
      default -> text(field, value.toString());
    };
  }

  private String text(String field, String text) {
    return switch (field) {
      case "stage" -> words.say(Stage.valueOf(text).word());
      case "urgency" -> words.say(Urgency.valueOf(text).word());
      case "controller_relationship" -> words.say(Relationship.valueOf(text).word());
      case "agreement_in_place" -> words.say(Phrases.answer(Answer.valueOf(text)));
      default -> Days.read(text).map(Days::written).orElse(text);
    };
  }
}
