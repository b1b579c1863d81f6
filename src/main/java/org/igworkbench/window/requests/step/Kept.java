package org.igworkbench.window.requests.step;

import javafx.scene.control.Label;
import org.igworkbench.window.shell.DraftKeeping;
import org.igworkbench.window.shell.form.Controls;

/// That a draft of a card is kept, to be read above its fields while there is one.
final class Kept {

  private Kept() {}

  static Label line(DraftKeeping keeping) {
    var label = Controls.label("", "muted", "draft-kept");
    label.textProperty().bind(keeping.said());
    label.visibleProperty().bind(keeping.said().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }
}
