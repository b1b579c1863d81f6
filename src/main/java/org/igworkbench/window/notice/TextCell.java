package org.igworkbench.window.notice;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.igworkbench.notice.NoticeLine;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the published text, and in a word how it stands to the register.
final class TextCell extends ListCell<TextLine> {

  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass LOOK = PseudoClass.getPseudoClass("look");
  private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");
  private static final double STEP = 14;

  private final Words words;
  private final Label bullet = new Label("•");
  private final Label text = Controls.wrapped("");
  private final Label sign = new Label();
  private final HBox line = new HBox(bullet, text, Controls.gap(), sign);

  TextCell(Words words) {
    this.words = words;
    getStyleClass().add("notice-text");
    line.getStyleClass().add("notice-line");
    HBox.setHgrow(text, Priority.SOMETIMES);
    sign.setMinWidth(Region.USE_PREF_SIZE);
    bullet.setMinWidth(Region.USE_PREF_SIZE);
    // A cell asks for no width of its own, so that a long line is wrapped and not cut.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable TextLine item, boolean empty) {
    super.updateItem(item, empty);
    var standing = item == null || empty ? TextLine.Standing.PLAIN : item.standing();
    pseudoClassStateChanged(LOOK, standing == TextLine.Standing.LOOK);
    pseudoClassStateChanged(ALONE, standing == TextLine.Standing.ALONE);
    if (item == null || empty) {
      pseudoClassStateChanged(HEADING, false);
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var of = item.line();
    pseudoClassStateChanged(HEADING, of.isHeading());
    text.setText(of.text());
    boolean listed = of.depth() >= NoticeLine.ITEM;
    bullet.setVisible(listed);
    bullet.setManaged(listed);
    line.setPadding(
        new Insets(0, 0, 0, Math.min(6, Math.max(0, of.depth() - NoticeLine.ITEM)) * STEP));
    var said = said(words, item);
    sign.setText(said);
    sign.getStyleClass().setAll("label", "notice-sign", style(standing));
    sign.setGraphic(icon(standing));
    setGraphic(line);
    setAccessibleText(said.isEmpty() ? of.text() : of.text() + ", " + said);
  }

  /// As high as its words need at that width: a cell asks its graphic without one.
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double sides = snappedLeftInset() + snappedRightInset();
    return snappedTopInset() + line.prefHeight(width - sides) + snappedBottomInset();
  }

  private static String style(TextLine.Standing standing) {
    return switch (standing) {
      case PLAIN, JOINED -> "joined";
      case LOOK -> "look";
      case ALONE -> "alone";
      case DISMISSED, LOOSE -> "loose";
    };
  }

  private static @Nullable FontIcon icon(TextLine.Standing standing) {
    return switch (standing) {
      case PLAIN -> null;
      case JOINED -> new FontIcon("bi-check2");
      case LOOK -> new FontIcon("bi-exclamation-triangle");
      case ALONE -> new FontIcon("bi-exclamation-octagon");
      case DISMISSED -> new FontIcon("bi-dash-circle");
      case LOOSE -> new FontIcon("bi-question-circle");
    };
  }

  /// How a line stands to the register, in a word or two.
  static String said(Words words, TextLine item) {
    var compared = item.compared();
    return switch (item.standing()) {
      case PLAIN -> "";
      case JOINED -> compared == null ? "" : String.join(", ", compared.codes());
      case LOOK ->
          compared == null
              ? ""
              : words.say("notice-screen.sign.look", (int) Math.round(compared.score() * 100));
      case ALONE -> words.say("notice-screen.sign.alone");
      case DISMISSED -> words.say("notice.match.dismissed");
      case LOOSE -> words.say("notice-screen.sign.loose");
    };
  }
}
