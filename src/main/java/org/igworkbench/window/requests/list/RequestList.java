package org.igworkbench.window.requests.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.igworkbench.requests.RequestQuery;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.form.BarEnds;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.list.ListColumn;
import org.igworkbench.window.shell.list.ListColumns;
import org.igworkbench.window.shell.list.ListExits;
import org.igworkbench.window.shell.list.ListOrder;
import org.igworkbench.window.shell.list.ListServices;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The list: saved views with their counts, a filter, and the table, which holds no more rows than
/// are seen and some round them.
public final class RequestList extends VBox {

  // Long enough for a hand that draws the scroll bar along, too short to be noticed.
  private static final Duration REST = Duration.millis(40);

  /// The size of text for which columns are made.
  private static final double USUAL_TEXT = 13;

  private final RequestsModel model;
  private final Phrases phrases;
  private final Runnable newRequest;
  private final TableView<RequestRow> table = new TableView<>();
  private final CustomTextField filter = new CustomTextField();
  private final ListServices services;
  private final List<ListColumn<RequestRow>> columns;
  private final ListColumns<RequestRow> arranged;
  private final ListFoot foot;
  private final PauseTransition rest = new PauseTransition(REST);
  private final List<Row> drawn = new ArrayList<>();
  private Consumer<RequestRow> chosen = row -> {};
  private @Nullable String selected;
  private Runnable opened = () -> {};
  private boolean selecting;

