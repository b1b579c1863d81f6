package org.igworkbench.window.matrix;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.igworkbench.workspace.Words;

/// Which pair of axes is shown, to be picked.
final class AxisChoice extends ComboBox<AxisPair> {

  AxisChoice(Words words) {
    var names = new AxisWords(words);
    getStyleClass().add("matrix-axes");
    setAccessibleText(words.say("matrix-screen.axes.name"));
    getItems().setAll(AxisPair.values());
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(AxisPair pair) {
            return names.pair(pair);
          }

          @Override
          public AxisPair fromString(String text) {
            throw new UnsupportedOperationException("The axes are picked, not typed");
          }
        });
    setValue(AxisPair.PURPOSE_RECIPIENT);
  }
}
