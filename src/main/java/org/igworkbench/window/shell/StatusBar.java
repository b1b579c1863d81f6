package org.igworkbench.window.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.igworkbench.workspace.Sentence;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line below: what was saved last, what runs, and the head of the trail.
final class StatusBar extends HBox {

  private final Desk desk;
  private final Label saved = new Label();

  StatusBar(Desk desk, RunningJobs running, MessagePanel message, Runnable help) {
    this.desk = desk;
    getStyleClass().add("status-bar-line");
    saved.setId("saved");
    saved.getStyleClass().add("saved");
    var gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    var keys =
        new Button(
            desk.words().say("shell.keys.button"), new FontIcon(BootstrapIcons.QUESTION_CIRCLE));
    keys.setId("help");
    keys.getStyleClass().add("quiet");
    keys.setOnAction(event -> help.run());
    getChildren()
        .addAll(
            saved, new JobLines(running, desk.words()), gap, new TrailButton(desk, message), keys);
    desk.changes().listen(this::saved);
    desk.changes().drafts().listen(this::kept);
    desk.asAt().listen(this::past);
  }

  /// In the past nothing is saved; that is said in the same place.
  private void past() {
    boolean past = desk.readOnly();
    saved.setText(past ? desk.words().say("shell.as-at.reading") : "");
    saved.setGraphic(past ? new FontIcon(BootstrapIcons.LOCK) : null);
  }

  /// That a draft is kept is said where it is said that something was saved, by another sign.
  private void kept(String what) {
    if (!desk.readOnly()) {
      saved.setText(what);
      saved.setGraphic(new FontIcon(BootstrapIcons.PENCIL));
    }
  }

  private void saved(Sentence what) {
    var words = desk.words();
    saved.setText(words.say("shell.saved.at", TimeOfDay.now(desk.clock()), words.say(what)));
    saved.setGraphic(new FontIcon(BootstrapIcons.CHECK2));
  }
}
