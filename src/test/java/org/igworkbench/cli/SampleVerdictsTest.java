package org.igworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample requests carry the answer of the plain rule, worked out by hand; the command is to
/// agree, and to refuse a file of requests as a whole when anything in it is wrong.
class SampleVerdictsTest {

  private static final Path REQUESTS = Path.of("sample-data/sample_requests.csv");

  private static Rig rig;

  @TempDir private Path folder;

  @BeforeAll
  static void openTheSample() {
    rig = Rig.sample();
  }

  private static List<String> expected() throws IOException {
    var lines = Files.readAllLines(REQUESTS);
    return lines.stream()
        .skip(1)
        .map(line -> line.substring(0, 12) + ":" + line.substring(line.lastIndexOf(',') + 1))
        .toList();
  }

  private static List<String> answered(Rig.Ended ended) {
    return ended.lines().stream()
        .skip(1)
        .map(line -> line.split(",", 4))
        .map(cells -> cells[0] + ":" + cells[2])
        .toList();
  }

  @Test
  void requestsOfTheWorkspaceGetTheirExpectedResult() throws IOException {
    var ended = rig.run("verdict", "--workspace", "ws");

    assertThat(ended.exit()).isZero();
    assertThat(answered(ended)).hasSize(60).containsExactlyElementsOf(expected());
  }

  @Test
  void requestsOfAFileGetTheSameLines() {
    var workspace = rig.run("verdict", "--workspace", "ws");
    var file = rig.run("verdict", "--workspace", "ws", "--requests", REQUESTS.toString());

    assertThat(file.exit()).isZero();
    assertThat(file.out()).isEqualTo(workspace.out());
  }

  @Test
  void everythingWrongInAFileIsToldWithItsPlaceAndNothingIsWritten() throws IOException {
    var lines = new ArrayList<>(Files.readAllLines(REQUESTS));
    lines.set(2, lines.get(2).replace("GEN-05", "GEN-99").replace("2026-01-08", "8 January"));
    lines.set(7, lines.get(7).replaceFirst("DC-\\d\\d", "DC-99"));
    var bad = Files.write(folder.resolve("bad.csv"), lines);
    var out = folder.resolve("out.csv");

    var ended =
        rig.run(
            "verdict", "--workspace", "ws", "--requests", bad.toString(), "--out", out.toString());

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines())
        .hasSize(3)
        .allMatch(line -> line.matches("bad\\.csv![A-Z]+\\d+: .+"))
        .anyMatch(line -> line.startsWith("bad.csv!B3: "))
        .anyMatch(line -> line.startsWith("bad.csv!G3: ") && line.contains("GEN-99"))
        .anyMatch(line -> line.startsWith("bad.csv!K8: ") && line.contains("DC-99"));
    assertThat(out).doesNotExist();
  }

  @Test
  void aRecipientThatTheRegisterDoesNotKnowIsAnAnswerAndNoError() throws IOException {
    var lines = new ArrayList<>(Files.readAllLines(REQUESTS).subList(0, 2));
    lines.set(1, lines.get(1).replace("REC-02", "REC-99"));
    var file = Files.write(folder.resolve("one.csv"), lines);

    var ended = rig.run("verdict", "--workspace", "ws", "--requests", file.toString());

    assertThat(ended.exit()).isZero();
    assertThat(ended.lines().get(1)).startsWith("DSR-2026-001,not covered,no match,,");
  }

  @Test
  void theCountsOfTheSampleAreThoseOfItsFiles() {
    assertThat(rig.run("sample", "ws").out())
        .matches("purposes 19, recipients 33, law \\d{3}, rules 265, requests 60\n");
  }
}
