package org.igworkbench.window.shell.list;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.igworkbench.reports.Value;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One cell: the value in words, with the icon that says the same.
final class ListCell<T> extends TableCell<T, Value> {

  private static final String FIGURE = "figure";
  private static final int SHORT = 12;
  private static final double WIDEST_TIP = 480;

  private final ListColumn<T> column;
  private final FontIcon icon = new FontIcon();
  private final Tooltip tip = new Tooltip();

  ListCell(ListColumn<T> column) {
    this.column = column;
    tip.setWrapText(true);
    tip.setMaxWidth(WIDEST_TIP);
  }

  @Override
  protected void updateItem(@Nullable Value value, boolean empty) {
    super.updateItem(value, empty);
    getStyleClass().remove(FIGURE);
    setTooltip(null);
    var row = getTableRow() == null ? null : getTableRow().getItem();
    if (value == null || empty || row == null) {
      setText(null);
      setGraphic(null);
      return;
    }
    var text = ListValue.said(value);
    setText(text);
    if (text.length() > SHORT) {
      // What a narrow column cuts off can be read all the same.
      tip.setText(text);
      setTooltip(tip);
    }
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
