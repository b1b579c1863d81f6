package org.igworkbench.window.shell.form;

import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.igworkbench.workspace.Words;

/// The foot of a form: save, and discard, which asks on the spot when something was typed.
public final class DiscardBar extends HBox {

  private final Words words;
  private final Button save;
  private final String question;
  private final Runnable discard;

  /// @param question key of what is asked before typed text is dropped
  public DiscardBar(
      Words words, Button save, BooleanSupplier typed, String question, Runnable discard) {
    this.words = words;
    this.save = save;
    this.question = question;
    this.discard = discard;
    getStyleClass().add("form-foot");
    offer(typed);
  }

  private Button offer(BooleanSupplier typed) {
    var button =
        Controls.button(
            words.say("shell.discard.button"),
            "",
            () -> {
              if (typed.getAsBoolean()) {
                ask(typed);
              } else {
                discard.run();
              }
            });
    button.setId("discard");
    getChildren().setAll(save, button);
    return button;
  }

  private void ask(BooleanSupplier typed) {
    var yes =
        Controls.button(
            words.say("shell.discard.yes"),
            "",
            () -> {
              offer(typed);
              discard.run();
            });
    yes.setId("discard-yes");
    var no = Controls.button(words.say("shell.discard.no"), "", () -> offer(typed).requestFocus());
    no.setId("discard-no");
    getChildren().setAll(save, Controls.label(words.say(question)), yes, no);
    no.requestFocus();
  }
}
