package org.igworkbench.window.matrix;

import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.igworkbench.window.matrix.grid.GridModel.Spot;

/// A table as JavaFX has it, with the rows, columns and row height of a large matrix: what the grid
/// has to be faster than.
final class PlainTable {

  private final TableView<Integer> table = new TableView<>();
  private String filter = "";

  PlainTable(int side) {
    table
        .getItems()
        .setAll(FXCollections.observableArrayList(IntStream.range(0, side).boxed().toList()));
    table.setFixedCellSize(28);
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.getColumns().add(column("Purpose", 212, -1));
    for (int column = 0; column < side; column++) {
      table.getColumns().add(column("R-" + column, 26, column));
    }
  }

  private TableColumn<Integer, String> column(String title, double width, int at) {
    var column = new TableColumn<Integer, String>(title);
    column.setPrefWidth(width);
    column.setMinWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text(row.getValue(), at)));
    return column;
  }

  private String text(int row, int column) {
    if (column < 0) {
      return "P-" + row + " Purpose number " + row;
    }
    boolean filled = (row * 31 + column * 17) % 5 < 2;
    return filled && ("" + row).contains(filter) ? "ce" : "";
  }

  TableView<Integer> root() {
    return table;
  }

  void scroll(double x, double y) {
    for (var node : table.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar && bar.isVisible()) {
        move(bar, bar.getOrientation() == Orientation.HORIZONTAL ? x : y);
      }
    }
  }

  /// The vertical bar of a table counts shares of its content, the other pixels.
  private void move(ScrollBar bar, double pixels) {
    boolean down = bar.getOrientation() == Orientation.VERTICAL;
    double step = down ? pixels / (28.0 * table.getItems().size()) * bar.getMax() : pixels;
    bar.setValue(Math.clamp(bar.getValue() + step, bar.getMin(), bar.getMax()));
  }

  void go(Spot spot) {
    table.getFocusModel().focus(spot.line(), table.getColumns().get(spot.column() + 1));
    table
        .getSelectionModel()
        .clearAndSelect(spot.line(), table.getColumns().get(spot.column() + 1));
    table.scrollTo(spot.line());
    table.scrollToColumnIndex(spot.column() + 1);
  }

  /// Shows only the cells of some rows.
  void filter(int step) {
    filter = "" + step % 10;
    table.refresh();
  }
}
