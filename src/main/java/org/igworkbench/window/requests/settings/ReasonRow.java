package org.igworkbench.window.requests.settings;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.form.Controls;

/// A coded reason in the settings: its code, its title, and whether it is offered.
final class ReasonRow extends HBox {

  private final TextField title;

  ReasonRow(Phrases phrases, ReasonLine line, Runnable drop) {
    getStyleClass().add("reason-row");
    setMinWidth(0);
    title =
        Controls.text(
            phrases.say("request-settings.page.reason-title", line.code.get()), line.title);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    if (line.isNew()) {
      var code = Controls.text(phrases.say("request-settings.page.reason-code"), line.code);
      code.setPrefColumnCount(4);
      code.setMinWidth(USE_PREF_SIZE);
      var remove = Controls.button("", "bi-x", drop);
      remove.setAccessibleText(phrases.say("request-settings.page.reason-drop", line.code.get()));
      remove.getStyleClass().addAll("quiet", "icon-only");
      getChildren().addAll(code, title, remove);
    } else {
      var code = Controls.label(line.code.get(), "code");
      code.setMinWidth(USE_PREF_SIZE);
      var used = new CheckBox(phrases.say("request-settings.page.in-use"));
      used.setAccessibleText(phrases.say("request-settings.page.in-use-of", line.code.get()));
      used.setId("in-use-" + line.code.get());
      used.setMinWidth(USE_PREF_SIZE);
      used.selectedProperty().bindBidirectional(line.inUse);
      getChildren().addAll(code, title, used);
    }
  }

  /// Focus belongs to where one types.
  @Override
  public void requestFocus() {
    title.requestFocus();
  }
}
