package org.igworkbench.window.matrix.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igworkbench.window.matrix.grid.CellLook.Flag;
import org.igworkbench.window.matrix.grid.ReviewAge.Stage;
import org.igworkbench.window.shell.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the layers show of a cell and count in its line and column.
class LayerTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
  private static final CellSummary BUSY = SmallGrids.filled(3, 2, new FindingCounts(1, 2, 4));

  private final GridModel model =
      SmallGrids.model(
          2,
          3,
          List.of(2, 1, 3),
          Map.of(
              new CellKey("P-1", "R-1"), BUSY,
              new CellKey("P-2", "R-1"), SmallGrids.FILLED,
              new CellKey("P-4", "R-3"), BUSY));

  @ParameterizedTest
  @CsvSource({
    "PERMISSION, 4, 7, 3",
    "BASIS, 4, 7, 3",
    "REVIEW, 0, 0, 0",
    "USE, 2, 4, 2",
    "FINDINGS, 7, 14, 7"
  })
  void linesAndColumnsAddUpWhatTheLayerCounts(Layer layer, int band, int all, int column) {
    var figures = model.showing(layer).figures();
    assertThat(figures.lines().getFirst()).as("of the first band").isEqualTo(band);
    assertThat(figures.lines().getFirst() + figures.lines().get(4)).isEqualTo(all);
    assertThat(figures.columns().get(2)).isEqualTo(column);
  }

  @Test
  void whatIsFoldedAwayIsCountedWhereItIsFoldedTo() {
    var folded = model.folding(Set.of("s1", "g1")).figures();
    assertThat(folded.lines()).startsWith(4, 3);
    assertThat(folded.columns()).startsWith(4, 3);
  }

  @Test
  void whatIsFilteredAwayIsNotCounted() {
    var some = model.with(model.cells().numbers(Set.of(new CellKey("P-2", "R-1")))).figures();
    assertThat(some.lines()).startsWith(1, 0, 1);
  }

  @Test
  void anErrorIsFlaggedBeforeAWarningAndANoteNotAtAll() {
    assertThat(flag(new FindingCounts(1, 5, 0))).isEqualTo(Flag.ERROR);
    assertThat(flag(new FindingCounts(0, 1, 3))).isEqualTo(Flag.WARNING);
    assertThat(flag(new FindingCounts(0, 0, 3))).isEqualTo(Flag.NONE);
  }

  private static Flag flag(FindingCounts findings) {
    var look = CellLook.of(Layer.PERMISSION, SmallGrids.filled(1, 0, findings));
    return ((CellLook.Permission) look).flag();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-07, OVERDUE, -1",
    "2026-10-08, IN_30_DAYS, 0",
    "2026-11-07, IN_30_DAYS, 30",
    "2026-11-08, IN_90_DAYS, 31",
    "2027-01-06, IN_90_DAYS, 90",
    "2027-01-07, LATER, 91"
  })
  void aReviewIsOverdueTheDayAfterItWasDue(LocalDate due, Stage stage, int days) {
    assertThat(ReviewAge.of(due, DAY)).isEqualTo(new ReviewAge(stage, days));
  }

  @Test
  void theMostPressingReviewCounts() {
    var later = new ReviewAge(Stage.LATER, 200);
    var overdue = new ReviewAge(Stage.OVERDUE, -3);
    assertThat(later.orSooner(overdue)).isEqualTo(overdue);
    assertThat(overdue.orSooner(later)).isEqualTo(overdue);
    assertThat(ReviewAge.UNKNOWN.orSooner(later)).isEqualTo(later);
    assertThat(later.orSooner(ReviewAge.UNKNOWN)).isEqualTo(later);
  }

  @Test
  void aCellWithoutARuleMakesNoPromise() {
    assertThat(CellSummary.unruled(3).mark()).isEqualTo(Mark.UNCOVERED);
    assertThat(CellSummary.unruled(3).ruled()).isFalse();
  }
}
