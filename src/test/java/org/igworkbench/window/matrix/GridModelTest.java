package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.igworkbench.matrix.Cell;
import org.igworkbench.window.matrix.GridModel.Line;
import org.junit.jupiter.api.Test;

/// Lines, columns and filled cells, folded and filtered.
class GridModelTest {

  @Test
  void aFoldedScopeKeepsItsHeadingAndHidesItsPurposes() {
    var folded = Grids.small().folding(Set.of("s1"));
    assertThat(folded.lines())
        .extracting(Line::key)
        .containsExactly("scope s1", "scope s2", "P-4", "P-5", "P-6");
    assertThat(folded.lineOf("P-2")).isEqualTo(-1);
    assertThat(folded.filled()).as("folding takes no rule away").isEqualTo(3);
    assertThat(folded.folding(Set.of()).lines()).isEqualTo(Grids.small().lines());
  }

  @Test
  void filteredCellsAreEmptyButTheirLinesStay() {
    var filtered = Grids.small().with(Map.of(new Cell("P-2", "R-4"), Grids.FILLED));
    assertThat(filtered.lines()).isEqualTo(Grids.small().lines());
    assertThat(filtered.at(filtered.lineOf("P-1"), 0)).isNull();
    assertThat(filtered.at(filtered.lineOf("P-2"), 3)).isEqualTo(Grids.FILLED);
  }

  @Test
  void theSampleStandsInTheOrderOfTheNoticeWithCategoriesSideBySide() {
    var grid = Grids.sample().grid(Enum::name);
    assertThat(grid.lines()).hasSize(19 + 2);
    assertThat(grid.lines().getFirst()).isEqualTo(new Line.Band("general", "General", 183, false));
    assertThat(grid.columns())
        .hasSize(33)
        .extracting(GridModel.Column::figures)
        .startsWith("01", "32", "02", "06");
    assertThat(grid.groups()).hasSize(9).first().isEqualTo(new GridModel.Group("COURT", 0, 2));
    assertThat(grid.columns())
        .allSatisfy(column -> assertThat(column.heading()).hasSizeLessThanOrEqualTo(22));
  }
}
