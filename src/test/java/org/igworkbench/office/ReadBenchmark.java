package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.igworkbench.exchange.Book;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.exchange.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// How long a workbook of 100,000 rows and 24 columns takes to read, and how much memory at its
/// peak, beside a workbook that is opened whole. Prints medians.
@Tag("bench")
@Timeout(1_800)
class ReadBenchmark {

  private static final int COLUMNS = 24;
  private static final int TIMES = 3;

  /// Texts in a row.
  private static final int TEXTS = 16;

  @Test
  void ofManyRowsNoMoreThanTheListOfTextsIsHeld() throws IOException {
    for (boolean shared : new boolean[] {false, true}) {
      var content = workbook(100_000, shared);
      System.out.printf(
          "100,000 x %d, texts %s, %,d KB: %s%n",
          COLUMNS,
          shared ? "shared" : "in the cells",
          content.length / 1024,
          measured(content, ReadBenchmark::walked, 100_000));
      System.out.printf(
          "  as one table of text: %s%n", measured(content, ReadBenchmark::whole, 100_000));
    }
    var small = workbook(10_000, false);
    System.out.printf("10,000 x %d: %s%n", COLUMNS, measured(small, ReadBenchmark::walked, 10_000));
    System.out.printf("  by XSSFWorkbook: %s%n", measured(small, ReadBenchmark::byXssf, 10_000));
  }

  private static String measured(byte[] content, ToLongFunction<byte[]> reading, long rows) {
    var millis = new long[TIMES];
    var busy = new long[TIMES];
    long peak = 0;
    for (int i = -1; i < TIMES; i++) {
      System.gc();
      pools().forEach(MemoryPoolMXBean::resetPeakUsage);
      long begin = System.nanoTime();
      long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      assertThat(reading.applyAsLong(content)).isEqualTo(rows);
      if (i >= 0) {
        millis[i] = (System.nanoTime() - begin) / 1_000_000;
        busy[i] =
            (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1_000_000;
      }
      peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }
    Arrays.sort(millis);
    Arrays.sort(busy);
    return "%,d ms, of which the processor worked %,d ms; peak %,d MB with garbage and the file"
        .formatted(millis[TIMES / 2], busy[TIMES / 2], peak);
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static long walked(byte[] content) {
    return switch (new PoiTableReader().open(new SourceFile("list.xlsx", content))) {
      case Reading.Sound<Book>(var book) -> {
        try (book) {
          var count = new long[1];
          assertThat(book.rows(book.tabs().getFirst(), 1, _ -> count[0]++)).isEmpty();
          yield count[0];
        }
      }
      case Reading.Faulty<Book> faulty -> throw new AssertionError(faulty);
    };
  }

  private static long whole(byte[] content) {
    return switch (new PoiTableReader().read(new SourceFile("list.xlsx", content))) {
      case Reading.Sound<Table>(var table) -> table.rows().size();
      case Reading.Faulty<Table> faulty -> throw new AssertionError(faulty);
    };
  }

  private static long byXssf(byte[] content) {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      return workbook.getSheetAt(0).getLastRowNum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A workbook written part by part: the library can't list so many texts within the memory.
  private static byte[] workbook(int rows, boolean shared) throws IOException {
    var parts = Books.parts(new PlainWorkbook("Requests").of(List.of()));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        var text = new String(part.getValue(), StandardCharsets.UTF_8);
        int at = text.indexOf("</sheetData>");
        if (at < 0) {
          zip.write(part(text).getBytes(StandardCharsets.UTF_8));
        } else {
          var out =
              new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
          out.write(text.substring(0, at));
          for (int i = 0; i <= rows; i++) {
            out.write(row(i, shared));
          }
          out.write(text.substring(at));
          out.flush();
        }
      }
      if (shared) {
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (int i = 0; i <= rows; i++) {
          for (int column = 0; column < COLUMNS; column++) {
            if (isText(i, column)) {
              out.write("<si><t>" + text(i, column) + "</t></si>");
            }
          }
        }
        out.write("</sst>");
        out.flush();
      }
    }
    return bytes.toByteArray();
  }

  /// Shows the second style as a date, and names the list of texts, which may be missing.
  private static String part(String text) {
    return text.replace("<xf numFmtId=\"49\"", "<xf numFmtId=\"14\"")
        .replace(
            "Target=\"styles.xml\"/>",
            "Target=\"styles.xml\"/><Relationship Id=\"r3\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                + "/sharedStrings\" Target=\"sharedStrings.xml\"/>");
  }

  private static boolean isText(int row, int column) {
    return row == 0 || (column % 6 != 1 && column % 6 != 2);
  }

  private static String text(int row, int column) {
    return row == 0
        ? "column " + column
        : column % 6 == 3
            ? "R-" + row % 40
            : "What was asked for under " + row + " in column " + column;
  }

  private static String row(int row, boolean shared) {
    var xml = new StringBuilder("<row r=\"").append(row + 1).append("\">");
    int number = row == 0 ? 0 : COLUMNS + (row - 1) * TEXTS;
    for (int column = 0; column < COLUMNS; column++) {
      xml.append("<c r=\"").append(Places.address(row, column));
      if (!isText(row, column)) {
        boolean day = column % 6 == 1;
        xml.append(day ? "\" s=\"1\"><v>" : "\"><v>")
            .append(day ? 45_000 + row % 900 : row * 7L % 1_000)
            .append("</v></c>");
      } else if (shared) {
        xml.append("\" t=\"s\"><v>").append(number++).append("</v></c>");
      } else {
        xml.append("\" t=\"inlineStr\"><is><t>").append(text(row, column)).append("</t></is></c>");
      }
    }
    return xml.append("</row>").toString();
  }
}
