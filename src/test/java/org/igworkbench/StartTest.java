package org.igworkbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.cli.Rig;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.workbench.Opening;
import org.igworkbench.workspace.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideTheWindow
class StartTest {

  @TempDir private Path folder;
  private final Rig rig = new Rig();

  private Rig.Ended withoutDisplay() {
    return rig.with(station -> new Start(station, folder, window -> false).open(null).code());
  }

  @Test
  void withoutADisplayItSaysSoAndDoesTheJob() {
    var ended = withoutDisplay();

    assertThat(ended.exit()).isZero();
    assertThat(ended.err()).contains("There is no display");
    assertThat(ended.lines())
        .containsSequence(
            "Workspace: " + folder.resolve("sample"),
            "2 requests of Northshire Council, by verdict:",
            "  1 covered",
            "  0 covered with conditions",
            "  0 wider than covered",
            "  0 lapsed",
            "  1 barred",
            "  0 not covered",
            "By the plain rule that can be checked by hand:",
            "  1 match",
            "  0 conditional",
            "  1 no match");
    var report = folder.resolve("board-report-2026-01-01-to-2026-03-31.xlsx");
    assertThat(report).exists();
    assertThat(ended.lines().getLast()).isEqualTo("Board report: " + report);
  }

  @Test
  void theSampleIsMadeAsAWholeAndOpenedAfterwards() throws IOException {
    withoutDisplay();
    withoutDisplay();

    var sample = folder.resolve("sample");
    assertThat(rig.made).singleElement().satisfies(draft -> assertThat(draft).doesNotExist());
    assertThat(rig.opened).containsExactly(sample, sample);
    assertThat(sample.resolve("workspace.igw")).exists();
  }

  @Test
  void aSampleThatCannotBeMadeLeavesNothing() {
    rig.refused = Refusal.Kind.CANNOT_WRITE;
    var ended = withoutDisplay();

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aSampleThatIsInUseEndsWith5AndOneMoreSentence() throws IOException {
    Files.createDirectory(folder.resolve("sample"));
    Files.writeString(folder.resolve("sample/workspace.igw"), "");
    rig.refused = Refusal.Kind.IN_USE;
    var ended = withoutDisplay();

    assertThat(ended.exit()).isEqualTo(5);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("refused: IN_USE");
  }

  @Test
  void anApplicationFolderThatCannotBeMadeIsOneSentence() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");
    var ended = rig.with(station -> new Start(station, file, window -> false).open(null).code());

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.err()).contains(file.toString()).contains("IGW_HOME");
  }

  @Test
  void onADisplayTheWindowGetsTheWorkspaceThatWasAskedFor() {
    List<Opening> openings = new ArrayList<>();
    var ended =
        rig.with(station ->
            new Start(station, folder, entrance -> openings.add(entrance.open(null)))
                .open(Path.of("mine"))
                .code());

    assertThat(ended.exit()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(openings).singleElement().isInstanceOf(Opening.Opened.class);
    assertThat(rig.opened).containsExactly(Path.of("mine"));
    assertThat(rig.made).isEmpty();
  }
}
