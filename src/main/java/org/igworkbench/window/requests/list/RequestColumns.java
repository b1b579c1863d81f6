package org.igworkbench.window.requests.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.igworkbench.reports.Value;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestSort;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Mark;
import org.igworkbench.window.shell.MarkView;
import org.igworkbench.window.shell.list.ListColumn;
import org.jspecify.annotations.Nullable;

/// The columns of the list of requests, and what each can be sorted by.
final class RequestColumns {

  private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

  /// What stands in a row that is still to be read.
  private static final Value NOT_YET = new Value.Text("…");

  private static final Value NOTHING = new Value.Text(ListColumn.NOTHING);

  private final Phrases phrases;

  RequestColumns(Phrases phrases) {
    this.phrases = phrases;
  }

  List<ListColumn<RequestRow>> all() {
    return List.of(
        column("verdict", "requests-screen.column.verdict", 186, true, (row, line) -> said(row)),
        text("reference", "requests-screen.column.reference", 124, RequestLine::reference),
        day("received", "requests-screen.column.received", 96, true, RequestLine::received),
        text("organisation", "requests-screen.column.requester", 260, RequestLine::organisation),
        column(
            "purpose",
            "requests-screen.column.purpose",
            250,
            true,
            (row, line) -> ListColumn.said(row.purpose())),
        text("deadline", "requests-screen.column.due", 122, phrases::due),
        text("state", "requests-screen.column.decision", 140, phrases::state),
        column(
            "recipient",
            "requests-screen.column.recipient",
            200,
            false,
            (row, line) -> ListColumn.said(row.recipient())),
        column(
            "urgency",
            "requests-screen.column.urgency",
            90,
            false,
            (row, line) -> new Value.Text(phrases.urgency(line.urgency()))),
        day("decided", "requests-screen.column.decided", 96, false, RequestLine::decidedOn));
  }

  private interface Shown {
    Value of(RequestRow row, RequestLine line);
  }

  private ListColumn<RequestRow> column(
      String id, String heading, double width, boolean shown, Shown value) {
    Function<RequestRow, Value> values =
        row -> {
          var line = row.line();
          return line == null ? NOT_YET : value.of(row, line);
        };
    return new ListColumn<>(id, phrases.say(heading), width, shown, values, row -> "");
  }

  private ListColumn<RequestRow> text(
      String id, String heading, double width, Function<RequestLine, String> text) {
    return column(id, heading, width, true, (row, line) -> ListColumn.said(text.apply(line)));
  }

  private ListColumn<RequestRow> day(
      String id,
      String heading,
      double width,
      boolean shown,
      Function<RequestLine, @Nullable LocalDate> day) {
    return column(
        id,
        heading,
        width,
        shown,
        (row, line) -> {
          var known = day.apply(line);
          return known == null ? NOTHING : new Value.Day(known);
        });
  }

  private Value said(RequestRow row) {
    var verdict = row.verdict();
    return verdict == null ? NOTHING : new Value.Text(phrases.verdict(verdict));
  }

  /// What a column sorts by; null for one that does not sort.
  static @Nullable RequestSort sort(String id) {
    return switch (id) {
      case "verdict" -> RequestSort.VERDICT;
      case "reference" -> RequestSort.REFERENCE;
      case "received" -> RequestSort.RECEIVED;
      case "organisation" -> RequestSort.ORGANISATION;
      case "purpose" -> RequestSort.PURPOSE;
      case "deadline" -> RequestSort.DEADLINE;
      case "state" -> RequestSort.STATE;
      case "decided" -> RequestSort.DECIDED;
      default -> null;
    };
  }

  /// The cells that show more than words.
  Map<String, Supplier<TableCell<RequestRow, Value>>> cells() {
    return Map.of("verdict", VerdictWordCell::new, "deadline", () -> new DueCell(phrases));
  }

  private abstract static class Cell extends TableCell<RequestRow, Value> {
    @Override
    protected final void updateItem(@Nullable Value value, boolean empty) {
      super.updateItem(value, empty);
      var row = getTableRow() == null ? null : getTableRow().getItem();
      boolean none = empty || row == null;
      setText(none || !(value instanceof Value.Text(var text)) ? null : text);
      show(none ? null : row);
    }

    abstract void show(@Nullable RequestRow row);
  }

  /// A verdict: its mark, and its word beside it.
  private static final class VerdictWordCell extends Cell {
    private final MarkView mark = new MarkView(Mark.UNCOVERED, 13);

    @Override
    void show(@Nullable RequestRow row) {
      var verdict = row == null ? null : row.verdict();
      if (verdict != null) {
        mark.show(Mark.of(verdict));
      }
      setGraphic(verdict == null ? null : mark);
    }
  }

  /// When a request is due; what is overdue stands out and says so in words.
  private static final class DueCell extends Cell {
    private final Phrases phrases;

    DueCell(Phrases phrases) {
      this.phrases = phrases;
      getStyleClass().add("due");
    }

    @Override
    void show(@Nullable RequestRow row) {
      var line = row == null ? null : row.line();
      pseudoClassStateChanged(OVERDUE, line != null && line.overdueOn(phrases.today()));
    }
  }
}
