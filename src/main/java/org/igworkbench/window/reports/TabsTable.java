package org.igworkbench.window.reports;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// The tabs that the workbook will hold, before it is written.
final class TabsTable extends TableView<TabLine> {

  private static final double NAME = 206;
  private static final double ROWS = 64;
  private static final double CHART = 72;

  TabsTable(ReportsModel model, Words words) {
    super(model.tabs());
    setId("reports-tabs");
    setAccessibleText(words.say("reports-screen.tabs.title"));
    getStyleClass().add("dense");
    var holds = TabsTable.<String>column(words.say("reports-screen.tabs.holds"), TabLine::holds);
    holds.prefWidthProperty().bind(widthProperty().subtract(NAME + ROWS + CHART + 12));
    var name = TabsTable.<String>column(words.say("reports-screen.tabs.name"), TabLine::name);
    name.setPrefWidth(NAME);
    var chart =
        TabsTable.<String>column(
            words.say("reports-screen.tabs.chart"),
            tab -> tab.chart() ? words.say("reports-screen.tabs.with-chart") : "");
    chart.setPrefWidth(CHART);
    var rows = TabsTable.<Integer>column(words.say("reports-screen.tabs.rows"), TabLine::rows);
    rows.getStyleClass().add("figure");
    rows.setPrefWidth(ROWS);
    getColumns().add(name);
    getColumns().add(holds);
    getColumns().add(chart);
    getColumns().add(rows);
    holds.setCellFactory(same -> new WholeText());
    var none = new Label();
    setPlaceholder(none);
    // While the tabs of a sound order are worked out, the table stays quiet.
    var explained = words.say("reports-screen.tabs.none");
    getItems()
        .addListener(
            (ListChangeListener<TabLine>) change -> none.setText(model.isReady() ? "" : explained));
  }

  /// Says the whole sentence where the column is too narrow for it.
  private static final class WholeText extends TableCell<TabLine, String> {
    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      var shown = text == null || empty ? null : text;
      setText(shown);
      setTooltip(shown == null ? null : new Tooltip(shown));
    }
  }

  private static <T> TableColumn<TabLine, T> column(String title, Function<TabLine, T> value) {
    var column = new TableColumn<TabLine, T>(title);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    column.setReorderable(false);
    return column;
  }
}
