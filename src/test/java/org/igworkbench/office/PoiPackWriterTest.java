package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.Rows;
import org.igworkbench.reports.SampleReport;
import org.igworkbench.reports.Tab;
import org.igworkbench.reports.Value;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Cancelled;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BesideTheWindow
class PoiPackWriterTest {

  private final PoiPackWriter writer = new PoiPackWriter(new Wording());

  @TempDir Path folder;

  @Test
  void samePackGivesTheSameBytes() {
    assertThat(Books.written(SampleReport.full().october()))
        .isEqualTo(Books.written(SampleReport.full().october()));
  }

  @Test
  void cancelledBetweenTwoRowsItLeavesNothingAndTouchesNothing() throws IOException {
    var target = folder.resolve("board.xlsx");
    Files.writeString(target, "the report of last time");

    assertThatExceptionOfType(Cancelled.class)
        .isThrownBy(() -> writer.write(SampleReport.full().october(), target, stoppedAfter(200)));

    assertThat(target).hasContent("the report of last time");
    assertThat(folder)
        .isDirectoryContaining(target::equals)
        .isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void cancelledBeforeTheFirstRowItLeavesNothing() {
    var target = folder.resolve("board.xlsx");

    assertThatExceptionOfType(Cancelled.class)
        .isThrownBy(() -> writer.write(SampleReport.full().october(), target, stoppedAfter(0)));

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void finishedItReplacesWhatWasThereAndLeavesNothingBeside() throws IOException {
    var target = folder.resolve("board.xlsx");
    Files.writeString(target, "the report of last time");

    writer.write(Books.small(), target, Progress.UNWATCHED);

    assertThat(Books.opened(target).getNumberOfSheets()).isEqualTo(5);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void whoMayReadOtherFilesOfTheFolderMayReadTheReport() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class));
    var other = Files.writeString(folder.resolve("other.txt"), "");
    var target = folder.resolve("board.xlsx");

    writer.write(SampleReport.full().october(), target, Progress.UNWATCHED);

    assertThat(Files.getPosixFilePermissions(target))
        .isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void folderThatIsNotThereIsAFailureOfWriting() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() ->
            writer.write(
                Books.saying("x"),
                folder.resolve("gone").resolve("board.xlsx"),
                Progress.UNWATCHED));
  }

  @Test
  void progressRunsToItsEndAndNamesTheTabs() throws IOException {
    var seen = new Seen();

    writer.write(SampleReport.full().october(), folder.resolve("board.xlsx"), seen);

    assertThat(seen.phases).contains("Writing the tab Key figures").endsWith("Writing the file");
    assertThat(seen.done).isEqualTo(seen.total).isGreaterThan(300);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+44 20", "-5", "@SUM(A1)", "\t=1+1", "\r=1+1", "=cmd|' /C calc'!A0"})
  void textThatLooksLikeAFormulaStaysText(String text) {
    var workbook = Books.opened(Books.written(Books.saying(text)));

    var cell = workbook.getSheet("Everything said").getRow(5).getCell(0);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(text.replace('\r', ' '));
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    for (var sheet : workbook) {
      for (var row : sheet) {
        for (var each : row) {
          assertThat(each.getCellType()).isNotEqualTo(CellType.FORMULA);
          if (each.getCellType() == CellType.STRING
              && CellText.looksLikeFormula(each.getStringCellValue())) {
            assertThat(each.getCellStyle().getQuotePrefixed())
                .as("%s %s", sheet.getSheetName(), each.getAddress())
                .isTrue();
          }
        }
      }
    }
  }

  @Test
  void textTooLongForACellIsCutAndSaysSo() {
    var workbook = Books.opened(Books.written(Books.saying("word ".repeat(10_000))));

    var text = workbook.getSheet("Everything said").getRow(5).getCell(0).getStringCellValue();
    assertThat(text).hasSize(CellText.LONGEST).startsWith("word word").endsWith("workspace]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a & b <c> \"d\"",
        "_x0041_ is not A",
        "’Türkiye’ 🙂",
        "bell\u0007",
        "half \uD83D"
      })
  void textOfAnyKindIsStoredAsItIsOrWithAMarkForWhatCantBe(String text) {
    var workbook = Books.opened(Books.written(Books.saying(text)));

    assertThat(workbook.getSheet("Everything said").getRow(5).getCell(0).getStringCellValue())
        .isEqualTo(text.replaceAll("[\u0007\uD83D](?![\uDC00-\uDFFF])", "\uFFFD"));
  }

  @Test
  void emptyTableSaysInWordsThatThereIsNothing() {
    var workbook = Books.opened(Books.written(SampleReport.empty().october()));

    var refusals = workbook.getSheet("Refusals");
    assertThat(refusals.getRow(5).getCell(0).getStringCellValue())
        .isEqualTo("No request was refused in this period.");
    assertThat(refusals.getRow(1).getCell(0).getStringCellValue()).contains("no rows");
  }

  @Test
  void noCellIsEverEmptyAndADayThatNoWorkbookCountsIsWritten() {
    var old = LocalDate.of(1837, 6, 20);
    var pack = Books.saying("x");
    var tab = pack.tabs().getFirst();
    var rows =
        List.of(
            List.<Value>of(new Value.Text(" "), new Value.Count(1)),
            List.<Value>of(new Value.Day(old), new Value.Day(LocalDate.MAX)),
            List.<Value>of(new Value.Moment(old.atTime(9, 30)), new Value.Count(Long.MAX_VALUE)));
    var changed =
        new Tab(tab.name(), tab.title(), tab.holds(), tab.none(), tab.columns(), rows, null);

    var workbook =
        Books.opened(Books.written(new Pack(pack.cover(), pack.notes(), List.of(changed))));

    var sheet = workbook.getSheet(tab.name());
    assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("none");
    assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("20 June 1837");
    assertThat(sheet.getRow(6).getCell(1).getStringCellValue()).isNotBlank();
    assertThat(sheet.getRow(7).getCell(0).getStringCellValue()).isEqualTo("20 June 1837, 09:30");
  }

  @Test
  void aTableThatIsTooWideForA4PrintsOnA3() {
    var wide = Books.opened(Books.written(ManyRows.pack(3))).getSheet("Requests");
    var narrow = Books.opened(Books.written(Books.small())).getSheet("Authorities");

    assertThat(wide.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A3_PAPER);
    assertThat(narrow.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
  }

  @Test
  void aNumberThatNoTableCanShowIsRefusedBeforeItIsWritten() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Value.Share(0.0 / 0.0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Value.Measure(1 / 0.0));
  }

  @Test
  void rowsThatAreNotAsManyAsTheySaidLeaveNothingBehind() {
    var lying =
        new Rows() {
          @Override
          public int size() {
            return 3;
          }

          @Override
          public Iterator<List<Value>> iterator() {
            return new ManyRows(2).iterator();
          }
        };

    assertThatIllegalStateException()
        .isThrownBy(() ->
            writer.write(
                ManyRows.pack("Requests", lying), folder.resolve("log.xlsx"), Progress.UNWATCHED));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void longTableIsWrittenBesideItsPlaceAndNowhereElse() throws IOException {
    var target = folder.resolve("log.xlsx");
    var seen = new ArrayList<String>();
    Rows watching =
        Rows.of(
            new ManyRows(200).stream().toList(),
            row -> {
              seen.addAll(names(folder));
              return row;
            });

    writer.write(ManyRows.pack("Requests", watching), target, Progress.UNWATCHED);

    assertThat(seen).allMatch(name -> name.startsWith(".log.xlsx.") && name.endsWith(".part"));
    assertThat(names(folder)).containsExactly("log.xlsx");
  }

  private static List<String> names(Path folder) {
    try (var files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Progress stoppedAfter(int rows) {
    return new Progress() {
      private int checks;

      @Override
      public void phase(Sentence what) {}

      @Override
      public void advanced(long done, long total) {}

      @Override
      public void checkCancelled() {
        if (checks++ >= rows) {
          throw new Cancelled();
        }
      }
    };
  }

  private static final class Seen implements Progress {
    private final List<String> phases = new ArrayList<>();
    private long done;
    private long total;

    @Override
    public void phase(Sentence what) {
      phases.add(new Wording().say(what));
    }

    @Override
    public void advanced(long now, long of) {
      assertThat(now).isBetween(done, of);
      done = now;
      total = of;
    }

    @Override
    public void checkCancelled() {}
  }
}
