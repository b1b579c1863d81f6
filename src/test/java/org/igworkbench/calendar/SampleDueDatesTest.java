package org.igworkbench.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.igworkbench.exchange.Library;
import org.igworkbench.exchange.LibraryReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Targets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The sample requests carry due dates that were worked out by hand; ours are to agree.
@BesideTheWindow
class SampleDueDatesTest {

  private static final EnglandAndWalesDays DAYS = new EnglandAndWalesDays();

  static List<SharingRequest> requests() {
    var reading = new LibraryReader().read(SampleFiles.load(), SampleFiles.defaults());
    return ((Reading.Sound<Library>) reading).value().requests();
  }

  @ParameterizedTest
  @MethodSource("requests")
  void theUsualTargetGivesTheDueDate(SharingRequest request) {
    var timing = request.timing();

    assertThat(Targets.USUAL.due(timing.received(), timing.urgency(), DAYS))
        .as(request.reference())
        .isEqualTo(timing.due());
  }

  @Test
  void allSixtyAreCompared() {
    assertThat(requests()).hasSize(60);
  }
}
