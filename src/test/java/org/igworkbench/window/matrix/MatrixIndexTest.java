package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.igworkbench.window.matrix.grid.GridModel;
import org.igworkbench.window.matrix.grid.GridModel.Line;
import org.junit.jupiter.api.Test;

/// What the grid of the sample holds.
class MatrixIndexTest {

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
