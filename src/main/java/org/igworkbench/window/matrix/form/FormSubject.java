package org.igworkbench.window.matrix.form;

import org.igworkbench.matrix.RuleDraft;
import org.igworkbench.matrix.RuleHistory;
import org.igworkbench.workspace.Revision;

/// What a form is about: a rule that is there, or one that is to be.
///
/// @param history the rule as it was when the form was opened; empty for a new one
/// @param start what the form begins with
/// @param seen the revision that was looked at
public record FormSubject(RuleHistory history, RuleDraft start, Revision seen) {

  /// A new rule that begins with what stands in a draft.
  public static FormSubject fresh(RuleDraft start) {
    return new FormSubject(RuleHistory.none(""), start, Revision.ABSENT);
  }

  /// Whether there is no such rule yet.
  public boolean isNew() {
    return history.isEmpty();
  }

  /// The code of the rule; empty for a new one.
  public String code() {
    return history.code();
  }
}
