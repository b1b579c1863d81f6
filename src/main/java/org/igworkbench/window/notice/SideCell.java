package org.igworkbench.window.notice;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.igworkbench.notice.Match;
import org.igworkbench.window.shell.Capital;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A row of the register beside the notice, or the name of the question that rows belong to.
final class SideCell extends ListCell<SideLine> {

  private static final PseudoClass LOOK = PseudoClass.getPseudoClass("look");
  private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

  private final Words words;
  private final Label code = Controls.label("", "code");
  private final Label title = new Label();
  private final Label heading = Controls.label("", "notice-question");
  private final Label sign = new Label();
  private final Label rules = Controls.label("", "note");
  private final HBox line = new HBox(code, title, Controls.gap(), sign, rules);

  SideCell(Words words) {
    this.words = words;
    getStyleClass().add("notice-row");
    line.getStyleClass().add("notice-line");
    code.setMinWidth(Region.USE_PREF_SIZE);
    sign.setMinWidth(Region.USE_PREF_SIZE);
    rules.setMinWidth(Region.USE_PREF_SIZE);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.SOMETIMES);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable SideLine item, boolean empty) {
    super.updateItem(item, empty);
    pseudoClassStateChanged(ALONE, item != null && !empty && standsAlone(item));
    pseudoClassStateChanged(LOOK, item != null && !empty && needsLook(item));
    setGraphic(null);
    setAccessibleText(null);
    if (item == null || empty) {
      return;
    }
    switch (item) {
      case SideLine.Head(var section) -> {
        heading.setText(Capital.of(section.code()));
        setGraphic(heading);
        setAccessibleText(heading.getText());
      }
      case SideLine.Of of -> show(of);
    }
  }

  private static boolean standsAlone(SideLine item) {
    return item instanceof SideLine.Of of && of.isOpen() && of.compared().match() == Match.NONE;
  }

  private static boolean needsLook(SideLine item) {
    return item instanceof SideLine.Of of && of.compared().match() == Match.NEAR;
  }

  private void show(SideLine.Of of) {
    var row = of.compared().row();
    code.setText(row.code());
    title.setText(row.title());
    boolean alone = standsAlone(of);
    boolean look = needsLook(of);
    sign.setText(
        alone
            ? words.say("notice-screen.sign.absent")
            : look ? words.say("notice-screen.sign.alike") : "");
    sign.setGraphic(
        alone
            ? new FontIcon("bi-exclamation-octagon")
            : look ? new FontIcon("bi-exclamation-triangle") : null);
    sign.getStyleClass().setAll("label", "notice-sign", alone ? "alone" : "look");
    boolean counted = !row.subject().kind().equals("automated decision");
    rules.setText(counted ? words.say("notice-screen.row.rules", row.rules()) : "");
    setGraphic(line);
    setAccessibleText(
        row.code() + " " + row.title() + " " + sign.getText() + " " + rules.getText());
  }
}
