package org.igworkbench.window.requests.form;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.form.BarEnds;
import org.igworkbench.window.shell.form.Controls;

/// The foot of a page on which a request is typed: save, go on to the decision, what is left to be
/// typed, and discard, which asks on the spot when something was typed.
final class PageFoot extends StackPane {

  private final Phrases phrases;
  private final WritingPage page;
  private final Runnable discard;
  private final HBox saving;
  private final Label left = Controls.label("", "note");

  /// @param save what saving is called here
  /// @param decides whether one can go on to the decision
  PageFoot(Phrases phrases, WritingPage page, String save, boolean decides, Runnable discard) {
    this.phrases = phrases;
    this.page = page;
    this.discard = discard;
    getStyleClass().addAll("panel-foot", "page-foot");
    setMinHeight(USE_PREF_SIZE);
    var log = Controls.primary(save, "Ctrl+S", page::save);
    log.setId("log-request");
    saving = new HBox(log);
    saving.getStyleClass().add("form-foot");
    if (decides) {
      var now =
          Controls.button(
              phrases.say("requests-screen.new.log-and-decide"), "", page::saveAndDecide);
      now.setId("log-and-decide");
      saving.getChildren().add(now);
    }
    left.setId("fields-left");
    left.setMinWidth(USE_PREF_SIZE);
    offer();
  }

  /// Says what is left to be typed.
  void left(String text) {
    left.setText(text);
  }

  private Button offer() {
    var button =
        Controls.button(
            phrases.say("requests-screen.new.discard"),
            "",
            () -> {
              if (page.typed()) {
                ask();
              } else {
                discard.run();
              }
            });
    button.setId("discard");
    button.getStyleClass().add("quiet");
    end(left, button);
    return button;
  }

  private void ask() {
    var yes =
        Controls.button(
            phrases.say("shell.discard.yes"),
            "",
            () -> {
              offer();
              discard.run();
            });
    yes.setId("discard-yes");
    var no = Controls.button(phrases.say("shell.discard.no"), "", () -> offer().requestFocus());
    no.setId("discard-no");
    end(Controls.label(phrases.say("requests-screen.new.discard-question")), yes, no);
    no.requestFocus();
  }

  private void end(Node... nodes) {
    var end = new HBox(nodes);
    end.getStyleClass().add("form-foot");
    getChildren().setAll(new BarEnds(saving, end));
  }
}
