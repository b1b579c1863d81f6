package org.igworkbench.office;

import java.io.IOException;
import java.nio.file.Path;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.PackWriter;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Words;

/// Writes packs as Excel workbooks.
public final class PoiPackWriter implements PackWriter {

  private final Words words;

  public PoiPackWriter(Words words) {
    this.words = words;
  }

  @Override
  public void write(Pack pack, Path target, Progress progress) throws IOException {
    try (var file = new WholeFile(target);
        var workbook = new PackWorkbook(pack, words, progress)) {
      var content = workbook.content();
      progress.checkCancelled();
      file.write(content);
      progress.checkCancelled();
      file.finish();
    }
  }
}
