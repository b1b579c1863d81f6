package org.igworkbench.window.matrix;

import javafx.scene.control.ComboBox;
import org.igworkbench.window.shell.form.Named;
import org.igworkbench.workspace.Words;

/// Which pair of axes is shown, to be picked.
final class AxisChoice extends ComboBox<AxisPair> {

  AxisChoice(Words words) {
    var names = new AxisWords(words);
    getStyleClass().add("matrix-axes");
    setAccessibleText(words.say("matrix-screen.axes.name"));
    getItems().setAll(AxisPair.values());
    setConverter(new Named<>(names::pair));
    setValue(AxisPair.PURPOSE_RECIPIENT);
  }
}
