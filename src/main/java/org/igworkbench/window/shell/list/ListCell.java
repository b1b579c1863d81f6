package org.igworkbench.window.shell.list;

import javafx.scene.control.TableCell;
import org.igworkbench.reports.Value;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One cell: the value in words, with the icon that says the same.
final class ListCell<T> extends TableCell<T, Value> {

  private static final String FIGURE = "figure";

  private final ListColumn<T> column;
  private final FontIcon icon = new FontIcon();

  ListCell(ListColumn<T> column) {
    this.column = column;
  }

  @Override
  protected void updateItem(@Nullable Value value, boolean empty) {
    super.updateItem(value, empty);
    getStyleClass().remove(FIGURE);
    var row = getTableRow() == null ? null : getTableRow().getItem();
    if (value == null || empty || row == null) {
      setText(null);
      setGraphic(null);
      return;
    }
    setText(ListValue.said(value));
    if (ListValue.isFigure(value)) {
      getStyleClass().add(FIGURE);
    }
    var name = column.icon().apply(row);
    if (name.isEmpty()) {
      setGraphic(null);
    } else {
      icon.setIconLiteral(name);
      setGraphic(icon);
    }
  }
}
