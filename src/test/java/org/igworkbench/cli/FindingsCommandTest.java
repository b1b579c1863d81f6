package org.igworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.igworkbench.findings.Severity;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideTheWindow
class FindingsCommandTest {

  private static final String HEAD = "code,severity,subject,sentence,provision,accepted";

  @TempDir private Path folder;

  @Test
  void everyFindingOfTheSampleGetsItsLineTheWorstFirst() {
    var ended = Rig.sample().run("findings", "--workspace", "ws", "--as-at", "2026-10-08");

    assertThat(ended.err()).isEmpty();
    assertThat(ended.exit()).as("errors are open").isOne();
    assertThat(ended.lines()).startsWith(HEAD);
    assertThat(ended.lines().get(1)).startsWith("AGR-01,error,MX-").endsWith(",no");
    assertThat(ended.lines())
        .contains(
            "REQ-01,warning,DSR-2026-060,DSR-2026-060 from Westhaven County Council was to be"
                + " decided by 7 October 2026 and is not.,Data sharing code of practice (DPA 2018"
                + " s121),no");
  }

  @Test
  void withoutAnErrorItEndsWellWhateverElseIsFound() {
    var rig = new Rig();
    var ended = rig.run("findings", "--workspace", "ws");

    assertThat(ended.lines()).hasSizeGreaterThan(1).noneMatch(line -> line.contains(",error,"));
    assertThat(ended.exit()).isZero();
  }

  @Test
  void outWritesTheSameLinesIntoAFileAndStillSaysThatErrorsAreOpen() throws IOException {
    var file = folder.resolve("findings.csv");
    var rig = Rig.sample();
    var shown = rig.run("findings", "--workspace", "ws");
    var ended = rig.run("findings", "--workspace", "ws", "--out", file.toString());

    assertThat(ended.exit()).isEqualTo(shown.exit()).isOne();
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains(" findings written to " + file);
    assertThat(file).hasContent(shown.out());
    assertThat(Rig.listing(folder)).isEqualTo("findings.csv");
  }

  @Test
  void whatIsAcceptedIsMarkedAndNoLongerCountsAsOpen() {
    var rig = Rig.sample();
    rig.with(station -> station.within(Path.of("ws"), null, FindingsCommandTest::accept).code());
    var ended = rig.run("findings", "--workspace", "ws");

    assertThat(ended.lines()).anyMatch(line -> line.endsWith(",yes"));
    assertThat(ended.lines().stream().filter(line -> line.contains(",error,")))
        .isNotEmpty()
        .allMatch(line -> line.endsWith(",yes"));
    assertThat(ended.exit()).isZero();
    assertThat(rig.run("findings", "--workspace", "ws", "--as-at", "2026-03-30").exit())
        .as("the day before it was accepted")
        .isOne();
    assertThat(rig.run("findings", "--workspace", "ws", "--as-at", "2026-12-31").exit())
        .as("the day to look again")
        .isOne();
  }

  private static Exit accept(Workbench workbench) {
    var findings = workbench.findings();
    List.copyOf(findings.on(LocalDate.of(2026, 3, 31)).open()).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(finding ->
            assertThat(
                    findings.accept(
                        new Officer("M. Osei", "DPO"),
                        finding,
                        "The contract is on its way",
                        LocalDate.of(2026, 12, 31)))
                .isInstanceOf(Outcome.Done.class));
    return Exit.DONE;
  }

  @Test
  void aDayThatIsNoneIsMisuse() {
    var ended = new Rig().run("findings", "--workspace", "ws", "--as-at", "8 October");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
  }
}
