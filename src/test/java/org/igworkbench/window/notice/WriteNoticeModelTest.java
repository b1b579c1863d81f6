package org.igworkbench.window.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.notice.NoticeFormat;
import org.igworkbench.window.shell.Export;
import org.igworkbench.window.shell.InlineJobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which notice is written from the window.
class WriteNoticeModelTest {

  private final InlineJobs jobs = new InlineJobs();
  private final WriteNoticeModel model =
      new WriteNoticeModel(SampleDesk.of(jobs, (place, code) -> {}, SampleDesk.PLAIN));

  @TempDir private Path folder;

  @Test
  void atFirstItIsTheNoticeOfTodayAsAWordDocument() {
    assertThat(model.wanted()).isEmpty();

    model.refresh();

    var work = model.wanted().orElseThrow();
    assertThat(work.fileName()).isEqualTo("northshire-council-privacy-notice-2026-10-08.docx");
    assertThat(model.preview().get().notice().day()).isEqualTo(LocalDate.of(2026, 10, 8));
    assertThat(model.preview().get().age().age()).isBetween(9, 14);
  }

  @Test
  void anotherDayIsReadAtOnceAndNoDayGivesNoNotice() {
    model.refresh();

    model.day().set(LocalDate.of(2025, 6, 1));
    assertThat(model.preview().get().notice().day()).isEqualTo(LocalDate.of(2025, 6, 1));

    model.day().set(null);
    assertThat(model.preview().get()).isNull();
    assertThat(model.wanted()).isEmpty();
    assertThat(model.dayProblem()).isPresent();
  }

  @Test
  void aDayThatIsChosenLaterIsNotOvertakenByAnEarlierOne() {
    model.refresh();
    jobs.hold();
    model.day().set(LocalDate.of(2026, 2, 1));
    model.day().set(LocalDate.of(2026, 3, 1));

    jobs.release();

    assertThat(model.preview().get().notice().day()).isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @Test
  void theFileIsWrittenAndAFolderThatIsNotThereIsSaid() throws IOException {
    model.refresh();
    model.format().set(NoticeFormat.TEXT);
    var work = model.wanted().orElseThrow();
    assertThat(work.extension()).isEqualTo(".txt");

    model.exporting().write(work, folder.resolve("n.txt"));
    assertThat(model.exporting().state().get())
        .isEqualTo(new Export.Written(folder.resolve("n.txt")));
    assertThat(Files.readString(folder.resolve("n.txt"))).startsWith("Privacy notice:");

    model.exporting().write(work, folder.resolve("none").resolve("n.txt"));
    assertThat(model.exporting().state().get()).isInstanceOf(Export.Failed.class);
  }
}
