package org.igworkbench.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.igworkbench.requests.Targets;
import org.igworkbench.requests.Urgency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The sample requests carry due dates that were worked out by hand; ours are to agree.
class SampleDueDatesTest {

  private static final EnglandAndWalesDays DAYS = new EnglandAndWalesDays();

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void theUsualTargetGivesTheDueDate(
      String reference, LocalDate received, Urgency urgency, LocalDate due) {
    assertThat(Targets.USUAL.due(received, urgency, DAYS)).isEqualTo(due);
  }

  static Stream<Arguments> requests() throws IOException {
    var lines = Files.readAllLines(Path.of("sample-data/sample_requests.csv"));
    var headings = cells(lines.getFirst());
    assertThat(lines).hasSize(61);
    return lines.stream()
        .skip(1)
        .map(SampleDueDatesTest::cells)
        .map(cells ->
            Arguments.of(
                cells.get(headings.indexOf("reference")),
                LocalDate.parse(cells.get(headings.indexOf("received_date"))),
                urgency(cells.get(headings.indexOf("urgency"))),
                LocalDate.parse(cells.get(headings.indexOf("due_date")))));
  }

  /// The file's words, such as `emergency safeguarding`, begin with ours.
  private static Urgency urgency(String words) {
    return Urgency.valueOf(words.split(" ", 2)[0].toUpperCase(Locale.ROOT));
  }

  /// Splits one line at the commas outside quotes; the sample has no line breaks in cells.
  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
