package org.igworkbench.window.matrix.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.igworkbench.window.matrix.grid.GridFrame.Line;
import org.junit.jupiter.api.Test;

/// Lines, columns and filled cells, folded and filtered.
class GridModelTest {

  @Test
  void aFoldedScopeKeepsItsHeadingAndHidesItsPurposes() {
    var folded = SmallGrids.small().folding(Set.of("s1"));
    assertThat(folded.lines())
        .extracting(Line::key)
        .containsExactly("s1", "s2", "P-4", "P-5", "P-6");
    assertThat(folded.lineOf("P-2")).as("where it is folded away to").isZero();
    assertThat(folded.filled()).as("folding takes no rule away").isEqualTo(3);
    assertThat(folded.folding(Set.of()).lines()).isEqualTo(SmallGrids.small().lines());
  }

  @Test
  void filteredCellsAreEmptyButTheirLinesStay() {
    var whole = SmallGrids.small();
    var filtered = whole.with(whole.cells().numbers(Set.of(new CellKey("P-2", "R-4"))));
    assertThat(filtered.lines()).isEqualTo(SmallGrids.small().lines());
    assertThat(filtered.at(filtered.lineOf("P-1"), 0)).isNull();
    assertThat(filtered.at(filtered.lineOf("P-2"), 3)).isEqualTo(SmallGrids.FILLED);
  }
}
