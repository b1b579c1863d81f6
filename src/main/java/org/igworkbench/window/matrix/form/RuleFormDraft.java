package org.igworkbench.window.matrix.form;

import org.igworkbench.matrix.Cell;
import org.igworkbench.workspace.Draft;
import org.igworkbench.workspace.Words;

/// What a kept draft of the form of a rule is about.
///
/// @param draft one of the kind [#KIND]
public record RuleFormDraft(Draft draft) {

  /// The sort of form.
  public static final String KIND = "rule";

  private static final String BY = " × ";

  /// What a draft goes by: the code of a rule, or the cell of a new one.
  static String code(FormSubject subject) {
    return subject.isNew() ? code(subject.start().cell()) : subject.code();
  }

  private static String code(Cell cell) {
    return cell.purpose() + BY + cell.recipient();
  }

  /// Whether it is of a new rule of a cell.
  public boolean isFor(Cell cell) {
    return draft.key().code().equals(code(cell));
  }

  /// Whether it is a change of a rule.
  public boolean isFor(String rule) {
    return draft.key().code().equals(rule);
  }

  /// Whether it is of a new rule.
  public boolean isNew() {
    return draft.key().code().contains(BY);
  }

  /// The cell for which its form was opened; where it is of a rule, the cell that was typed.
  public Cell cell() {
    if (isNew()) {
      var parts = draft.key().code().split(BY, 2);
      return new Cell(parts[0], parts[1]);
    }
    var typed = draft.fields();
    return new Cell(typed.getOrDefault("purpose", ""), typed.getOrDefault("recipient", ""));
  }

  /// What it is called.
  public String name(Words words) {
    return isNew()
        ? words.say("rule-form.open.new", cell().purpose(), cell().recipient())
        : draft.key().code();
  }
}
