package org.igworkbench.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs a workbook's parts again with one fixed time, because the library stamps each with the
/// clock and two exports of the same figures would differ for no reason that a reader could see.
final class SameBytes {

  static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

  private SameBytes() {}

  static byte[] of(byte[] workbook) throws IOException {
    var result = new ByteArrayOutputStream(workbook.length);
    try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
        var out = new ZipOutputStream(result)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(FIXED);
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return result.toByteArray();
  }
}
