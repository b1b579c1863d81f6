package org.igworkbench.window.findings;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.window.shell.form.ProseField;

/// Asks why one can live with a finding, and when it is looked at again.
final class AcceptPane extends VBox {

  private static final int USUAL_MONTHS = 3;

  private final Desk desk;
  private final FindingsModel model;
  private final StringProperty reason = new SimpleStringProperty("");
  private final StringProperty dayText = new SimpleStringProperty("");
  private final ProseField why;
  private final DayField lookAgain;

  AcceptPane(FindingsModel model, Desk desk, Runnable left) {
    this.desk = desk;
    this.model = model;
    var words = desk.words();
    setId("accept");
    getStyleClass().addAll("remedy", "accept-pane");
    var form = new Form(words, model.problems);
    why = new ProseField(words.say("findings-screen.accept.reason"), 3, reason);
    why.setId("accept-reason");
    lookAgain = new DayField(words.say("findings-screen.accept.look-again"), dayText);
    lookAgain.setId("accept-look-again");
    reason.subscribe(text -> model.problems.changed("acceptance.reason"));
    dayText.subscribe(text -> model.problems.changed("acceptance.look-again"));
    var trouble = new Label();
    trouble.setId("accept-trouble");
    trouble.setWrapText(true);
    trouble.getStyleClass().add("field-error");
    trouble.textProperty().bind(model.trouble());
    trouble.managedProperty().bind(model.trouble().isNotEmpty());
    trouble.visibleProperty().bind(model.trouble().isNotEmpty());
    var save =
        Controls.primary(words.say("findings-screen.accept.save"), "Ctrl+S", () -> save(left));
    save.setId("accept-save");
    var cancel = Controls.button(words.say("findings-screen.accept.cancel"), "", left);
    cancel.setId("accept-cancel");
    var buttons = new HBox(8, save, cancel);
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            Controls.wrapped(words.say("findings-screen.do.accept-title"), "strong"),
            form.field("acceptance.reason", words.say("findings-screen.accept.reason"), why),
            form.field(
                "acceptance.look-again", words.say("findings-screen.accept.look-again"), lookAgain),
            trouble,
            buttons);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.S && event.isShortcutDown()) {
            save(left);
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            left.run();
            event.consume();
          }
        });
  }

  private void save(Runnable left) {
    // What was typed last counts, also before the field has been left.
    model.accept(reason.get(), Days.read(dayText.get()).orElse(null), left);
  }

  /// Begins anew, with a day that is offered.
  void begin() {
    reason.set("");
    dayText.set("");
    lookAgain.day().set(desk.asAt().today().plusMonths(USUAL_MONTHS));
    model.problems.clear();
    model.trouble().set("");
  }

  void takeKeys() {
    why.requestFocus();
  }

  boolean typed() {
    return !reason.get().isBlank();
  }
}
