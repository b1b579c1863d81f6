package org.igworkbench.window.shell;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.igworkbench.workspace.Officer;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line on top: whose workspace this is, the day, the search box, undo and redo, and who sits
/// here.
final class TopBar extends HBox {

  /// So much room undo and redo need for their words or the beginnings of them, in times the size
  /// of the text.
  private static final double WORDS_OF_UNDO = 12;

  private final DayButton today;
  private final Button officer = new Button(null, new FontIcon(BootstrapIcons.PERSON));
  private final UndoButtons undo;
  private final Desk desk;
  private @Nullable Circumstances fittedTo;

  /// The seat outlives this window, and must not hold on to it.
  private final ChangeListener<Officer> seated = (seat, before, now) -> seated();

  /// What decides how much has room.
  private record Circumstances(
      double width, double textSize, String undo, double day, Officer officer) {}

  /// @param asking opens what asks who sits here
  TopBar(Desk desk, DayButton today, SearchBox search, UndoButtons undo, Runnable asking) {
    this.desk = desk;
    this.today = today;
    this.undo = undo;
    getStyleClass().add("top-bar");
    var title = new Label(desk.workbench().workspace().about().title());
    title.setId("workspace-title");
    title.getStyleClass().add("strong");
    var gap = new Region();
    // The box takes what room there is before the gap does, and gives way before anything else.
    setHgrow(search, Priority.ALWAYS);
    setHgrow(gap, Priority.SOMETIMES);
    officer.setId("officer");
    officer.getStyleClass().add("quiet");
    officer.setOnAction(event -> asking.run());
    showOfficer();
    desk.seat().tell(seated);
    title.setMinWidth(Region.USE_PREF_SIZE);
    getChildren()
        .addAll(title, today, search, gap, undo, new Separator(Orientation.VERTICAL), officer);
    showDay();
  }

  /// Where there is little room, the search box has already become a button; then undo and redo
  /// lose their words, and then the officer what he or she is. Tooltips say what is lost.
  @Override
  protected void layoutChildren() {
    var now =
        new Circumstances(
            getWidth(), today.textSize(), undo.words(), today.prefWidth(-1), desk.officer());
    if (!now.equals(fittedTo)) {
      fittedTo = now;
      fit(now);
    }
    super.layoutChildren();
  }

  private void fit(Circumstances now) {
    undo.showIconsOnly(false);
    officer.setText(officer());
    // Asked for anew: what is remembered of the width may be from before.
    double room = now.width() - computePrefWidth(-1) + undo.prefWidth(-1);
    undo.showIconsOnly(room < WORDS_OF_UNDO * now.textSize());
    if (undo.isIconsOnly() && computePrefWidth(-1) > now.width()) {
      officer.setText(desk.officer().name());
    }
  }

  /// Says the day again: the window may stay open overnight.
  void showDay() {
    today.show();
  }

  /// Each has drafts of his or her own.
  private void seated() {
    showOfficer();
    desk.changes().drafts().lookAgain();
  }

  private void showOfficer() {
    officer.setText(officer());
    officer.setAccessibleText(desk.words().say("shell.officer.spoken", officer()));
    officer.setTooltip(new Tooltip(desk.words().say("shell.officer.tip", officer())));
  }

  private String officer() {
    var officer = desk.officer();
    return officer.position().isEmpty()
        ? officer.name()
        : officer.name() + " · " + officer.position();
  }
}
