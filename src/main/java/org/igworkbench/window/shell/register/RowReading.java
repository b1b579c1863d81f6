package org.igworkbench.window.shell.register;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.registers.Entry;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;

/// What stands in a row, to be read only.
final class RowReading extends VBox {

  RowReading(Words words, Entry entry) {
    getStyleClass().add("row-reading");
    var said = new RowWords(words, entry.kind());
    for (var field : said.fields()) {
      var text = said.text(field.name(), entry.values().get(field.name()));
      var label = Controls.wrapped(words.say(field.label()), "field-label", "row-label");
      var value =
          text.isEmpty()
              ? Controls.wrapped(words.say("shell.register.nothing"), "muted")
              : Controls.wrapped(text);
      HBox.setHgrow(value, Priority.ALWAYS);
      value.setMaxWidth(Double.MAX_VALUE);
      var line = new HBox(label, value);
      line.getStyleClass().add("row-line");
      getChildren().add(line);
    }
  }
}
