package org.igworkbench.window.matrix.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.igworkbench.window.matrix.grid.GridModel.Spot;
import org.junit.jupiter.api.Test;

/// Which cells are selected together. Line 0 of the grid is a band.
class GridSelectionTest {

  private final GridModel model = SmallGrids.small();
  private final GridSelection selection = new GridSelection();

  @Test
  void aBlockReachesFromWhereOneStoodAndSkipsBandsAndMayBeEmptyOfRules() {
    selection.start(new Spot(3, 1));
    selection.extend(model, new Spot(5, 2));
    assertThat(selection.cells())
        .containsExactly(
            new CellKey("P-3", "R-2"),
            new CellKey("P-3", "R-3"),
            new CellKey("P-4", "R-2"),
            new CellKey("P-4", "R-3"));
    selection.extend(model, new Spot(3, 0));
    assertThat(selection.cells())
        .as("from the same place the other way")
        .containsExactly(new CellKey("P-3", "R-1"), new CellKey("P-3", "R-2"));
  }

  @Test
  void withTheFirstCellAddedTheOneWhereOneStoodComesTooIfItIsFilled() {
    selection.toggle(model, new Spot(1, 0), new Spot(2, 3));
    assertThat(selection.cells())
        .containsExactly(new CellKey("P-1", "R-1"), new CellKey("P-2", "R-4"));
    selection.toggle(model, new Spot(2, 3), new Spot(1, 0));
    assertThat(selection.cells()).containsExactly(new CellKey("P-2", "R-4"));
  }

  @Test
  void allMeansEveryFilledCellThatIsShown() {
    selection.filled(model, new Spot(0, 0), new Spot(7, 5));
    assertThat(selection.cells()).hasSize(3);
    var folded = model.folding(Set.of("s2", "g2"));
    selection.filled(
        folded, new Spot(0, 0), new Spot(folded.lines().size() - 1, folded.columns().size() - 1));
    assertThat(selection.cells())
        .containsExactly(new CellKey("P-1", "R-1"), new CellKey("P-2", "R-4"));
  }

  @Test
  void cellsStaySelectedWhenTheyAreFoldedAway() {
    selection.filled(model, new Spot(1, 0), new Spot(1, 5));
    assertThat(selection.holds(new CellKey("P-1", "R-1"))).isTrue();
    selection.start(new Spot(0, 0));
    assertThat(selection.isEmpty()).isTrue();
  }
}
