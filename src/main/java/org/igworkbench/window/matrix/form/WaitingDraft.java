package org.igworkbench.window.matrix.form;

import javafx.scene.layout.VBox;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleFacts;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.shell.Comparison;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;

/// A draft that waits beside the version that stands, with what it would change.
public final class WaitingDraft extends VBox {

  /// @param standing the version that stands
  /// @param draft the version that waits
  public WaitingDraft(Words words, MatrixSnapshot matrix, SharingRule standing, SharingRule draft) {
    setId("waiting-draft");
    getStyleClass().add("waiting-draft");
    getChildren()
        .add(Controls.wrapped(words.say("rule-form.waiting.title", draft.version()), "strong"));
    var from = draft.tenure().effective().from();
    if (from != null) {
      getChildren().add(Controls.wrapped(words.say("rule-form.waiting.from", from), "note"));
    }
    getChildren()
        .add(
            new Comparison(
                words,
                new RuleFactWords(words, matrix).ofText(),
                new Comparison.Heads(
                    words.say("rule-form.waiting.standing"), words.say("rule-form.waiting.draft")),
                RuleFacts.of(standing),
                RuleFacts.of(draft)));
  }
}
