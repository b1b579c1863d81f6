package org.igworkbench.window.shell;

import java.time.LocalDate;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line on top: whose workspace this is, the day, the search box, undo and
/// redo, and who sits here.
final class TopBar extends HBox {

  private final Label today = new Label(null, new FontIcon(BootstrapIcons.CALENDAR3));
  private final Desk desk;

  TopBar(Desk desk, SearchBox search, UndoButtons undo) {
    this.desk = desk;
    getStyleClass().add("top-bar");
    var title = new Label(desk.workbench().workspace().about().title());
    title.setId("workspace-title");
    title.getStyleClass().add("strong");
    today.setId("today");
    var gap = new Region();
    // The box takes what room there is before the gap does, and gives way before anything else.
    setHgrow(search, Priority.ALWAYS);
    setHgrow(gap, Priority.SOMETIMES);
    var officer = new Label(officer(), new FontIcon(BootstrapIcons.PERSON));
    officer.setId("officer");
    officer.setMinWidth(Region.USE_PREF_SIZE);
    title.setMinWidth(Region.USE_PREF_SIZE);
    today.setMinWidth(Region.USE_PREF_SIZE);
    getChildren()
        .addAll(
            title, today, search, gap, undo, new Separator(Orientation.VERTICAL), officer);
    showDay();
  }

  /// Says the day again: the window may stay open overnight.
  void showDay() {
    today.setText(desk.words().say("shell.today.label", LocalDate.now(desk.clock())));
  }

  private String officer() {
    var officer = desk.officer();
    return officer.position().isEmpty()
        ? officer.name()
        : officer.name() + " · " + officer.position();
  }
}
