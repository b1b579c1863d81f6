package org.igworkbench.window.shell.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.igworkbench.reports.Column;
import org.igworkbench.reports.Cover;
import org.igworkbench.reports.ListPack;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.ReportOrder;
import org.igworkbench.reports.Rows;
import org.igworkbench.reports.Value;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Exporting;
import org.igworkbench.window.shell.SuggestedName;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;

/// A workbook of what is seen in a list, as it was seen when it was asked for.
///
/// @param columns those that are seen, in their order
/// @param source reads the rows as they are written
public record ListOrder(Desk desk, Seen seen, List<Column> columns, Source source)
    implements Exporting.Order {

  /// How the list was looked at.
  ///
  /// @param day the day as at which
  /// @param title what it lists
  /// @param filter what it was narrowed by; empty where all is seen
  /// @param sorted what it was sorted by; empty where nobody has sorted it
  public record Seen(LocalDate day, String title, String filter, String sorted) {}

  /// Where the rows come from; not asked on the window's thread.
  @FunctionalInterface
  public interface Source {
    Rows read(Progress progress);
  }

  /// A list whose rows are at hand, and that nobody sorts.
  ///
  /// @param filter what it was narrowed by; empty where all is seen
  public ListOrder(
      Desk desk,
      LocalDate day,
      String title,
      String filter,
      List<Column> columns,
      List<List<Value>> rows) {
    this(desk, new Seen(day, title, filter, ""), columns, progress -> Rows.of(rows));
  }

  public ListOrder {
    columns = List.copyOf(columns);
  }

  @Override
  public Sentence job() {
    return Sentence.of("shell.list.job", seen.title());
  }

  @Override
  public String fileName() {
    var organisation = desk.workbench().workspace().about().organisation();
    return SuggestedName.of(organisation, seen.title(), seen.day().toString(), ".xlsx");
  }

  @Override
  public Pack pack() {
    return pack(Progress.UNWATCHED);
  }

  @Override
  public Pack pack(Progress progress) {
    var words = desk.words();
    var nothing = new Value.Text(words.say("shell.list.nothing"));
    var rows = new WithoutGaps(source.read(progress), nothing);
    return new ListPack(
            seen.title(),
            words.say("shell.list.holds", rows.size()),
            words.say("shell.list.none"),
            columns,
            rows,
            notes(words))
        .pack(cover(words));
  }

  private List<Pack.Note> notes(Words words) {
    var notes = new ArrayList<Pack.Note>();
    notes.add(
        new Pack.Note(
            words.say("shell.list.filter-note"),
            seen.filter().isBlank()
                ? words.say("shell.list.unfiltered")
                : words.say("shell.list.filtered", seen.filter())));
    notes.add(
        new Pack.Note(
            words.say("shell.list.sort-note"),
            seen.sorted().isBlank() ? words.say("shell.list.unsorted") : seen.sorted()));
    notes.add(
        new Pack.Note(words.say("shell.list.day-note"), words.say("shell.list.as-at", seen.day())));
    return notes;
  }

  private Cover cover(Words words) {
    var about = desk.workbench().workspace().about();
    return new Cover(
        seen.title(),
        about.organisation(),
        words.say("shell.list.as-at", seen.day()),
        desk.officer().nameAndPosition(),
        desk.clock().instant(),
        ReportOrder.USUAL_MARKING,
        about.contact(),
        desk.workbench().trail().head());
  }

  /// In a workbook a word stands where the list has a dash: who listens to it hears no dash.
  private record WithoutGaps(Rows rows, Value nothing) implements Rows {
    @Override
    public int size() {
      return rows.size();
    }

    @Override
    public Iterator<List<Value>> iterator() {
      return rows.stream().map(row -> row.stream().map(this::said).toList()).iterator();
    }

    private Value said(Value value) {
      return value instanceof Value.Text(var text)
              && (text.isBlank() || text.equals(ListColumn.NOTHING))
          ? nothing
          : value;
    }
  }
}
