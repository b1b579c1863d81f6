package org.igworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.igworkbench.house.BesideTheWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BesideTheWindow
class VerdictCommandTest {

  @TempDir private Path folder;
  private final Rig rig = new Rig();

  @Test
  void everyRequestOfTheWorkspaceGetsItsLine() {
    var ended = rig.run("verdict", "--workspace", "ws");

    assertThat(ended.exit()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.lines()).hasSize(3);
    assertThat(ended.lines().get(0)).isEqualTo("reference,verdict,matrix_result,rules,reasons");
    assertThat(ended.lines().get(1))
        .startsWith("DSR-2026-001,covered,match,MX-001,")
        .contains("MX-001 covers");
    assertThat(ended.lines().get(2))
        .startsWith("DSR-2026-002,barred,no match,MX-002,")
        .contains("Barred by MX-002");
    assertThat(rig.closed).isOne();
  }

  @Test
  void asAtJudgesEveryRequestByThatDay() {
    var before = rig.run("verdict", "--workspace", "ws", "--as-at", "2025-12-31");
    var overdue = rig.run("verdict", "--workspace", "ws", "--as-at", "2027-06-01");

    assertThat(before.lines().get(1)).startsWith("DSR-2026-001,not covered,match,,");
    assertThat(overdue.lines().get(1)).startsWith("DSR-2026-001,lapsed,match,MX-001,");
  }

  @Test
  void outWritesTheSameLinesIntoAFileAndNothingBeside() throws IOException {
    var file = folder.resolve("verdicts.csv");
    var shown = rig.run("verdict", "--workspace", "ws");
    var ended = rig.run("verdict", "--workspace", "ws", "--out", file.toString());

    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("2 verdicts written to " + file);
    assertThat(file).hasContent(shown.out());
    assertThat(Rig.listing(folder)).isEqualTo("verdicts.csv");
  }

  @Test
  void aFileOfRequestsThatIsNotThereIsNamed() {
    var ended =
        rig.run("verdict", "--workspace", "ws", "--requests", folder.resolve("no.csv").toString());

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("no.csv: There is no file of this name");
  }

  @Test
  void anOutThatCannotBeWrittenIsOneSentence() throws IOException {
    Files.createDirectory(folder.resolve("taken"));
    for (var place : new String[] {"missing/verdicts.csv", "taken", "workspace.mv.db"}) {
      var ended =
          rig.run(
              "verdict",
              "--workspace",
              folder.toString(),
              "--out",
              folder.resolve(place).toString());

      assertThat(ended.exit()).as(place).isEqualTo(1);
      assertThat(ended.err().lines()).as(place).hasSize(1);
      assertThat(Rig.listing(folder)).as(place).isEqualTo("taken");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"workspace.igw", "WORKSPACE.MV.DB", "backups/monday.zip", "link.csv", "up/a.csv"})
  void theWorkspacesOwnFilesAreNeverWrittenOver(String place) throws IOException {
    var workspace = Files.createDirectories(folder.resolve("workspace"));
    Files.createDirectory(workspace.resolve("backups"));
    Files.writeString(workspace.resolve("workspace.mv.db"), "everything");
    link("link.csv", workspace.resolve("workspace.mv.db"));
    link("up", workspace.resolve("backups"));
    var out =
        place.startsWith("link") || place.startsWith("up")
            ? folder.resolve(place)
            : workspace.resolve(place);
    var ended = rig.run("verdict", "--workspace", workspace.toString(), "--out", out.toString());

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.err()).contains("in use for something else");
    assertThat(workspace.resolve("workspace.mv.db")).hasContent("everything");
    assertThat(Rig.listing(workspace)).isEqualTo("backups workspace.mv.db");
    assertThat(workspace.resolve("backups")).isEmptyDirectory();
  }

  private void link(String name, Path to) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(name), to);
    } catch (UnsupportedOperationException | FileSystemException e) {
      abort("links can’t be made here");
    }
  }
}
