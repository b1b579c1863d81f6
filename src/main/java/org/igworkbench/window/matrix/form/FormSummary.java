package org.igworkbench.window.matrix.form;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.law.LawRow;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.workspace.Words;

/// What a folded section of the form says of itself in a few words.
record FormSummary(Words words, MatrixSnapshot matrix, RuleFormModel model) {

  /// Of the section of that number, from 1.
  String of(int section) {
    return switch (section) {
      case 1 -> {
        var decision = model.decision.get();
        yield joined(
            model.purpose.get() + " × " + model.recipient.get(),
            decision == null ? "" : words.say(decision.word()));
      }
      case 2 ->
          joined(
              cited(model.basis.get()),
              model.powers.isEmpty()
                  ? ""
                  : words.say("rule-form.summary.powers", model.powers.size()));
      case 3 -> words.say("rule-form.summary.categories", model.categories.size());
      case 4 -> model.conditions.get().replace('\n', ' ');
      case 5 -> joined(model.agreement.get(), model.transfer.get());
      default -> joined(model.from.get(), model.owner.get());
    };
  }

  private String cited(String code) {
    return matrix.lawRow(code).map(LawRow::citation).orElse(code);
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
  }
}
