package org.igworkbench.window.shell;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
  private final Label officer = new Label(null, new FontIcon(BootstrapIcons.PERSON));
  private final UndoButtons undo;
  private final Desk desk;
  private @Nullable Circumstances fittedTo;

  /// What decides how much has room.
  private record Circumstances(double width, double textSize, String undo, double day) {}

  TopBar(Desk desk, DayButton today, SearchBox search, UndoButtons undo) {
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
    officer.setText(officer());
    officer.setTooltip(new Tooltip(officer()));
    title.setMinWidth(Region.USE_PREF_SIZE);
    getChildren()
        .addAll(title, today, search, gap, undo, new Separator(Orientation.VERTICAL), officer);
    showDay();
  }

  /// Where there is little room, the search box has already become a button; then undo and redo
  /// lose their words, and then the officer what he or she is. Tooltips say what is lost.
  @Override
  protected void layoutChildren() {
    var now = new Circumstances(getWidth(), today.textSize(), undo.words(), today.prefWidth(-1));
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

  private String officer() {
    var officer = desk.officer();
    return officer.position().isEmpty()
        ? officer.name()
        : officer.name() + " · " + officer.position();
  }
}
