package org.igworkbench.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.igworkbench.exchange.CsvReader;
import org.igworkbench.exchange.MarkedCopy;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.exchange.Table.Row;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;
import org.xml.sax.SAXException;

/// Writes what is wrong with a workbook as remarks on its cells, into a copy that is otherwise the
/// same, down to the packing. A file that can't be read becomes a workbook that only says why.
public final class PoiMarkedCopy implements MarkedCopy {

  private final Words words;

  public PoiMarkedCopy(Words words) {
    this.words = words;
  }

  @Override
  public void write(SourceFile original, List<Violation> problems, Path target) throws IOException {
    var content = content(original, problems);
    try (var whole = new WholeFile(target)) {
      whole.write(content);
      whole.finish();
    }
  }

  private byte[] content(SourceFile original, List<Violation> problems) throws IOException {
    List<Row> rows = List.of();
    if (Parcel.isWorkbook(original)) {
      try {
        return marked(original, original, problems);
      } catch (IOException | SAXException | RuntimeException e) {
        // It is damaged or hostile, which the problems say by then.
      }
    } else {
      rows = new CsvReader().records(original);
    }
    var plain = new PlainWorkbook(words.say("office.copy.tab")).of(rows);
    try {
      return marked(original, new SourceFile(original.name(), plain), problems);
    } catch (SAXException e) {
      throw new IllegalStateException("What we have just written can be read", e);
    }
  }

  private byte[] marked(SourceFile original, SourceFile workbook, List<Violation> problems)
      throws IOException, SAXException {
    new Parcel(workbook).check();
    try (var parts = Parts.open(workbook)) {
      PartKinds.of(parts).check(workbook.name());
      var main = parts.main();
      var outline = WorkbookOutline.of(parts.read(main));
      var leaves = Leaf.all(original.name(), parts, Relations.of(parts, main), outline);
      var tabs = leaves.stream().map(leaf -> leaf.places().tab()).toList();
      var marks = Marks.of(original.name(), tabs, problems, words);
      var copy = new MarkedParts(parts, words.say("office.copy.author"));
      for (var leaf : leaves) {
        var remarks = marks.of(leaf.places().tab());
        if (!remarks.isEmpty()) {
          copy.mark(leaf, remarks);
        }
      }
      return copy.content();
    }
  }
}
