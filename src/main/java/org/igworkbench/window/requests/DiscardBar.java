package org.igworkbench.window.requests;

import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// The foot of a form: save, and discard, which asks on the spot when something was typed.
final class DiscardBar extends HBox {

  private final Phrases phrases;
  private final Button save;
  private final String question;
  private final Runnable discard;

  /// @param question key of what is asked before typed text is dropped
  DiscardBar(
      Phrases phrases, Button save, BooleanSupplier typed, String question, Runnable discard) {
    this.phrases = phrases;
    this.save = save;
    this.question = question;
    this.discard = discard;
    getStyleClass().add("form-foot");
    offer(typed);
  }

  private Button offer(BooleanSupplier typed) {
    var button =
        Controls.button(
            phrases.say("requests-screen.discard.button"),
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
            phrases.say("requests-screen.discard.yes"),
            "",
            () -> {
              offer(typed);
              discard.run();
            });
    yes.setId("discard-yes");
    var no =
        Controls.button(
            phrases.say("requests-screen.discard.no"), "", () -> offer(typed).requestFocus());
    no.setId("discard-no");
    getChildren().setAll(save, Controls.label(phrases.say(question)), yes, no);
    no.requestFocus();
  }
}
