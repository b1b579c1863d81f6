package org.igworkbench.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.Tab;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Words;

/// A pack as a workbook: cover, contents and notes first, then one tab after the other. In memory
/// there is only the frame of each; the rows go straight into the file.
final class PackWorkbook implements AutoCloseable {

  private final Pack pack;
  private final Words words;
  private final Progress progress;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Page page;
  private final TableSheet tables;
  private final Map<String, TableRows> rows = new HashMap<>();

  PackWorkbook(Pack pack, Words words, Progress progress) {
    this.pack = pack;
    this.words = words;
    this.progress = progress;
    this.page = new Page(workbook, pack.cover(), words);
    this.tables = new TableSheet(page);
  }

  /// Writes the workbook, with the same bytes for the same pack.
  void writeTo(OutputStream out) throws IOException {
    var front = new FrontMatter(pack, words);
    var contents = front.contents();
    var notes = front.notes();
    new TabNames(front.allNames()).check();
    progress.checkCancelled();
    new CoverSheet(page, words).write(pack.cover(), front);
    take(tables.writeLinked(contents, front.coverName()));
    take(tables.write(notes, front.contentsName()));
    long total = TableRows.count(contents);
    total += TableRows.count(notes);
    for (var tab : pack.tabs()) {
      progress.checkCancelled();
      write(tab, front.contentsName());
      total += TableRows.count(tab);
    }
    workbook.setActiveSheet(0);
    new DocumentProperties(workbook).set(pack.cover());
    var counted = new RowProgress(progress, total);
    new SameBytes(rows, counted).pack(frame(), out);
    counted.file();
  }

  private void write(Tab tab, String contentsName) {
    take(tables.write(tab, contentsName));
    var chart = tab.chart();
    if (chart != null) {
      new ChartSheet(page, words).write(tab, chart);
    }
  }

  private void take(TableSheet.Framed framed) {
    rows.put(framed.part(), framed.rows());
  }

  private byte[] frame() throws IOException {
    var bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
