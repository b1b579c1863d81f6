package org.igworkbench.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.igworkbench.exchange.Book;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.exchange.TabHead;
import org.igworkbench.exchange.Table.Row;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// A workbook that is read by events: besides the list of its texts no more than one row of it is
/// held.
final class PoiBook implements Book {

  private final String file;
  private final Parts parts;
  private final CellWords words;
  private final List<Leaf> leaves;
  private List<TabHead> heads = List.of();

  private PoiBook(String file, Parts parts, CellWords words, List<Leaf> leaves) {
    this.file = file;
    this.parts = parts;
    this.words = words;
    this.leaves = leaves;
  }

  /// Opens a workbook.
  ///
  /// @throws Refused if it can't be read as one, for whatever reason
  static PoiBook open(SourceFile file) throws Refused {
    new Parcel(file).check();
    Parts parts = null;
    try {
      parts = Parts.open(file);
      var book = of(file.name(), parts);
      book.heads = book.readHeads();
      return book;
    } catch (IOException | SAXException | RuntimeException e) {
      var refused = refusal(file.name(), parts, e);
      close(parts);
      throw refused;
    }
  }

  private static PoiBook of(String file, Parts parts) throws IOException, SAXException {
    PartKinds.of(parts).check(file);
    var workbook = parts.main();
    var outline = WorkbookOutline.of(parts.read(workbook));
    var relations = Relations.of(parts, workbook);
    var leaves = Leaf.all(file, parts, relations, outline);
    if (leaves.isEmpty()) {
      throw Refused.at(file, "office.file.no-sheet");
    }
    var words =
        new CellWords(
            SharedTexts.of(parts, relations.parts("sharedStrings"), file),
            DateFormats.of(parts, relations.parts("styles")),
            outline.datesFrom1904());
    return new PoiBook(file, parts, words, leaves);
  }

  /// Makes of whatever went wrong a sentence. A broken or hostile workbook is met in many ways,
  /// most of them unchecked. Whatever it is, the file is at fault and its owner can only save it
  /// anew.
  private static Refused refusal(String file, @Nullable Parts parts, Exception e) {
    if (e instanceof Refused refused) {
      return refused;
    }
    boolean bomb = parts != null && parts.exhausted();
    return Refused.at(file, bomb ? "office.file.bomb" : "office.file.damaged");
  }

  private static void close(@Nullable Parts parts) {
    try {
      if (parts != null) {
        parts.close();
      }
    } catch (IOException e) {
      // The zip is in memory; there is nothing to close that could fail.
      throw new IllegalStateException(e);
    }
  }

  private List<TabHead> readHeads() throws IOException, SAXException {
    var found = new ArrayList<TabHead>();
    for (var leaf : leaves) {
      var top = new Top();
      var from = leaf.spot() == null ? 0 : leaf.spot().top();
      try {
        read(leaf, new SheetRows(leaf.places(), Extent.from(from), top), null);
      } catch (SheetRows.Stopped enough) {
        if (!top.full()) {
          throw enough;
        }
      }
      if (!top.rows.isEmpty()) {
        found.add(leaf.head(top.rows));
      }
    }
    return found;
  }

  /// Takes the first rows of a tab and then no more.
  private static final class Top implements Consumer<Row> {

    private final List<Row> rows = new ArrayList<>();

    @Override
    public void accept(Row row) {
      rows.add(row);
      if (full()) {
        throw new IllegalStateException("Enough");
      }
    }

    boolean full() {
      return rows.size() == TabHead.MOST;
    }
  }

  private void read(Leaf leaf, SheetRows rows, @Nullable Faults faults)
      throws IOException, SAXException {
    try (var sheet = parts.readRows(leaf.sheet())) {
      Xml.read(sheet, new SheetReading(words, rows, faults));
      rows.finish();
    }
  }

  @Override
  public List<TabHead> tabs() {
    return heads;
  }

  @Override
  public List<Violation> rows(TabHead tab, int headings, Consumer<Row> each) {
    var leaf = leaf(tab);
    var extent = leaf.extent(headings - 1);
    var faults = new Faults(leaf.places(), extent);
    var rows =
        new SheetRows(
            leaf.places(),
            extent,
            row -> {
              if (row.record() > headings) {
                each.accept(row);
              }
            });
    parts.renew();
    try {
      read(leaf, rows, faults);
    } catch (SheetRows.Stopped stopped) {
      throw stopped.why();
    } catch (IOException | SAXException | RuntimeException e) {
      return refusal(file, parts, e).violations();
    }
    return faults.all();
  }

  private Leaf leaf(TabHead tab) {
    return leaves.stream()
        .filter(leaf -> leaf.places().table().equals(tab.place()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(tab.place()));
  }

  /// What the first sheet is called in messages.
  Places first() {
    return leaves.getFirst().places();
  }

  @Override
  public void close() {
    close(parts);
  }
}
