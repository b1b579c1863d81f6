package org.igworkbench.window.requests;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.form.Controls;

/// What stands over the list and over the settings: the name of what is seen, and what leads on
/// from it.
final class BrowseBar extends HBox {

  private final Desk desk;
  private final Phrases phrases;
  private final Label title = Controls.label("", "screen-title");
  private final Button settings;
  private Button newButton = new Button();
  private Supplier<List<Button>> beside = List::of;

  /// @param openSettings opens the settings for requests
  BrowseBar(Desk desk, Phrases phrases, Runnable openSettings) {
    this.desk = desk;
    this.phrases = phrases;
    settings =
        Controls.button(phrases.say("request-settings.page.button"), "bi-sliders", openSettings);
    settings.setId("open-settings");
    settings.getStyleClass().add("quiet");
    getStyleClass().add("screen-bar");
  }

  /// Offers something beside a new request.
  void beside(Supplier<List<Button>> buttons) {
    beside = buttons;
    getChildren().addAll(2, buttons.get());
  }

  /// Offers a new request, or to go on with one that was begun.
  void offerNew(Runnable newRequest, boolean begun) {
    newButton =
        Controls.primary(
            phrases.say(begun ? "requests-screen.new.go-on" : "requests-screen.new.button"),
            "Ctrl+N",
            newRequest);
    newButton.setId("new-request");
    getChildren().setAll(title, Controls.gap());
    getChildren().addAll(beside.get());
    if (desk.readOnly()) {
      getChildren().add(readOnly());
    } else {
      getChildren().addAll(settings, newButton);
    }
  }

  private Label readOnly() {
    var label = Controls.label(desk.words().say("shell.as-at.no-change", desk.day()), "muted");
    label.setId("requests-read-only");
    return label;
  }

  /// Names the list, and says whether a new request is what comes next.
  void overList(boolean newIsNext) {
    name("requests-screen.list.title", true);
    newButton.getStyleClass().remove("accent");
    if (newIsNext) {
      newButton.getStyleClass().add("accent");
    }
  }

  /// Names the settings, which do not lead to themselves.
  void overSettings() {
    name("request-settings.page.title", false);
    newButton.getStyleClass().remove("accent");
  }

  private void name(String key, boolean leadsToSettings) {
    title.setText(phrases.say(key));
    settings.setVisible(leadsToSettings);
    settings.setManaged(leadsToSettings);
  }
}
