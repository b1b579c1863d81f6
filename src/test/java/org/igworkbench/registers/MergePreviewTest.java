package org.igworkbench.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.junit.jupiter.api.Test;

/// What merging would move is what merging moves, and looking at it moves nothing.
class MergePreviewTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

  private final Desk desk = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);
  private final Registers registers = desk.workbench().registers();

  @Test
  void itIsExactlyWhatIsMoved() {
    var merger = new Merger("REC-10", "REC-13");
    var preview = registers.preview(desk.officer(), merger, DAY).orElseThrow();
    var before = registers.find("REC-10").orElseThrow();
    assertThat(before.period().to()).isNull();

    registers.merge(desk.officer(), merger, DAY, before.revision(), "One entry");

    var counts = RuleCounts.on(desk.workbench().matrix().snapshot(), DAY);
    assertThat(preview.rules()).isNotEmpty();
    assertThat(counts.of("REC-10")).isZero();
    assertThat(preview.requests())
        .allSatisfy(reference ->
            assertThat(
                    desk.workbench().requests().all().stream()
                        .filter(request -> request.reference().equals(reference))
                        .findFirst()
                        .orElseThrow()
                        .requester()
                        .recipient())
                .isEqualTo("REC-13"));
    assertThat(registers.find("REC-13").orElseThrow().values().get("aliases").lines())
        .containsAll(preview.names());
  }

  @Test
  void thereIsNoneOfARecipientWithItself() {
    assertThat(registers.preview(desk.officer(), new Merger("REC-10", "REC-10"), DAY)).isEmpty();
    assertThat(registers.preview(desk.officer(), new Merger("REC-10", "REC-99"), DAY)).isEmpty();
  }

  @Test
  void rulesAreCountedAsWhereUsedListsThem() {
    var matrix = desk.workbench().matrix().snapshot();
    var whole = registers.whole(matrix);
    var counts = RuleCounts.on(matrix, DAY);
    for (var code : new String[] {"GW-09", "REC-02", "GEN-08", "LB-E"}) {
      var kind = registers.find(code).orElseThrow().kind();
      var rules =
          Uses.of(whole, kind, code, DAY).stream()
              .filter(use -> use.sort() == Use.Sort.RULE && use.live())
              .map(Use::code)
              .distinct()
              .count();
      assertThat(counts.of(code)).as(code).isEqualTo((int) rules);
    }
  }
}
