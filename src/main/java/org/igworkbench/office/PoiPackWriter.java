package org.igworkbench.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.PackWriter;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Words;

/// Writes packs as Excel workbooks.
public final class PoiPackWriter implements PackWriter {

  private static final int BUFFER = 64 * 1024;

  private final Words words;
  private final int mostRows;

  public PoiPackWriter(Words words) {
    this(words, DividedPack.MOST_ROWS);
  }

  /// @param mostRows a longer table is divided over several tabs
  PoiPackWriter(Words words, int mostRows) {
    this.words = words;
    this.mostRows = mostRows;
  }

  @Override
  public void write(Pack pack, Path target, Progress progress) throws IOException {
    var divided = new DividedPack(words, mostRows).of(pack);
    try (var file = new WholeFile(target);
        var workbook = new PackWorkbook(divided, words, progress)) {
      try (var out = new BufferedOutputStream(file.open(), BUFFER)) {
        workbook.writeTo(out);
      }
      progress.checkCancelled();
      file.finish();
    }
  }
}
