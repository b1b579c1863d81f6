package org.igworkbench.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.igworkbench.workspace.Progress;

/// Packs a workbook's parts again with one fixed time, because the library stamps each with the
/// clock and two exports of the same figures would differ for no reason that a reader could see.
///
/// On the way the rows of the tables are put into their sheets, straight into the file: so a long
/// table is never held, neither in memory nor in a temporary file that anybody could read.
final class SameBytes {

  static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String END_OF_ROWS = "</sheetData>";

  private final Map<String, TableRows> rows;
  private final RowProgress progress;

  /// @param rows those of a table by the name of the part that gets them
  SameBytes(Map<String, TableRows> rows, RowProgress progress) {
    this.rows = rows;
    this.progress = progress;
  }

  /// Packs a file that has no such rows.
  static byte[] of(byte[] file) throws IOException {
    var out = new ByteArrayOutputStream(file.length);
    new SameBytes(Map.of(), new RowProgress(Progress.UNWATCHED, 0)).pack(file, out);
    return out.toByteArray();
  }

  /// Packs a workbook.
  ///
  /// @param frame the workbook without those rows
  void pack(byte[] frame, OutputStream target) throws IOException {
    var out = new ZipOutputStream(target, StandardCharsets.UTF_8);
    try (var in = new ZipInputStream(new ByteArrayInputStream(frame))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(FIXED);
        out.putNextEntry(copy);
        var own = rows.get(entry.getName());
        if (own == null) {
          in.transferTo(out);
        } else {
          write(new String(in.readAllBytes(), StandardCharsets.UTF_8), own, out);
        }
        out.closeEntry();
      }
    }
    out.finish();
  }

  private void write(String sheet, TableRows rows, OutputStream out) throws IOException {
    int end = sheet.lastIndexOf(END_OF_ROWS);
    if (end < 0) {
      throw new IllegalStateException("A sheet with headings has rows");
    }
    out.write(sheet.substring(0, end).getBytes(StandardCharsets.UTF_8));
    rows.writeTo(out, progress);
    out.write(sheet.substring(end).getBytes(StandardCharsets.UTF_8));
  }
}
