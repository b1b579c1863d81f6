package org.igworkbench.window.shell.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.igworkbench.reports.Column;
import org.igworkbench.reports.Value;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// The columns of a table: chosen, moved, drawn wider and sorted by, and remembered like that.
public final class ListColumns<T> {

  private static final double PER_CHARACTER = 7;
  private static final double NARROWEST = 40;
  private static final double WIDE_ENOUGH = 150;
  private static final double NARROW = 90;
  private static final double SHRUNK = 0.75;

  private final String name;
  private final Preferences preferences;
  private final TableView<T> table;
  private final List<ListColumn<T>> columns;
  private final Map<String, Supplier<TableCell<T, Value>>> cells;
  private String layout;
  private boolean arranging;
  private double scale = 1;

  ListColumns(
      String name, Preferences preferences, TableView<T> table, List<ListColumn<T>> columns) {
    this(name, preferences, table, columns, Map.of());
  }

  /// Gives a table its columns.
  ///
  /// @param name by which they are remembered
  /// @param cells how columns are drawn that show more than words, by id
  public ListColumns(
      String name,
      Preferences preferences,
      TableView<T> table,
      List<ListColumn<T>> columns,
      Map<String, Supplier<TableCell<T, Value>>> cells) {
    this.cells = Map.copyOf(cells);
    this.name = "list." + name;
    this.preferences = preferences;
    this.table = table;
    this.columns = columns;
    layout = preferences.kept(this.name).orElse("");
    arrange(layout.isEmpty() ? ListLayout.usual(columns) : ListLayout.of(layout, columns));
    table.getColumns().addListener((ListChangeListener<Object>) change -> keep());
    table.getSortOrder().addListener((ListChangeListener<Object>) change -> keep());
  }

  private void arrange(ListLayout layout) {
    arranging = true;
    table.getColumns().setAll(layout.places().stream().map(this::made).toList());
    table.getSortOrder().clear();
    table.getColumns().stream()
        .filter(column -> column.getId().equals(layout.sort()))
        .forEach(column -> {
          column.setSortType(
              layout.ascending()
                  ? TableColumn.SortType.ASCENDING
                  : TableColumn.SortType.DESCENDING);
          table.getSortOrder().setAll(List.of(column));
        });
    arranging = false;
  }

  private TableColumn<T, Value> made(ListLayout.Place place) {
    var column =
        columns.stream().filter(one -> one.id().equals(place.id())).findFirst().orElseThrow();
    var made = new TableColumn<T, Value>(column.heading());
    made.setId(place.id());
    made.setPrefWidth(place.width());
    // Small enough that the usual columns fit beside a panel; more of them are scrolled.
    made.setMinWidth(least(column));
    made.setVisible(place.shown());
    made.setCellValueFactory(
        cell -> new SimpleObjectProperty<>(column.value().apply(cell.getValue())));
    made.setComparator(ListValue.ORDER);
    var cell = cells.get(column.id());
    made.setCellFactory(one -> cell == null ? new ListCell<>(column) : cell.get());
    made.widthProperty().subscribe((before, now) -> keep());
    made.visibleProperty().subscribe((before, now) -> keep());
    made.sortTypeProperty().subscribe((before, now) -> keep());
    return made;
  }

  private double least(ListColumn<T> column) {
    return column.width() < NARROW
        ? column.width() * scale
        : Math.clamp(column.width() * SHRUNK, NARROWEST, WIDE_ENOUGH);
  }

  /// Gives columns of codes and figures the room that larger text needs: cut, they say nothing.
  public void scale(double times) {
    scale = Math.max(1, times);
    arranging = true;
    for (var shown : table.getColumns()) {
      columns.stream()
          .filter(column -> column.id().equals(shown.getId()))
          .forEach(column -> shown.setMinWidth(least(column)));
    }
    arranging = false;
  }

  /// The width as it is kept, for text of the usual size.
  private double kept(TableColumn<T, ?> shown) {
    boolean grown =
        columns.stream().anyMatch(one -> one.id().equals(shown.getId()) && one.width() < NARROW);
    return grown ? shown.getWidth() / scale : shown.getWidth();
  }

  private void keep() {
    if (arranging) {
      return;
    }
    var sort = table.getSortOrder().isEmpty() ? null : table.getSortOrder().getFirst();
    var places =
        table.getColumns().stream()
            .map(column -> new ListLayout.Place(column.getId(), kept(column), column.isVisible()))
            .toList();
    layout =
        new ListLayout(
                places,
                sort == null ? null : sort.getId(),
                sort == null || sort.getSortType() == TableColumn.SortType.ASCENDING)
            .kept();
    preferences.keep(name, layout);
  }

  /// How they are arranged, as one line of text; empty while they are as usual.
  public String arranged() {
    return layout;
  }

  /// Arranges them as they once were.
  public void arrange(String kept) {
    arrange(kept.isEmpty() ? ListLayout.usual(columns) : ListLayout.of(kept, columns));
    keep();
  }

  /// Ids of the columns that are seen, in their order.
  public List<String> shown() {
    return table.getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
  }

  /// The columns that are seen, for a workbook.
  public List<Column> forWorkbook() {
    return table.getVisibleLeafColumns().stream()
        .map(column ->
            new Column(
                column.getText(), (int) Math.clamp(column.getWidth() / PER_CHARACTER, 8, 80)))
        .toList();
  }

  /// What it is sorted by, in words; empty where nobody has sorted it.
  public String sorting(Words words) {
    return table.getSortOrder().stream()
        .map(column ->
            column.getSortType() == TableColumn.SortType.ASCENDING
                ? words.say("shell.list.sorted-up", column.getText())
                : words.say("shell.list.sorted-down", column.getText()))
        .collect(Collectors.joining(", "));
  }

  /// A button that offers the columns.
  public MenuButton chooser(Words words) {
    var button = new MenuButton("", new FontIcon("bi-columns"));
    button.setId(name.replace('.', '-') + "-columns");
    button.setAccessibleText(words.say("shell.list.columns"));
    button.setTooltip(new Tooltip(words.say("shell.list.columns")));
    button
        .showingProperty()
        .subscribe(showing -> {
          if (showing) {
            button.getItems().setAll(offers(words));
          }
        });
    // A menu without items would not open.
    button.getItems().setAll(offers(words));
    return button;
  }

  private List<MenuItem> offers(Words words) {
    var items = new ArrayList<MenuItem>();
    for (var column : table.getColumns()) {
      var item = new CheckMenuItem(column.getText());
      item.setSelected(column.isVisible());
      // One column stays, or nothing would be left to be seen.
      item.setDisable(column.isVisible() && shown().size() == 1);
      item.setOnAction(chosen -> column.setVisible(item.isSelected()));
      items.add(item);
    }
    var usual = new MenuItem(words.say("shell.list.usual"));
    usual.setOnAction(chosen -> {
      arrange(ListLayout.usual(columns));
      keep();
    });
    items.add(new SeparatorMenuItem());
    items.add(usual);
    return items;
  }
}
