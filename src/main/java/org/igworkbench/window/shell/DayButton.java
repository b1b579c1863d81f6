package org.igworkbench.window.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The day that the window looks at. On another day than today it also says that nothing can be
/// changed, and offers the way back.
final class DayButton extends HBox {

  private final AsAt asAt;
  private final Words words;
  private final Button day = new Button(null, new FontIcon(BootstrapIcons.CALENDAR3));
  private final Label locked;
  private final Button back;

  DayButton(AsAt asAt, Words words, AsAtPanel panel) {
    this.asAt = asAt;
    this.words = words;
    getStyleClass().add("day-bar");
    day.setId("today");
    day.getStyleClass().add("day-button");
    day.setTooltip(new Tooltip(words.say("shell.as-at.tip")));
    day.setOnAction(event -> panel.toggle());
    locked = new Label(words.say("shell.as-at.read-only"), new FontIcon(BootstrapIcons.LOCK));
    locked.setId("read-only");
    locked.getStyleClass().add("read-only");
    back = new Button(words.say("shell.as-at.today"));
    back.setId("back-to-today");
    back.getStyleClass().add("link-button");
    back.setOnAction(event -> panel.back());
    for (var part : new Region[] {day, locked, back}) {
      part.setMinWidth(USE_PREF_SIZE);
    }
    setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(day, locked, back);
    show();
  }

  /// Says the day again.
  void show() {
    boolean past = asAt.isReadOnly();
    day.setText(words.say(past ? "shell.as-at.label" : "shell.today.label", asAt.day()));
    locked.setVisible(past);
    locked.setManaged(past);
    back.setVisible(past);
    back.setManaged(past);
  }

  /// How large its text is, from which others measure.
  double textSize() {
    return day.getFont().getSize();
  }
}
