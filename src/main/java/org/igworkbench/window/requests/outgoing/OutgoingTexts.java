package org.igworkbench.window.requests.outgoing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.igworkbench.requests.OutgoingFacts;
import org.igworkbench.requests.OutgoingRequest;
import org.igworkbench.requests.OutgoingStage;
import org.igworkbench.window.shell.Days;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// A request that we make as texts by field, and back.
final class OutgoingTexts {

  private static final int MOST_FIGURES = 9;

  private final Function<OutgoingField, String> texts;

  /// Reads a request off these texts.
  OutgoingTexts(Function<OutgoingField, String> texts) {
    this.texts = texts;
  }

  /// The texts of a request, days as people write them.
  static Map<OutgoingField, String> of(OutgoingRequest request) {
    var facts = OutgoingFacts.of(request).values();
    var texts = new EnumMap<OutgoingField, String>(OutgoingField.class);
    for (var field : OutgoingField.values()) {
      texts.put(field, text(field, facts.get(field.fact())));
    }
    return texts;
  }

  private static String text(OutgoingField field, @Nullable Object fact) {
    return switch (fact) {
      case null -> "";
      case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining("\n"));
      default ->
          field.sort() == OutgoingField.Sort.DAY
              ? Days.read(fact.toString()).map(Days::written).orElse(fact.toString())
              : fact.toString();
    };
  }

  private String text(OutgoingField field) {
    return texts.apply(field).strip();
  }

  private @Nullable String code(OutgoingField field) {
    var code = text(field);
    return code.isEmpty() ? null : code;
  }

  private @Nullable LocalDate day(OutgoingField field) {
    return Days.read(text(field)).orElse(null);
  }

  private @Nullable Integer number() {
    var typed = text(OutgoingField.PEOPLE);
    return isNumber(typed) ? Integer.valueOf(typed) : null;
  }

  private static boolean isNumber(String typed) {
    return typed.matches("[0-9]{1," + MOST_FIGURES + "}");
  }

  /// The request; what can’t be read is left out of it.
  OutgoingRequest request(String code, Revision revision) {
    return new OutgoingRequest(
        code,
        new OutgoingRequest.Asked(text(OutgoingField.ORGANISATION), code(OutgoingField.RECIPIENT)),
        ground(),
        new OutgoingRequest.Wanted(
            text(OutgoingField.DESCRIPTION),
            text(OutgoingField.CATEGORIES).lines().filter(line -> !line.isBlank()).toList(),
            text(OutgoingField.SUBJECTS),
            number()),
        new OutgoingRequest.Need(
            text(OutgoingField.NECESSITY),
            text(OutgoingField.STATEMENT),
            text(OutgoingField.MADE_BY),
            day(OutgoingField.MADE_ON)),
        new OutgoingRequest.Sending(
            day(OutgoingField.SENT_ON), text(OutgoingField.CHANNEL), day(OutgoingField.REPLY_BY)),
        new OutgoingRequest.Answer(
            OutgoingStage.valueOf(text(OutgoingField.STAGE)),
            day(OutgoingField.ANSWERED_ON),
            text(OutgoingField.RECEIVED),
            text(OutgoingField.NOTE),
            text(OutgoingField.KEPT)),
        revision);
  }

  /// Our ground, as far as it is chosen.
  OutgoingRequest.Ground ground() {
    return new OutgoingRequest.Ground(
        code(OutgoingField.PURPOSE),
        code(OutgoingField.BASIS),
        code(OutgoingField.POWER),
        text(OutgoingField.TASK));
  }

  /// What was typed and can’t be read as what it has to be.
  List<Violation> unreadable() {
    var violations = new ArrayList<Violation>();
    for (var field : OutgoingField.values()) {
      var typed = text(field);
      if (typed.isEmpty()) {
        continue;
      }
      if (field.sort() == OutgoingField.Sort.DAY && Days.read(typed).isEmpty()) {
        violations.add(Violation.at(field.path(), "shell.day.unreadable"));
      } else if (field.sort() == OutgoingField.Sort.NUMBER && !isNumber(typed)) {
        violations.add(Violation.at(field.path(), "outgoing.people.number"));
      }
    }
    return violations;
  }
}
