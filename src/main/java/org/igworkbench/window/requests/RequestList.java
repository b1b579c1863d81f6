package org.igworkbench.window.requests;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.Segments;
import org.igworkbench.window.shell.form.BarEnds;
import org.igworkbench.window.shell.form.Controls;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The list: saved views with their counts, a filter, and the table.
final class RequestList extends VBox {

  private final RequestsModel model;
  private final Phrases phrases;
  private final Runnable newRequest;
  private final TableView<RequestRow> table = new TableView<>();
  private final CustomTextField filter = new CustomTextField();

  RequestList(RequestsModel model, Phrases phrases, Runnable newRequest) {
    this.model = model;
    this.phrases = phrases;
    this.newRequest = newRequest;
    getStyleClass().add("request-list");
    buildFilter();
    buildTable();
    var views =
        new Segments<>(
            phrases.say("requests-screen.view.name"),
            List.of(SavedView.values()),
            this::counted,
            model.viewProperty());
    var bar = new BarEnds(views, filter);
    bar.getStyleClass().addAll("filter-bar", "view-bar");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(bar, table);
    model
        .logProperty()
        .subscribe(read -> {
          views.rename(this::counted);
          showEmptiness();
        });
    model.viewProperty().subscribe(this::showEmptiness);
    model.filterProperty().subscribe(this::showEmptiness);
  }

  private void buildFilter() {
    filter.setLeft(new FontIcon("bi-funnel"));
    filter.setPromptText(phrases.say("requests-screen.filter.prompt"));
    filter.setAccessibleText(phrases.say("requests-screen.filter.name"));
    filter.getStyleClass().add("filter");
    filter.textProperty().bindBidirectional(model.filterProperty());
  }

  private void buildTable() {
    table.setFixedCellSize(28);
    table.getStyleClass().addAll("dense", "requests-table");
    table.setAccessibleText(phrases.say("requests-screen.list.name"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    var verdict =
        column(
            "requests-screen.column.verdict", 186, RequestRow::verdict, Comparator.naturalOrder());
    verdict.setCellFactory(column -> new VerdictCell<>(phrases::verdict));
    var due =
        column("requests-screen.column.due", 122, RequestList::due, Comparator.naturalOrder());
    due.setCellFactory(column -> new DueCell(phrases));
    var received =
        column(
            "requests-screen.column.received",
            96,
            row -> row.request().timing().received(),
            Comparator.naturalOrder());
    received.setCellFactory(column -> new PlainCell<>(Days::brief));
    table
        .getColumns()
        .setAll(
            List.of(
                verdict,
                text("requests-screen.column.reference", 112, RequestRow::reference),
                received,
                text(
                    "requests-screen.column.requester",
                    300,
                    row -> row.request().requester().organisation()),
                text("requests-screen.column.purpose", 270, RequestRow::purpose),
                due,
                text("requests-screen.column.decision", 116, this::decision)));
    var sorted = new SortedList<>(model.rows());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
  }

  private static LocalDate due(RequestRow row) {
    return row.request().timing().due();
  }

  private String decision(RequestRow row) {
    var decision = row.request().decision();
    return decision == null
        ? phrases.stage(row.request().stage())
        : phrases.decision(decision.kind());
  }

  private TableColumn<RequestRow, String> text(
      String heading, double width, Function<RequestRow, String> value) {
    var column = column(heading, width, value, String.CASE_INSENSITIVE_ORDER);
    column.setCellFactory(one -> new PlainCell<>(Function.identity()));
    return column;
  }

  private <T> TableColumn<RequestRow, T> column(
      String heading, double width, Function<RequestRow, T> value, Comparator<? super T> order) {
    var column = new TableColumn<RequestRow, T>(phrases.say(heading));
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 84));
    column.setCellValueFactory(cell -> new SimpleObjectProperty<>(value.apply(cell.getValue())));
    column.setComparator(order::compare);
    return column;
  }

  private String counted(SavedView view) {
    return phrases.say("requests-screen.view.counted", phrases.view(view), model.count(view));
  }

  private void showEmptiness() {
    if (model.logProperty().get() == null) {
      table.setPlaceholder(new VBox());
    } else if (!model.filterProperty().get().isBlank()) {
      table.setPlaceholder(
          empty(
              "requests-screen.empty.filter",
              Controls.button(
                  phrases.say("requests-screen.filter.clear"),
                  "",
                  () -> {
                    model.filterProperty().set("");
                    // The button is gone then, and would take the keys with it.
                    focusFilter();
                  })));
    } else {
      table.setPlaceholder(
          empty(
              switch (model.viewProperty().get()) {
                case OPEN -> "requests-screen.empty.open";
                case OVERDUE -> "requests-screen.empty.overdue";
                case DUE_THIS_WEEK -> "requests-screen.empty.due-this-week";
                case OFF_MATRIX -> "requests-screen.empty.off-matrix";
                case DECIDED_THIS_MONTH -> "requests-screen.empty.decided-this-month";
                case ALL -> "requests-screen.empty.all";
              },
              Controls.button(phrases.say("requests-screen.new.button"), "bi-plus", newRequest)));
    }
  }

  private Node empty(String key, Node offer) {
    var empty = new VBox(Controls.label(phrases.say(key)), offer);
    empty.getStyleClass().add("empty");
    return empty;
  }

  /// Tells which request is chosen, and which is to be opened by itself.
  void listen(Consumer<@Nullable RequestRow> chosen, Runnable opened) {
    table.getSelectionModel().selectedItemProperty().subscribe(chosen);
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER
              && !event.isControlDown()
              && table.getSelectionModel().getSelectedItem() != null) {
            opened.run();
            event.consume();
          }
        });
    table.setOnMouseClicked(clicked -> {
      if (clicked.getClickCount() == 2 && table.getSelectionModel().getSelectedItem() != null) {
        opened.run();
      }
    });
  }

  void select(String reference) {
    for (int row = 0; row < table.getItems().size(); row++) {
      if (table.getItems().get(row).reference().equals(reference)) {
        table.getSelectionModel().clearAndSelect(row);
        // Some rows before it, so that it is seen where it stands.
        table.scrollTo(Math.max(0, row - 2));
      }
    }
  }

  void clearSelection() {
    table.getSelectionModel().clearSelection();
  }

  void focusFilter() {
    filter.requestFocus();
    filter.selectAll();
  }

  void focusTable() {
    table.requestFocus();
  }
}
