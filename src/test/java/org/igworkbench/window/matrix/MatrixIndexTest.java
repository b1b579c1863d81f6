package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.igworkbench.window.matrix.grid.GridAxes.Group;
import org.igworkbench.window.matrix.grid.GridFrame.Column;
import org.igworkbench.window.matrix.grid.GridFrame.Line;
import org.junit.jupiter.api.Test;

/// What the grid of the sample holds.
class MatrixIndexTest {

  @Test
  void theSampleStandsInTheOrderOfTheNoticeWithCategoriesSideBySide() {
    var grid = Grids.grid(Grids.sample());
    assertThat(grid.lines()).hasSize(19 + 2);
    assertThat(grid.lines().getFirst()).isEqualTo(new Line.Band("scope general", "General", false));
    assertThat(grid.columns())
        .hasSize(33)
        .extracting(Column::code)
        .startsWith("REC-01", "REC-32", "REC-02", "REC-06");
    assertThat(grid.groups())
        .hasSize(9)
        .first()
        .isEqualTo(new Group("category COURT", "Court", 0, 2, false));
    assertThat(grid.columns())
        .allSatisfy(column -> assertThat(column.heading()).hasSizeLessThanOrEqualTo(22));
  }
}
