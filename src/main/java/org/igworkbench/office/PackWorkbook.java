package org.igworkbench.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.Tab;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;

/// A pack as a workbook in memory: cover, contents and notes first, then one tab after the other.
final class PackWorkbook implements AutoCloseable {

  private final Pack pack;
  private final Words words;
  private final Progress progress;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Page page;
  private final TableSheet tables;
  private long done;

  PackWorkbook(Pack pack, Words words, Progress progress) {
    this.pack = pack;
    this.words = words;
    this.progress = progress;
    this.page = new Page(workbook, pack.cover(), words);
    this.tables = new TableSheet(page, this::rowWritten);
  }

  /// The bytes of the workbook, the same for the same pack.
  byte[] content() throws IOException {
    var front = new FrontMatter(pack, words);
    new TabNames(front.allNames()).check();
    new CoverSheet(page, words).write(pack.cover(), front);
    var contents = tables.write(front.contents(), front.coverName());
    tables.linkFirstColumn(contents, front.contents());
    tables.write(front.notes(), front.contentsName());
    for (var tab : pack.tabs()) {
      progress.phase(Sentence.of("office.phase.tab", tab.name()));
      write(tab, front.contentsName());
    }
    workbook.setActiveSheet(0);
    new DocumentProperties(workbook).set(pack.cover());
    progress.phase(Sentence.of("office.phase.file"));
    progress.checkCancelled();
    var bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return SameBytes.of(bytes.toByteArray());
  }

  private void write(Tab tab, String contentsName) {
    var sheet = tables.write(tab, contentsName);
    var chart = tab.chart();
    if (chart != null) {
      new ChartSheet(page, words).write(tab, chart, sheet);
    }
  }

  private void rowWritten() {
    done++;
    progress.checkCancelled();
    progress.advanced(done, total());
  }

  private long total() {
    // Contents, notes and tables; what says that a table is empty is a row too.
    long rows = 1L + pack.notes().size();
    for (var tab : pack.tabs()) {
      rows += Math.max(1, tab.rows().size()) + 1L + (tab.chart() == null ? 0 : 1);
    }
    return rows + 1;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
