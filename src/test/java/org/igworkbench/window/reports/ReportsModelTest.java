package org.igworkbench.window.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.reports.PackWriter;
import org.igworkbench.window.shell.Export;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is asked of a report, and what comes of exporting it.
class ReportsModelTest {

  private final InlineJobs jobs = new InlineJobs();
  private final Preferences preferences = Preferences.passing();
  private final ReportsModel model = model(SampleDesk.PLAIN);

  @TempDir private Path folder;

  private ReportsModel model(PackWriter packs) {
    return new ReportsModel(SampleDesk.of(jobs, (place, code) -> {}, packs), preferences);
  }

  @Test
  void atFirstItAsksForThisYearUpToToday() {
    assertThat(model.from().get()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(model.to().get()).isEqualTo(LocalDate.of(2026, 10, 8));
    assertThat(model.marking().get()).isEqualTo("OFFICIAL-SENSITIVE");
  }

  @Test
  void itShowsTheTabsOfTheWorkbookWithTheirRows() {
    model.refresh();

    assertThat(model.tabs()).extracting(TabLine::name).contains("Refusals", "Busiest recipients");
    assertThat(model.tabs())
        .filteredOn(tab -> tab.name().equals("Refusals"))
        .singleElement()
        .satisfies(tab -> assertThat(tab.rows()).isEqualTo(18));
    assertThat(model.tabs()).allSatisfy(tab -> assertThat(tab.holds()).isNotBlank());
  }

  @Test
  void daysThatAreChosenLaterAreNotOvertakenByAnEarlierWishForAll() {
    jobs.hold();
    model.choose(Preset.ALL);
    model.from().set(LocalDate.of(2026, 9, 1));

    jobs.release();

    assertThat(model.from().get()).isEqualTo(LocalDate.of(2026, 9, 1));
  }

  @Test
  void anotherPeriodIsCountedAtOnce() {
    model.refresh();

    model.choose(Preset.LAST_QUARTER);

    assertThat(model.from().get()).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(model.to().get()).isEqualTo(LocalDate.of(2026, 9, 30));
    assertThat(model.tabs())
        .filteredOn(tab -> tab.name().equals("Refusals"))
        .singleElement()
        .satisfies(tab -> assertThat(tab.rows()).isLessThan(18));
  }

  @Test
  void allGoesBackToTheOldestRequest() {
    model.choose(Preset.ALL);

    assertThat(model.from().get()).isEqualTo(LocalDate.of(2026, 1, 6));
    assertThat(model.to().get()).isEqualTo(LocalDate.of(2026, 10, 8));
  }

  @Test
  void anAnswerThatWasOvertakenIsNotShown() {
    jobs.hold();
    model.choose(Preset.THIS_QUARTER);
    model.from().set(null);

    jobs.release();

    assertThat(model.tabs()).isEmpty();
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefusedInWords() {
    model.to().set(LocalDate.of(2025, 12, 31));

    assertThat(model.toProblem()).contains(Sentence.of("reports-screen.to.before-from"));
    assertThat(model.isReady()).isFalse();
    assertThat(model.tabs()).isEmpty();
  }

  @Test
  void daysToComeAreRefused() {
    model.to().set(LocalDate.of(2026, 10, 9));

    assertThat(model.toProblem())
        .contains(Sentence.of("reports-screen.to.ahead", LocalDate.of(2026, 10, 8)));
  }

  @Test
  void aReportWithoutMarkingIsRefused() {
    model.marking().set("  ");

    assertThat(model.markingProblem()).isPresent();
    assertThat(model.isReady()).isFalse();
  }

  @Test
  void theFileIsOfferedUnderItsPeriod() {
    assertThat(model.fileName())
        .isEqualTo("northshire-council-board-report-2026-01-01-to-2026-10-08.xlsx");
  }

  @Test
  void aPackAsAtADayIsAskedForOneDayAndNeedsNoFirst() {
    model.choose(PackChoice.MATRIX);
    model.from().set(null);

    assertThat(model.fromProblem()).isEmpty();
    assertThat(model.isReady()).isTrue();
    assertThat(model.fileName()).isEqualTo("northshire-council-matrix-2026-10-08.xlsx");
    model.to().set(LocalDate.of(2026, 10, 9));
    assertThat(model.toProblem())
        .contains(Sentence.of("reports-screen.day.ahead", LocalDate.of(2026, 10, 8)));
  }

  @ParameterizedTest
  @EnumSource(PackChoice.class)
  void everyPackSaysWhatItHoldsBeforeItIsWritten(PackChoice pack) {
    model.choose(pack);
    model.refresh();

    assertThat(model.tabs()).isNotEmpty().allMatch(tab -> !tab.holds().isBlank());
  }

  @Test
  void aRegisterIsExportedByItself() {
    model.choose(PackChoice.REGISTER);
    model.register().set("recipients");

    assertThat(model.tabs()).singleElement().extracting(TabLine::rows).isEqualTo(33);
    assertThat(model.fileName()).isEqualTo("northshire-council-recipients-2026-10-08.xlsx");
  }

  @Test
  void theMarkingOfAPackIsRememberedAndWhatIsPublishedIsMarkedForIt() {
    model.choose(PackChoice.TRANSPARENCY_RETURN);
    assertThat(model.marking().get()).isEqualTo("OFFICIAL");
    model.choose(PackChoice.BOARD_REPORT);
    assertThat(model.marking().get()).isEqualTo("OFFICIAL-SENSITIVE");

    model.marking().set("OFFICIAL-SENSITIVE: PERSONAL");
    export(model, folder.resolve("board.xlsx"));

    assertThat(model(SampleDesk.PLAIN).marking().get()).isEqualTo("OFFICIAL-SENSITIVE: PERSONAL");
  }

  @Test
  void anExportSaysWhereItsFileIs() {
    var file = folder.resolve("board.xlsx");

    export(model, file);

    assertThat(model.exporting().state().get()).isEqualTo(new Export.Written(file));
    assertThat(file).exists();
  }

  @Test
  void anExportThatIsStoppedLeavesNoFile() {
    var file = folder.resolve("board.xlsx");
    jobs.hold();
    export(model, file);
    assertThat(model.exporting().state().get())
        .isEqualTo(new Export.Running(Sentence.of("reports-screen.board.job")));

    model.exporting().cancel();
    jobs.release();

    assertThat(model.exporting().state().get()).isEqualTo(new Export.Stopped());
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileThatIsOpenElsewhereIsSaidToBeSo() throws Exception {
    var file = Files.createFile(folder.resolve("board.xlsx"));
    var refusing =
        model((pack, target, progress) -> {
          throw new AccessDeniedException(target.toString());
        });

    export(refusing, file);

    assertThat(failure(refusing))
        .contains(Sentence.of("shell.trouble.open-elsewhere", "board.xlsx"));
  }

  @Test
  void aFolderThatIsGoneIsSaidToBeSo() {
    var file = folder.resolve("gone").resolve("board.xlsx");

    export(model, file);

    assertThat(failure(model))
        .contains(Sentence.of("shell.trouble.no-folder", folder.resolve("gone").toString()));
  }

  @Test
  void aDiskThatIsFullIsSaidWithWhatToDo() {
    var full =
        model((pack, target, progress) -> {
          throw new IOException("No space left on device");
        });

    export(full, folder.resolve("board.xlsx"));

    assertThat(failure(full))
        .contains(Sentence.of("shell.trouble.other", "board.xlsx", folder.toString()));
  }

  private static Optional<Sentence> failure(ReportsModel model) {
    return model.exporting().state().get() instanceof Export.Failed(var why)
        ? Optional.of(why)
        : Optional.empty();
  }

  private static void export(ReportsModel model, Path file) {
    model.exporting().write(model.wanted().orElseThrow(), file);
  }
}
