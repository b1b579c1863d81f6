package org.igworkbench.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.igworkbench.reports.Rows;
import org.igworkbench.reports.Value;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Prints how long a sharing log takes to be written, beside plain POI writing the same cells, and
/// how much memory. Not a test: nothing is asserted.
@Tag("bench")
class WorkbookBenchmark {

  private static final int ROWS = Integer.getInteger("igw.rows", 100_000);
  private static final int MANY = Integer.getInteger("igw.many", 1_000_000);
  private static final int ROUNDS = Integer.getInteger("igw.rounds", 5);

  @TempDir private Path folder;

  private record Run(double seconds, long peak, long bytes) {}

  private interface Writing {
    void write(Path target) throws IOException;
  }

  @Test
  void printSecondsAndMegabytes() throws IOException {
    var ours = new Run[ROUNDS];
    var plain = new Run[ROUNDS];
    for (int i = -1; i < ROUNDS; i++) {
      // By turns, so that a busy machine slows both; the first round only warms up.
      var own = run("ours.xlsx", target -> ours(ROWS, target));
      var other = run("plain.xlsx", target -> plain(new ManyRows(ROWS), target));
      if (i >= 0) {
        ours[i] = own;
        plain[i] = other;
      }
    }
    System.out.printf("%-28s %8s %10s %8s%n", ROWS + " rows x 24 columns", "s", "peak MB", "MB");
    print("plain POI SXSSF", plain);
    print("ours", ours);
    System.out.printf("ours / plain: %.2f%n", median(ours) / median(plain));
    var many = run("many.xlsx", target -> ours(MANY, target));
    System.out.printf("%-28s %8s %10s %8s%n", MANY + " rows x 24 columns", "s", "peak MB", "MB");
    print("ours, divided", many);
  }

  private static void print(String name, Run... runs) {
    long peak = Arrays.stream(runs).mapToLong(Run::peak).max().orElseThrow();
    System.out.printf(
        "%-28s %8.2f %10d %8.1f%n",
        name, median(runs), peak >> 20, runs[0].bytes() / (double) (1 << 20));
  }

  private static double median(Run[] runs) {
    return Arrays.stream(runs).mapToDouble(Run::seconds).sorted().toArray()[runs.length / 2];
  }

  private Run run(String name, Writing writing) throws IOException {
    var target = folder.resolve(name);
    System.gc();
    var pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    pools.forEach(pool -> pool.resetPeakUsage());
    long start = System.nanoTime();
    writing.write(target);
    double seconds = (System.nanoTime() - start) / 1e9;
    // Each part of the heap at its own peak: the whole was never more than that.
    long peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    long bytes = Files.size(target);
    Files.delete(target);
    return new Run(seconds, peak, bytes);
  }

  private static void ours(int rows, Path target) throws IOException {
    new PoiPackWriter(new Wording()).write(ManyRows.pack(rows), target, Progress.UNWATCHED);
  }

  /// The same cells in the same styles as a developer in a hurry would stream them: no table, no
  /// heights, no front matter.
  private static void plain(Rows rows, Path target) throws IOException {
    try (var workbook = new SXSSFWorkbook(100)) {
      var looks = new Looks(workbook.getXSSFWorkbook());
      var sheet = workbook.createSheet("Requests");
      var headings = sheet.createRow(0);
      int at = 0;
      for (var column : ManyRows.columns()) {
        var cell = headings.createCell(at++);
        cell.setCellValue(column.heading());
        cell.setCellStyle(looks.header);
      }
      int row = 1;
      for (var values : rows) {
        fill(sheet, row++, values, looks);
      }
      try (var out = Files.newOutputStream(target)) {
        workbook.write(out);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void fill(Sheet sheet, int at, List<Value> values, Looks looks) {
    var row = sheet.createRow(at);
    for (int i = 0; i < values.size(); i++) {
      var cell = row.createCell(i);
      CellStyle style =
          switch (values.get(i)) {
            case Value.Text(var text) -> {
              cell.setCellValue(text);
              yield looks.text;
            }
            case Value.Count(var number) -> {
              cell.setCellValue(number);
              yield looks.count;
            }
            case Value.Measure(var number) -> {
              cell.setCellValue(number);
              yield looks.measure;
            }
            case Value.Share(var fraction) -> {
              cell.setCellValue(fraction);
              yield looks.share;
            }
            case Value.Day(var day) -> {
              cell.setCellValue(day);
              yield looks.day;
            }
            case Value.Moment(var time) -> {
              cell.setCellValue(time);
              yield looks.moment;
            }
          };
      cell.setCellStyle(style);
    }
  }
}
