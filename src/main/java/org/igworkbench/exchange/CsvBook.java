package org.igworkbench.exchange;

import static org.igworkbench.exchange.Problems.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.igworkbench.exchange.Table.Row;
import org.igworkbench.workspace.Violation;

/// A CSV file as a workbook with one tab, read record by record.
final class CsvBook implements Book {

  private final SourceFile file;
  private final Utf8 text;

  private CsvBook(SourceFile file, Utf8 text) {
    this.file = file;
    this.text = text;
  }

  /// Opens a file, or tells why it is no text.
  static Reading<Book> open(SourceFile file) {
    var problems = new Problems(file.name());
    if (file.content().length > CsvReader.MOST_BYTES) {
      problems.file("exchange.file.large", CsvReader.MOST_BYTES / 1_000_000);
      return new Reading.Faulty<>(problems.inOrder());
    }
    int nul = Utf8.lineOfNul(file.content());
    if (nul > 0) {
      problems.file("exchange.file.nul", spoken(nul));
      return new Reading.Faulty<>(problems.inOrder());
    }
    var book = new CsvBook(file, Utf8.of(file.content()));
    return book.headings(problems).isEmpty() && problems.count() > 0
        ? new Reading.Faulty<>(problems.inOrder())
        : new Reading.Sound<>(book);
  }

  private List<String> headings(Problems problems) {
    var first = new ArrayList<Row>();
    scan(problems).walk(1, first::add);
    if (first.isEmpty()) {
      if (problems.count() == 0) {
        problems.cell(1, 0, "exchange.file.empty");
      }
      return List.of();
    }
    if (CsvReader.blank(first.getFirst())) {
      problems.cell(1, 0, "exchange.headings.blank");
      return List.of();
    }
    return first.getFirst().cells();
  }

  private CsvScan scan(Problems problems) {
    return new CsvScan(text.again(), problems);
  }

  @Override
  public List<TabHead> tabs() {
    var top = new ArrayList<Row>();
    scan(new Problems(file.name())).walk(TabHead.MOST, top::add);
    return List.of(new TabHead(file.name(), "", "", top));
  }

  @Override
  public List<Violation> rows(TabHead tab, int headings, Consumer<Row> each) {
    var problems = new Problems(file.name());
    // Above the headings stand titles where somebody has saved a tab of a workbook as CSV.
    var names =
        tab.top().stream()
            .filter(row -> row.record() == headings)
            .findFirst()
            .map(row -> row.cells().stream().map(CsvReader::plain).toList())
            .orElseGet(List::of);
    CsvReader.checkHeadings(headings, names, problems);
    var shape = new Shape(headings, names, problems, each);
    scan(problems).walk(Integer.MAX_VALUE, shape::take);
    return problems.inOrder();
  }

  @Override
  public void close() {}

  /// Lets through the rows that fit their headings; blank ones may stand at the end only.
  private static final class Shape {

    private final int above;
    private final List<String> headings;
    private final Problems problems;
    private final Consumer<Row> each;
    private final List<Row> blank = new ArrayList<>();
    private int rows;

    Shape(int above, List<String> headings, Problems problems, Consumer<Row> each) {
      this.above = above;
      this.headings = headings;
      this.problems = problems;
      this.each = each;
    }

    void take(Row row) {
      if (row.record() <= above) {
        return;
      }
      if (CsvReader.blank(row)) {
        if (blank.size() < TabHead.MOST) {
          blank.add(row);
        }
        return;
      }
      blank.forEach(gap -> CsvReader.hasShape(gap, headings, problems));
      blank.clear();
      if (!CsvReader.hasShape(row, headings, problems)) {
        return;
      }
      rows++;
      if (rows == CsvReader.MOST_ROWS + 1) {
        problems.cell(
            row.record(), 0, "exchange.file.long", spoken(row.line()), CsvReader.MOST_ROWS);
      } else if (rows <= CsvReader.MOST_ROWS) {
        each.accept(row);
      }
    }
  }
}
