package org.igworkbench.window.requests;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// When a request is due; what is overdue stands out and says so in words.
final class DueCell extends TableCell<RequestRow, LocalDate> {

  private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

  private final Phrases phrases;

  DueCell(Phrases phrases) {
    this.phrases = phrases;
    getStyleClass().add("due");
  }

  @Override
  protected void updateItem(@Nullable LocalDate due, boolean empty) {
    super.updateItem(due, empty);
    var row = getTableRow() == null ? null : getTableRow().getItem();
    if (empty || due == null || row == null) {
      setText(null);
      pseudoClassStateChanged(OVERDUE, false);
    } else {
      setText(phrases.due(row.request()));
      pseudoClassStateChanged(OVERDUE, row.request().overdueOn(phrases.today()));
    }
  }
}
