package org.igworkbench.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.igworkbench.audit.Head;
import org.igworkbench.reports.Column;
import org.igworkbench.reports.Cover;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.Tab;
import org.igworkbench.reports.Value;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Progress;

/// Workbooks for tests: written, opened, and taken apart into their parts.
final class Books {

  private Books() {}

  static byte[] written(Pack pack) {
    try {
      var folder = Files.createTempDirectory("workbook");
      var file = folder.resolve("pack.xlsx");
      new PoiPackWriter(new Wording()).write(pack, file, Progress.UNWATCHED);
      var content = Files.readAllBytes(file);
      Files.delete(file);
      Files.delete(folder);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static XSSFWorkbook opened(byte[] content) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static XSSFWorkbook opened(Path file) throws IOException {
    return opened(Files.readAllBytes(file));
  }

  /// A pack with the same text in every place that takes one.
  static Pack saying(String text) {
    return new Pack(
        new Cover(text, text, text, text, Instant.EPOCH, text, text, Head.EMPTY),
        List.of(new Pack.Note(text, text)),
        List.of(
            new Tab(
                "Everything said",
                text,
                text,
                text,
                List.of(new Column("Said", 30), new Column("Number", 10)),
                List.of(List.of(new Value.Text(text), new Value.Count(1))),
                null)));
  }

  /// The parts of a workbook by name, in their order.
  static Map<String, byte[]> parts(byte[] workbook) {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  static String text(byte[] part) {
    return new String(part, StandardCharsets.UTF_8);
  }

  static byte[] zipped(Map<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] saved(XSSFWorkbook workbook) {
    var bytes = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Where the last such bytes begin.
  static int lastIndexOf(byte[] content, String bytes) {
    int at = content.length - bytes.length();
    while (!startsWith(content, at, bytes)) {
      at--;
    }
    return at;
  }

  static boolean startsWith(byte[] content, int at, String bytes) {
    for (int i = 0; i < bytes.length(); i++) {
      if (at + i >= content.length || content[at + i] != (byte) bytes.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// Writes a number as a zip does, the lowest byte first.
  static void putInt(byte[] content, int at, int number) {
    for (int i = 0; i < 4; i++) {
      content[at + i] = (byte) (number >> (8 * i));
    }
  }
}
