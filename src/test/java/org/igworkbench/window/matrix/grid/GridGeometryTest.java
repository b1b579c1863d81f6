package org.igworkbench.window.matrix.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.igworkbench.window.matrix.grid.GridGeometry.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the cells stand, and which of them are seen.
class GridGeometryTest {

  private final GridGeometry plain = new GridGeometry(SmallGrids.small(), 1);

  @Test
  void categoriesStandFourPixelsApart() {
    assertThat(plain.left(1)).isEqualTo(26);
    assertThat(plain.left(2)).as("after the first category").isEqualTo(2 * 26 + 4);
    assertThat(plain.left(3)).as("after the second").isEqualTo(3 * 26 + 2 * 4);
    assertThat(plain.contentWidth()).as("no gap after the last").isEqualTo(6 * 26 + 2 * 4);
  }

  @Test
  void aScopeTakesSixteenPixelsAndAPurposeTwentyEight() {
    assertThat(plain.top(1)).isEqualTo(16);
    assertThat(plain.top(4)).isEqualTo(16 + 3 * 28);
    assertThat(plain.contentHeight()).isEqualTo(2 * 16 + 6 * 28);
  }

  @Test
  void aPointIsInTheCellItLooksToBeIn() {
    assertThat(plain.columnAt(0)).isZero();
    assertThat(plain.columnAt(25.9)).isZero();
    assertThat(plain.columnAt(26)).isEqualTo(1);
    assertThat(plain.columnAt(53)).as("between two categories").isEqualTo(-1);
    assertThat(plain.columnAt(56)).isEqualTo(2);
    assertThat(plain.columnAt(-1)).isEqualTo(-1);
    assertThat(plain.columnAt(plain.contentWidth())).isEqualTo(-1);
    assertThat(plain.lineAt(15.9)).isZero();
    assertThat(plain.lineAt(16)).isEqualTo(1);
    assertThat(plain.lineAt(plain.contentHeight())).isEqualTo(-1);
  }

  @Test
  void onlyWhatIsSeenIsVisited() {
    assertThat(plain.columns(0, 26)).isEqualTo(new Range(0, 1));
    assertThat(plain.columns(25, 2)).isEqualTo(new Range(0, 2));
    assertThat(plain.columns(26, 10_000)).isEqualTo(new Range(1, 6));
    assertThat(plain.lines(16, 28)).isEqualTo(new Range(1, 2));
    var large = new GridGeometry(SmallGrids.model(4, 50, List.of(100, 100), Map.of()), 1);
    var lines = large.lines(2_000, 560);
    assertThat(lines.to() - lines.from()).isLessThanOrEqualTo(22);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.3, 1.5, 1.7, 2})
  void everyZoomKeepsCellsOnWholePixels(double zoom) {
    var geometry = new GridGeometry(SmallGrids.small(), zoom);
    for (int column = 0; column < 6; column++) {
      assertThat(geometry.left(column)).isEqualTo(Math.rint(geometry.left(column)));
      assertThat(geometry.columnAt(geometry.left(column) + geometry.cellWidth() / 2))
          .isEqualTo(column);
    }
    assertThat(geometry.cellWidth()).isCloseTo(26 * zoom, within(0.5));
  }

  @Test
  void scrollingMovesNoMoreThanNeeded() {
    assertThat(GridGeometry.reveal(100, 126, 0, 200)).as("seen already").isZero();
    assertThat(GridGeometry.reveal(190, 216, 0, 200)).isEqualTo(16);
    assertThat(GridGeometry.reveal(50, 76, 80, 200)).isEqualTo(50);
    assertThat(GridGeometry.reveal(50, 76, 80, 10)).as("larger than the view").isEqualTo(50);
  }
}
