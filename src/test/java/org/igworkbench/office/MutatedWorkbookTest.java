package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.igworkbench.exchange.Book;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.exchange.Table.Row;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Five hundred workbooks that were good once: each is read, or refused in words, and none hangs or
/// ends in a fault of the program.
@BesideTheWindow
@Timeout(120)
class MutatedWorkbookTest {

  private static final int MUTATIONS = Integer.getInteger("igw.mutations", 500);

  private final Wording wording = new Wording();
  private int sound;
  private int refused;

  @Test
  void fiveHundredDamagedWorkbooksAreReadOrRefusedInWords() {
    var whole = good();
    var parts = Books.parts(whole);
    read(-1, whole);
    assertThat(sound).isEqualTo(1);
    for (int seed = 0; seed < MUTATIONS; seed++) {
      var random = new Random(seed);
      read(seed, seed % 5 == 0 ? damaged(whole, random) : repacked(parts, random));
    }
    assertThat(sound + refused).isEqualTo(MUTATIONS + 1);
    // Damage that nothing notices would be a reader that does not look.
    assertThat(refused).isGreaterThan(MUTATIONS / 2);
    assertThat(sound).isGreaterThan(MUTATIONS / 50);
  }

  private void read(int seed, byte[] content) {
    switch (new PoiTableReader().open(new SourceFile("list.xlsx", content))) {
      case Reading.Faulty<Book>(var violations) -> {
        assertThat(violations).as("mutation %s", seed).hasSize(1);
        inWords(seed, violations);
      }
      case Reading.Sound<Book>(var book) -> {
        try (book) {
          walk(seed, book);
        }
      }
    }
  }

  private void walk(int seed, Book book) {
    var wrong = new ArrayList<Violation>();
    for (var tab : book.tabs()) {
      var rows = new ArrayList<Row>();
      wrong.addAll(book.rows(tab, tab.top().getFirst().record(), rows::add));
      assertThat(rows).as("mutation %s", seed).hasSizeLessThan(100);
    }
    if (wrong.isEmpty()) {
      sound++;
    } else {
      inWords(seed, wrong);
    }
  }

  private void inWords(int seed, List<Violation> violations) {
    refused++;
    assertThat(violations)
        .as("mutation %s", seed)
        .allSatisfy(violation -> {
          assertThat(violation.path()).startsWith("list.xlsx");
          assertThat(wording.say(violation.sentence()))
              .doesNotContain("office.", "{", "Exception", "java")
              .endsWith(".");
        });
  }

  /// Another file: bytes that are others, gone, doubled, or cut off.
  private static byte[] damaged(byte[] content, Random random) {
    int from = random.nextInt(content.length);
    int to = Math.min(content.length, from + 1 + random.nextInt(200));
    return switch (random.nextInt(4)) {
      case 0 -> flipped(content, random, 256);
      case 1 -> joined(content, from, to, content.length);
      case 2 -> joined(content, to, from, content.length);
      default -> Arrays.copyOf(content, from);
    };
  }

  /// A whole zip of parts of which one is another.
  private static byte[] repacked(Map<String, byte[]> whole, Random random) {
    var parts = new LinkedHashMap<>(whole);
    var names = List.copyOf(parts.keySet());
    var part = names.get(random.nextInt(names.size()));
    var other = names.get(random.nextInt(names.size()));
    var content = parts.get(part);
    switch (random.nextInt(8)) {
      case 0 -> parts.remove(part);
      case 1 -> {
        parts.put(part, whole.get(other));
        parts.put(other, content);
      }
      case 2 -> parts.put(part, whole.get(other));
      case 3 -> parts.put(part, damaged(content, random));
      case 4 -> parts.put(part, withoutTag(content, random));
      default -> parts.put(part, digits(content, random));
    }
    return Books.zipped(parts);
  }

  private static byte[] flipped(byte[] content, Random random, int bytes) {
    var copy = content.clone();
    for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(bytes);
    }
    return copy;
  }

  /// Takes out or doubles the tag that follows on a place.
  private static byte[] withoutTag(byte[] content, Random random) {
    int from = random.nextInt(content.length);
    while (from < content.length && content[from] != '<') {
      from++;
    }
    int to = from;
    while (to < content.length && content[to] != '>') {
      to++;
    }
    to = Math.min(content.length, to + 1);
    return random.nextBoolean()
        ? joined(content, from, to, content.length)
        : joined(content, to, from, content.length);
  }

  /// Other letters and digits only, so that what is damaged is what it says and not its form.
  private static byte[] digits(byte[] content, Random random) {
    var copy = content.clone();
    for (int changes = 1 + random.nextInt(12); changes > 0; ) {
      int at = random.nextInt(copy.length);
      if (Character.isLetterOrDigit(copy[at])) {
        copy[at] = (byte) "0123456789-xAZ".charAt(random.nextInt(14));
        changes--;
      }
    }
    return copy;
  }

  private static byte[] joined(byte[] content, int end, int begin, int length) {
    var bytes = new ByteArrayOutputStream();
    bytes.write(content, 0, end);
    bytes.write(content, begin, length - begin);
    return bytes.toByteArray();
  }

  private static byte[] good() {
    var workbook = new XSSFWorkbook();
    var day = workbook.createCellStyle();
    day.setDataFormat(workbook.createDataFormat().getFormat("d mmmm yyyy"));
    var sheet = workbook.createSheet("Requests");
    sheet.createRow(0).createCell(0).setCellValue("Requests of the year");
    for (int i = 2; i < 8; i++) {
      var row = sheet.createRow(i);
      row.createCell(0).setCellValue(i == 2 ? "reference" : "DSR-2026-00" + i);
      row.createCell(1).setCellValue(i == 2 ? "reason" : "The text of number " + i);
      if (i == 2) {
        row.createCell(2).setCellValue("received");
      } else {
        row.createCell(2).setCellValue(LocalDate.of(2026, 2, i));
        row.getCell(2).setCellStyle(day);
      }
    }
    sheet.createTable(new AreaReference("A3:C8", SpreadsheetVersion.EXCEL2007));
    workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue(12.5);
    return Books.saved(workbook);
  }
}