  public RequestList(
      RequestsModel model, Phrases phrases, ListServices services, Runnable newRequest) {
    this.model = model;
    this.phrases = phrases;
    this.newRequest = newRequest;
    getStyleClass().add("request-list");
    buildFilter();
    this.services = services;
    var made = new RequestColumns(phrases);
    columns = made.all();
    buildTable();
    arranged = new ListColumns<>("requests", services.preferences(), table, columns, made.cells());
    table.getColumns().subscribe(this::sortOnlyWhatCan);
    filter.fontProperty().subscribe(font -> arranged.scale(font.getSize() / USUAL_TEXT));
    var views = new ViewBar(model, phrases, services.preferences(), arranged);
    var bar = new BarEnds(views, filter);
    bar.getStyleClass().addAll("filter-bar", "view-bar");
    VBox.setVgrow(table, Priority.ALWAYS);
    foot = new ListFoot(services, this::seen);
    foot.offer(table);
    getChildren().addAll(bar, table, foot);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (ListExits.asksForExport(event)) {
            foot.export();
            event.consume();
          }
        });
    rest.setOnFinished(rested -> readWhatIsSeen());
    model.newsProperty().subscribe(this::showNews);
    model.rows().subscribe(this::keepSelection);
  }

  private void buildFilter() {
    filter.setLeft(new FontIcon("bi-funnel"));
    filter.setPromptText(phrases.say("requests-screen.filter.prompt"));
    filter.setAccessibleText(phrases.say("requests-screen.filter.name"));
    filter.getStyleClass().add("filter");
    filter.textProperty().bindBidirectional(model.filterProperty());
  }

  private void buildTable() {
    table.setId("requests-table");
    table.setFixedCellSize(28);
    table.getStyleClass().addAll("dense", "requests-table");
    table.setAccessibleText(phrases.say("requests-screen.list.name"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setRowFactory(one -> new Row());
    // The store sorts; the table has but a few of the rows.
    table.setSortPolicy(one -> {
      model.orderProperty().set(order());
      return true;
    });
    table.setItems(model.rows());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (!selecting && !model.rows().telling() && row != null && row.line() != null) {
            selected = row.reference();
            chosen.accept(row);
          }
        });
  }

  private void sortOnlyWhatCan() {
    table
        .getColumns()
        .forEach(column -> column.setSortable(RequestColumns.sort(column.getId()) != null));
  }

  private RequestQuery.Order order() {
    var by = table.getSortOrder().isEmpty() ? null : table.getSortOrder().getFirst();
    var sort = by == null ? null : RequestColumns.sort(by.getId());
    return by == null || sort == null
        ? ListChoice.USUAL.order()
        : new RequestQuery.Order(sort, by.getSortType() == TableColumn.SortType.DESCENDING);
  }

  private Optional<SeenRows> seen() {
    var basis = model.basisProperty().get();
    var query = model.asked();
    if (basis == null || query.isEmpty()) {
      return Optional.empty();
    }
    var shown =
        arranged.shown().stream()
            .map(
                id -> columns.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow())
            .toList();
    var title =
        phrases.say("requests-screen.list.of-view", phrases.view(model.viewProperty().get()));
    return Optional.of(
        new SeenRows(
            services.desk(),
            basis,
            query.get(),
            new ListOrder.Seen(
                query.get().day(),
                title,
                model.filterProperty().get().strip(),
                arranged.sorting(services.desk().words())),
            shown,
            arranged.forWorkbook()));
  }

  /// Shows what can be done with the whole list, for which there is room while nothing is under it.
  public void offerWhole(boolean room) {
    foot.setManaged(room);
    foot.setVisible(room);
  }

  private void showNews() {
    showEmptiness();
    keepSelection();
    rest.playFromStart();
  }

  /// Reads the rows that are in the window.
  private void readWhatIsSeen() {
    var seen =
        drawn.stream().filter(row -> row.isVisible() && !row.isEmpty()).mapToInt(Row::getIndex);
    var range = seen.summaryStatistics();
    if (range.getCount() > 0) {
      model.show(range.getMin(), range.getMax());
    }
  }

  // Rows that go and come again while the list is read are no choice of anybody's: who was chosen
  // stays chosen.
  private void keepSelection() {
    var wanted = selected;
    if (wanted == null || selecting) {
      return;
    }
    selecting = true;
    var at = model.rows().indexOf(wanted);
    if (at.isEmpty()) {
      table.getSelectionModel().clearSelection();
    } else if (table.getSelectionModel().getSelectedIndex() != at.getAsInt()
        || !model.rows().get(at.getAsInt()).equals(table.getSelectionModel().getSelectedItem())) {
      table.getSelectionModel().clearAndSelect(at.getAsInt());
    }
    selecting = false;
  }

  private void showEmptiness() {
    if (model.basisProperty().get() == null) {
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
                case EMERGENCY -> "requests-screen.empty.emergency";
                case AWAITING_SIGNATURE -> "requests-screen.empty.awaiting-signature";
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
  public void listen(Consumer<RequestRow> chosen, Runnable opened) {
    this.chosen = chosen;
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isControlDown() && selected != null) {
            opened.run();
            event.consume();
          }
        });
    this.opened = opened;
  }

  /// Chooses a request and makes it seen as soon as the page is read on which it stands.
  public void select(String reference) {
    boolean other = !reference.equals(selected);
    selected = reference;
    model.seek();
    keepSelection();
    if (other) {
      // Some rows before it, so that it is seen where it stands.
      model.rows().indexOf(reference).ifPresent(at -> table.scrollTo(Math.max(0, at - 2)));
    }
  }

  public void clearSelection() {
    selected = null;
    table.getSelectionModel().clearSelection();
  }

  public void focusFilter() {
    filter.requestFocus();
    filter.selectAll();
  }

  public void focusTable() {
    table.requestFocus();
  }

  /// A row, which asks for what it is to show when it comes into the window.
  private final class Row extends TableRow<RequestRow> {
    Row() {
      drawn.add(this);
      // The head of a column is pressed twice to sort, and a row to be opened.
      setOnMouseClicked(clicked -> {
        if (clicked.getClickCount() == 2 && !isEmpty() && selected != null) {
          opened.run();
        }
      });
    }

    @Override
    public void updateIndex(int index) {
      super.updateIndex(index);
      if (index >= 0 && getItem() != null && getItem().line() == null) {
        rest.playFromStart();
      }
    }
  }
}
