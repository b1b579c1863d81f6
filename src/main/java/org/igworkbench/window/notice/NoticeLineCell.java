package org.igworkbench.window.notice;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.igworkbench.notice.NoticeLine;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// A line of the notice as it will look: a heading, a sentence, or a point. What is still to be
/// added stands out by a mark and not by colour alone.
final class NoticeLineCell extends ListCell<@Nullable NoticeLine> {

  private static final String OPEN = "[";
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");

  private final Words words;
  private final Label bullet = new Label("•");
  private final Label text = new Label();
  private final HBox row = new HBox(6, bullet, text);

  NoticeLineCell(Words words) {
    this.words = words;
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    bullet.setMinWidth(USE_PREF_SIZE);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    // A row as wide as the list, so that its text takes further lines and not a scroll bar.
    setPrefWidth(0);
    getStyleClass().add("notice-line");
  }

  @Override
  protected void updateItem(@Nullable NoticeLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setText(null);
      pseudoClassStateChanged(HEADING, false);
      pseudoClassStateChanged(GAP, false);
      return;
    }
    boolean point = line.depth() >= NoticeLine.ITEM;
    bullet.setVisible(point);
    bullet.setManaged(point);
    text.setText(line.text());
    pseudoClassStateChanged(HEADING, line.isHeading());
    pseudoClassStateChanged(GAP, line.text().contains(OPEN + words.say("write-notice.gap.begins")));
    setText(line.text());
    setGraphic(row);
  }
}
