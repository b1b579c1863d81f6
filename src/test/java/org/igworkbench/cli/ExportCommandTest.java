package org.igworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.reports.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  @TempDir private Path folder;
  private final Rig rig = new Rig();
  private final List<Pack> written = new ArrayList<>();

  ExportCommandTest() {
    rig.packs = (pack, target, progress) -> written.add(pack);
  }

  private Rig.Ended export(String... more) {
    var args = new ArrayList<>(List.of("export", "board-report", "--workspace", "ws", "--out"));
    args.add(folder.resolve("board.xlsx").toString());
    args.addAll(List.of(more));
    return rig.run(args.toArray(String[]::new));
  }

  @Test
  void theFileIsNamedWithItsTabsAndTheirRows() {
    var ended = export();

    assertThat(ended.exit()).isZero();
    assertThat(ended.lines()).hasSize(written.getFirst().tabs().size() + 1);
    assertThat(ended.lines().getFirst()).isEqualTo(folder.resolve("board.xlsx").toString());
    assertThat(ended.lines().get(1))
        .matches(written.getFirst().tabs().getFirst().name() + ": \\d+ rows?");
  }

  @Test
  void aWorkbookIsNotWrittenUnderTheNameOfSomethingElse() {
    for (var name : List.of("list.csv", "LIST.XLS", "board.pdf")) {
      var file = folder.resolve(name);
      var ended = rig.run("export", "purposes", "--workspace", "ws", "--out", file.toString());

      assertThat(ended.exit()).as(name).isEqualTo(1);
      assertThat(ended.err()).contains(file.toString()).contains(".xlsx");
    }
    assertThat(written).isEmpty();
    assertThat(rig.opened).isEmpty();
  }

  @Test
  void untoldItIsTheYearSoFarMarkedOfficialSensitive() {
    export();

    var cover = written.getFirst().cover();
    assertThat(cover.period()).contains("1 January 2026").contains("31 March 2026");
    assertThat(cover.marking()).isEqualTo("OFFICIAL-SENSITIVE");
    assertThat(cover.prepared()).isEqualTo(Instant.parse("2026-03-31T09:00:00Z"));
    assertThat(cover.preparedBy()).isEqualTo("Kiran Shah, DPO");
  }

  @Test
  void whatIsPublishedIsNotMarkedSensitiveUntold() {
    var out = folder.resolve("return.xlsx").toString();
    rig.run("export", "transparency-return", "--workspace", "ws", "--out", out);

    assertThat(written.getFirst().cover().marking()).isEqualTo("OFFICIAL");
  }

  @Test
  void periodMomentAndMarkingCanBeTold() {
    export(
        "--from",
        "2025-04-01",
        "--to",
        "2025-06-30",
        "--marking",
        "OFFICIAL",
        "--prepared",
        "2026-01-01T00:00:00Z");

    var cover = written.getFirst().cover();
    assertThat(cover.period()).contains("1 April 2025").contains("30 June 2025");
    assertThat(cover.marking()).isEqualTo("OFFICIAL");
    assertThat(cover.prepared()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
  }

  @Test
  void asAtIsTheLastDayAndThePeriodBeginsInItsYear() {
    export("--as-at", "2025-06-30");

    assertThat(written.getFirst().cover().period())
        .contains("1 January 2025")
        .contains("30 June 2025");
  }

  @Test
  void aRegisterIsExportedByItsName() {
    var ended =
        rig.run(
            "export",
            "legal-powers",
            "--workspace",
            "ws",
            "--out",
            folder.resolve("powers.xlsx").toString());

    assertThat(ended.exit()).isZero();
    assertThat(ended.lines().getLast()).matches("Legal powers: \\d+ rows?");
    assertThat(written.getFirst().cover().title()).isEqualTo("Register: Legal powers");
  }

  @Test
  void whereAPackAndARegisterShareANameThePackIsExported() {
    var ended =
        rig.run(
            "export",
            "matrix",
            "--workspace",
            "ws",
            "--as-at",
            "2026-03-31",
            "--out",
            folder.resolve("matrix.xlsx").toString());

    assertThat(ended.exit()).isZero();
    assertThat(ended.lines().stream().skip(1).map(line -> line.replaceAll(":.*", "")))
        .startsWith("Permission", "Lawful basis")
        .contains("Rules");
    assertThat(written.getFirst().cover().period()).isEqualTo("as at 31 March 2026");
  }

  @Test
  void aPlaceThatFailsWhileWritingIsOneSentence() {
    rig.packs =
        (pack, target, progress) -> {
          throw new IOException("No space left on device");
        };
    var ended = export();

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).contains("board.xlsx can’t be written");
  }

  @Test
  void aLinkStaysALinkAndWhatItLeadsToIsReplaced() throws IOException {
    var real = Files.writeString(folder.resolve("real.xlsx"), "old");
    try {
      Files.createSymbolicLink(folder.resolve("board.xlsx"), real);
    } catch (UnsupportedOperationException | FileSystemException e) {
      abort("links can’t be made here");
    }
    var targets = new ArrayList<Path>();
    rig.packs = (pack, target, progress) -> targets.add(target);

    assertThat(export().lines().getFirst()).endsWith("board.xlsx");
    assertThat(targets).containsExactly(real.toRealPath());
  }
}
