package org.igworkbench.window.matrix.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;

/// Says line by line why a table of rules was not pasted.
public final class PastePane extends SidePane {

  private static final int LISTED = 200;

  /// @param closed is told when it is left
  public PastePane(Words words, List<Violation> wrong, Runnable closed) {
    super("rule-paste", closed);
    var parts = new ArrayList<Node>();
    parts.add(Controls.wrapped(words.say("rule-form.paste.title"), "panel-title"));
    parts.add(Controls.wrapped(words.say("rule-form.paste.wrong", wrong.size())));
    wrong.stream()
        .limit(LISTED)
        .forEach(one -> parts.add(Controls.wrapped(words.say(one.sentence()), "error-text")));
    sheet(parts);
    var close = Controls.button(words.say("rule-form.paste.close"), "", this::close);
    close.setId("rule-paste-close");
    foot(close);
  }

  @Override
  public void takeKeys() {
    applyCss();
    var close = lookup("#rule-paste-close");
    if (close != null) {
      close.requestFocus();
    }
  }
}
