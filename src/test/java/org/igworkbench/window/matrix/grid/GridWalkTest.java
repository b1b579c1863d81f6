package org.igworkbench.window.matrix.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.igworkbench.window.matrix.grid.GridModel.Spot;
import org.igworkbench.window.matrix.grid.GridWalk.Step;
import org.junit.jupiter.api.Test;

/// Where the keys lead. Lines 0 and 4 are the headings of scopes.
class GridWalkTest {

  private final GridWalk walk = new GridWalk(SmallGrids.small(), 3);

  @Test
  void arrowsMoveByOneAndStopAtTheEdge() {
    assertThat(walk.from(new Spot(2, 3), Step.RIGHT)).isEqualTo(new Spot(2, 4));
    assertThat(walk.from(new Spot(2, 0), Step.LEFT)).isEqualTo(new Spot(2, 0));
    assertThat(walk.from(new Spot(3, 1), Step.DOWN))
        .as("onto the heading")
        .isEqualTo(new Spot(4, 1));
    assertThat(walk.from(new Spot(7, 1), Step.DOWN)).isEqualTo(new Spot(7, 1));
  }

  @Test
  void withControlTheyJumpToTheNextFilledCell() {
    assertThat(walk.from(new Spot(2, 0), Step.NEXT_FILLED_RIGHT)).isEqualTo(new Spot(2, 3));
    assertThat(walk.from(new Spot(2, 5), Step.NEXT_FILLED_LEFT)).isEqualTo(new Spot(2, 3));
    assertThat(walk.from(new Spot(1, 5), Step.NEXT_FILLED_DOWN)).isEqualTo(new Spot(7, 5));
    assertThat(walk.from(new Spot(7, 0), Step.NEXT_FILLED_UP)).isEqualTo(new Spot(1, 0));
  }

  @Test
  void withControlTheyStayWhereNothingIsFilledThatWay() {
    assertThat(walk.from(new Spot(2, 3), Step.NEXT_FILLED_RIGHT)).isEqualTo(new Spot(2, 3));
  }

  @Test
  void homeAndEndGoToTheEndsOfTheRowAndOfTheMatrix() {
    assertThat(walk.from(new Spot(2, 3), Step.ROW_START)).isEqualTo(new Spot(2, 0));
    assertThat(walk.from(new Spot(2, 3), Step.ROW_END)).isEqualTo(new Spot(2, 5));
    assertThat(walk.from(new Spot(5, 3), Step.GRID_START))
        .as("a cell, no heading")
        .isEqualTo(new Spot(1, 0));
    assertThat(walk.from(new Spot(2, 3), Step.GRID_END)).isEqualTo(new Spot(7, 5));
  }

  @Test
  void aPageIsWhatIsSeen() {
    assertThat(walk.from(new Spot(1, 2), Step.PAGE_DOWN)).isEqualTo(new Spot(4, 2));
    assertThat(walk.from(new Spot(2, 2), Step.PAGE_UP)).isEqualTo(new Spot(0, 2));
  }

  @Test
  void withEverythingFoldedOneWalksTheHeadings() {
    var folded = new GridWalk(SmallGrids.small().folding(Set.of("s1", "s2")), 3);
    assertThat(folded.from(new Spot(0, 0), Step.DOWN)).isEqualTo(new Spot(1, 0));
    assertThat(folded.from(new Spot(1, 0), Step.GRID_START)).isEqualTo(new Spot(0, 0));
  }

  @Test
  void inAnEmptyGridNothingMoves() {
    var nowhere = new GridWalk(GridModel.EMPTY, 3);
    for (var step : Step.values()) {
      assertThat(nowhere.from(new Spot(0, 0), step)).isEqualTo(new Spot(0, 0));
    }
  }
}
