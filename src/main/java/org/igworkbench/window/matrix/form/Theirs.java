package org.igworkbench.window.matrix.form;

import java.util.Optional;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.shell.MovedOn;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// A rule as somebody else has left it.
///
/// @param who who changed it and when; null where the trail does not tell
record Theirs(MatrixSnapshot matrix, MovedOn.@Nullable Who who, String code) {

  /// The newest version; empty when the rule is gone.
  Optional<SharingRule> rule() {
    return matrix.history(code).newest();
  }

  /// Who changed what and when, and what can be done.
  String said(Words words) {
    return who == null
        ? words.say("matrix.rule.moved-on", code)
        : words.say("rule-form.moved.said", who.officer(), code, who.time().toString());
  }
}
