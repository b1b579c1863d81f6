package org.igworkbench.window.requests.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The decision record is written where the person says, and a print says why it did not come out.
class RecordBarTest {

  @TempDir Path folder;

  private final InlineJobs jobs = new InlineJobs();
  private final Desk desk = SampleDesk.of(jobs, (place, code) -> {}, SampleDesk.PLAIN);
  private final List<String> offered = new ArrayList<>();
  private final List<String> printed = new ArrayList<>();
  private Optional<Sentence> trouble = Optional.empty();
  private Path target = Path.of("");

  @BeforeEach
  void place() throws Exception {
    Showing.stageAtTheCorner();
    target = folder.resolve("record.docx");
  }

  private RecordBar bar(String reference) {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          var bar =
              new RecordBar(
                  desk,
                  new Folder(),
                  (page, from) -> {
                    var made = (PrintedRequest) page.apply(new Dimension2D(487, 734));
                    printed.addAll(made.said());
                    return trouble;
                  });
          bar.show(reference);
          return bar;
        });
  }

  private static void press(RecordBar bar, int which) {
    WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          ((Button) bar.buttons().get(which)).fire();
          return true;
        });
  }

  private static String said(RecordBar bar) {
    return ((Label) bar.getChildren().getFirst()).getText();
  }

  @Test
  void theRecordIsWrittenUnderTheNameOfItsRequest() throws IOException {
    var bar = bar("DSR-2026-003");
    press(bar, 0);

    assertThat(offered).containsExactly("Decision record DSR-2026-003.docx");
    assertThat(said(bar)).isEqualTo("Written to " + target);
    try (var in = Files.newInputStream(target);
        var document = new XWPFDocument(in)) {
      assertThat(document.getParagraphs().getFirst().getText())
          .isEqualTo("Data sharing decision DSR-2026-003");
    }
  }

  @Test
  void aPlaceThatIsGoneIsSaidInOneSentence() {
    target = folder.resolve("gone/record.docx");
    var bar = bar("DSR-2026-003");
    press(bar, 0);

    assertThat(said(bar)).contains("gone").doesNotContain("Exception");
    assertThat(bar.isVisible()).isTrue();
  }

  @Test
  void anotherRequestStartsWithoutWhatWasSaidOfTheLast() {
    var bar = bar("DSR-2026-003");
    press(bar, 0);
    show(bar, "DSR-2026-004");

    assertThat(bar.isVisible()).isFalse();
  }

  private static void show(RecordBar bar, String reference) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, () -> bar.show(reference));
  }

  @Test
  void howItWentIsSaidUnderTheRequestThatItIsAbout() {
    target = folder.resolve("gone/record.docx");
    var bar = bar("DSR-2026-003");
    jobs.hold();
    press(bar, 0);
    show(bar, "DSR-2026-004");
    WaitForAsyncUtils.waitForAsyncFx(30_000, jobs::release);
    assertThat(bar.isVisible()).as("under another").isFalse();
    show(bar, "DSR-2026-003");
    assertThat(said(bar)).contains("gone");
  }

  @Test
  void thePrintIsOfTheRequestThatIsShown() {
    var bar = bar("DSR-2026-060");
    press(bar, 1);

    assertThat(printed).contains("Data sharing decision DSR-2026-060", "DRAFT, not decided");
    assertThat(bar.isVisible()).isFalse();
  }

  @Test
  void withoutAPrinterOneSentenceSaysWhatToDo() {
    trouble = Optional.of(Sentence.of("papers.print.no-printer"));
    var bar = bar("DSR-2026-060");
    press(bar, 1);

    assertThat(said(bar)).startsWith("This computer has no printer.");
  }

  private final class Folder implements Documents {
    @Override
    public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
      offered.add(suggestedName);
      return Optional.of(target);
    }

    @Override
    public void open(Path file) {
      throw new IllegalStateException("Nothing is opened here");
    }

    @Override
    public void openFolder(Path file) {
      throw new IllegalStateException("Nothing is opened here");
    }
  }
}
