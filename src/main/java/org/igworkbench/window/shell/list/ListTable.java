package org.igworkbench.window.shell.list;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.igworkbench.window.shell.form.BarEnds;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A list with what every list has: a filter, sorting, columns to choose, a copy for spreadsheets,
/// an export of what is seen, and how many rows there are.
public final class ListTable<T> extends VBox {

  private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");

  /// The size of text for which columns are made.
  private static final double USUAL_TEXT = 13;

  private final String id;
  private final String title;
  private final Function<T, String> key;
  private final ListServices services;
  private final Words words;
  private final ListModel<T> model;
  private final TableView<T> table = new TableView<>();
  private final ListColumns<T> columns;
  private final CustomTextField filter = new CustomTextField();
  private final Label count = new Label();
  private final HBox start = new HBox();
  private final ListExits exits;
  private Predicate<T> aside = row -> false;
  private Node empty = new VBox();

  /// A list without rows.
  ///
  /// @param id by which it is remembered, and with which the ids of its parts begin
  /// @param title what it lists, such as *Recipients*
  /// @param key by which a row is known again after the list was read again
  public ListTable(
      String id,
      String title,
      Function<T, String> key,
      List<ListColumn<T>> columns,
      ListServices services) {
    this.id = id;
    this.title = title;
    this.key = key;
    this.services = services;
    this.words = services.desk().words();
    this.model = new ListModel<>(columns);
    getStyleClass().add("list-table");
    buildTable();
    this.columns = new ListColumns<>(id, services.preferences(), table, model.columns());
    exits = new ListExits(id, services, () -> Optional.of(order()), this::copy);
    exits.offer(table);
    buildFilter();
    filter.fontProperty().subscribe(font -> this.columns.scale(font.getSize() / USUAL_TEXT));
    setVgrow(table, Priority.ALWAYS);
    var bar = new BarEnds(start, filter);
    bar.getStyleClass().addAll("filter-bar", "list-bar");
    getChildren().addAll(bar, table, exits.foot(this.columns.chooser(words)));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (ListExits.asksForExport(event)) {
            export();
            event.consume();
          }
        });
    model.filter().subscribe(text -> showCount());
  }

  private void buildFilter() {
    filter.setId(id + "-filter");
    filter.setLeft(new FontIcon("bi-funnel"));
    filter.setPromptText(words.say("shell.list.filter"));
    filter.setAccessibleText(words.say("shell.list.filter-named", title));
    filter.getStyleClass().add("list-filter");
    filter.textProperty().bindBidirectional(model.filter());
    filter.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !model.filter().get().isEmpty()) {
            model.filter().set("");
            event.consume();
          } else if (event.getCode() == KeyCode.DOWN) {
            focusTable();
            event.consume();
          }
        });
    start.getStyleClass().add("list-start");
    count.setId(id + "-count");
    count.getStyleClass().add("note");
    count.setMinWidth(USE_PREF_SIZE);
    start.getChildren().add(count);
  }

  private void buildTable() {
    table.setId(id + "-table");
    table.getStyleClass().add("dense");
    table.setAccessibleText(title);
    model.seen().comparatorProperty().bind(table.comparatorProperty());
    table.setItems(model.seen());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    table.setRowFactory(one -> new Row());
  }

  private ListOrder order() {
    var desk = services.desk();
    var seen =
        new ListOrder.Seen(desk.day(), title, model.filter().get().strip(), columns.sorting(words));
    var rows = model.rows(columns.shown());
    return new ListOrder(desk, seen, columns.forWorkbook(), progress -> rows);
  }

  /// Asks where to write what is seen, and writes it.
  public void export() {
    exits.export();
  }

  /// Copies what is seen, with its headings.
  public void copy() {
    model.text(columns.shown()).copy();
  }

  /// Shows other rows; the row that was chosen stays chosen while it is there.
  public void show(List<T> rows) {
    var chosen = table.getSelectionModel().getSelectedItem();
    model.show(rows);
    showCount();
    if (chosen != null) {
      select(key.apply(chosen));
    }
  }

  private void showCount() {
    int seen = model.seen().size();
    int all = model.all().size();
    count.setText(
        seen == all
            ? words.say("shell.list.count", all)
            : words.say("shell.list.count-of", seen, all));
    table.setPlaceholder(all > 0 ? nothingFound() : empty);
  }

  private Node nothingFound() {
    var clear =
        Controls.button(
            words.say("shell.list.clear"),
            "",
            () -> {
              model.filter().set("");
              // The button is gone then, and would take the keys with it.
              focusFilter();
            });
    var box = new VBox(Controls.label(words.say("shell.list.not-found")), clear);
    box.getStyleClass().add("empty");
    return box;
  }

  /// What is shown while there are no rows: what belongs here, and the first step.
  public ListTable<T> whenEmpty(Node node) {
    empty = node;
    showCount();
    return this;
  }

  /// Rows that are set aside, such as those that no longer count; they say so themselves.
  public ListTable<T> aside(Predicate<T> rows) {
    aside = rows;
    return this;
  }

  /// Shows something else of the same rows in place of the table; null for the table.
  public void instead(@Nullable Node picture) {
    var middle = picture == null ? table : picture;
    if (!getChildren().get(1).equals(middle)) {
      setVgrow(middle, Priority.ALWAYS);
      getChildren().set(1, middle);
    }
  }

  /// What stands before the count.
  public ListTable<T> before(Node... nodes) {
    start.getChildren().addAll(0, List.of(nodes));
    return this;
  }

  /// Tells which row is chosen, and when one is to be opened.
  public void listen(Consumer<@Nullable T> chosen, Runnable opened) {
    table.getSelectionModel().selectedItemProperty().subscribe(chosen);
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && selected().isPresent()) {
            opened.run();
            event.consume();
          }
        });
    table.setOnMouseClicked(clicked -> {
      if (clicked.getClickCount() == 2 && selected().isPresent()) {
        opened.run();
      }
    });
  }

  /// Lets several rows be chosen at once, and tells which they are.
  public ListTable<T> several(Consumer<List<T>> told) {
    var choice = table.getSelectionModel();
    choice.setSelectionMode(SelectionMode.MULTIPLE);
    choice
        .getSelectedItems()
        .addListener(
            (ListChangeListener<T>)
                change ->
                    told.accept(
                        choice.getSelectedItems().stream().filter(Objects::nonNull).toList()));
    return this;
  }

  /// Chooses every row that is seen.
  public void selectAll() {
    table.getSelectionModel().selectAll();
  }

  /// The row that is chosen.
  public Optional<T> selected() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  /// The rows that are seen, in their order.
  public List<T> seen() {
    return List.copyOf(model.seen());
  }

  /// Wants to be told when other rows are seen.
  public void whenSeen(Runnable told) {
    model.seen().subscribe(told);
  }

  /// Chooses the row of that key, and makes it seen; a filter that hides it is dropped.
  public void select(String wanted) {
    if (find(wanted).isEmpty()
        && model.all().stream().anyMatch(row -> key.apply(row).equals(wanted))) {
      model.filter().set("");
    }
    find(wanted)
        .ifPresent(row -> {
          int at = model.seen().indexOf(row);
          if (table.getSelectionModel().getSelectedIndex() != at) {
            table.getSelectionModel().clearAndSelect(at);
            // Some rows before it, so that it is seen where it stands.
            table.scrollTo(Math.max(0, at - 2));
          }
        });
  }

  private Optional<T> find(String wanted) {
    return model.seen().stream().filter(row -> key.apply(row).equals(wanted)).findFirst();
  }

  /// Chooses none.
  public void clearSelection() {
    table.getSelectionModel().clearSelection();
  }

  /// Draws the rows again, because what is said of them has changed.
  public void redraw() {
    table.refresh();
  }

  /// Takes the keys to the filter.
  public void focusFilter() {
    filter.requestFocus();
    filter.selectAll();
  }

  /// Takes the keys to the rows, the first of them if none is chosen.
  public void focusTable() {
    table.requestFocus();
    if (selected().isEmpty() && !model.seen().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private final class Row extends TableRow<T> {
    @Override
    protected void updateItem(@Nullable T item, boolean none) {
      super.updateItem(item, none);
      pseudoClassStateChanged(ASIDE, item != null && !none && aside.test(item));
    }
  }
}
