package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Places;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The requests of a cell are asked for when the cell is looked at, as they stood on the day.
class RequestReadsTest {

  private static final CellKey POLICE = new CellKey("GEN-05", "REC-02");

  private final Desk desk = SampleDesk.of(new InlineJobs(), new Places(), SampleDesk.PLAIN);
  private final RequestReads reads = new RequestReads(desk);

  private RequestReads.Read read(@Nullable String rule) {
    var read = new AtomicReference<RequestReads.Read>();
    reads.start(AxisPair.PURPOSE_RECIPIENT, POLICE, rule, read::set);
    return read.get();
  }

  @Test
  void everyRequestOfTheCellIsThereTheNewestFirst() {
    var found = read(null).others();
    assertThat(found.lines()).hasSizeGreaterThanOrEqualTo(5).hasSize(found.count());
    assertThat(found.lines())
        .extracting(RequestLine::received)
        .isSortedAccordingTo((one, other) -> other.compareTo(one));
    assertThat(found.lines()).allMatch(line -> "REC-02".equals(line.recipient()));
  }

  @Test
  void onAPastDayTheyStandAsTheyStoodThen() {
    var first = read(null).others().lines().getLast();
    desk.asAt().look(first.received());
    var then = read(null).others().lines();
    assertThat(then).extracting(RequestLine::reference).contains(first.reference());
    assertThat(then).allMatch(line -> line.decision() == null, "nothing is decided yet");
    desk.asAt().look(LocalDate.of(2025, 1, 1));
    assertThat(read(null).others().count()).isZero();
  }

  @Test
  void theSameCellIsNotElsewhere() {
    assertThat(reads.elsewhere(POLICE, null)).isTrue();
    read(null);
    assertThat(reads.elsewhere(POLICE, null)).isFalse();
    assertThat(reads.elsewhere(POLICE, "MX-014")).isTrue();
  }
}
