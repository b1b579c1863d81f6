package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import org.igworkbench.window.matrix.grid.GridListener;
import org.igworkbench.window.matrix.grid.GridModel.Spot;
import org.igworkbench.window.matrix.grid.GridSpeech;
import org.igworkbench.window.matrix.grid.Layer;
import org.igworkbench.window.matrix.grid.MatrixGrid;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// While one types only what changes is painted again, which nobody must see.
class FilteredGridTest {

  /// Figures grow and shrink by digits, and come and go.
  private static final List<String> TYPED =
      List.of("", "h", "ho", "hou", "housing", "nowhere", "h", "");

  private static final Spot SPOT = new Spot(3, 3);

  private final MatrixModel model = new MatrixModel();
  private Showing window;
  private MatrixGrid grid;

  @BeforeEach
  void open() throws Exception {
    window = new Showing();
    model.read(
        new MatrixReading(
            Grids.sample(), new AxisFrame(Grids.sample(), new AxisWords(new Wording()))));
  }

  @Test
  void aGridLooksTheSameWhetherItWasTypedToOrOpenedFiltered() {
    var typed = new ArrayList<Image>();
    show("");
    for (var text : TYPED) {
      window.run(() -> filter(text));
      typed.add(picture());
    }
    for (int i = 0; i < TYPED.size(); i++) {
      show(TYPED.get(i));
      assertThat(differing(typed.get(i), picture()))
          .as("pixels that differ at “%s”", TYPED.get(i))
          .isZero();
    }
  }

  private void filter(String text) {
    model.filter(RuleFilter.text(text));
    grid.show(model.grid());
  }

  private void show(String text) {
    window.show(() -> {
      grid = new MatrixGrid(new GridSpeech(new Wording()), new Idle());
      return new StackPane(grid);
    });
    window.run(() -> {
      filter(text);
      grid.select(SPOT);
    });
  }

  private Image picture() {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> grid.snapshot(null, null));
  }

  private static long differing(Image one, Image other) {
    int width = (int) one.getWidth();
    return IntStream.range(0, width * (int) one.getHeight())
        .filter(at ->
            one.getPixelReader().getArgb(at % width, at / width)
                != other.getPixelReader().getArgb(at % width, at / width))
        .count();
  }

  private static final class Idle implements GridListener {
    @Override
    public void selected() {}

    @Override
    public void opened() {}

    @Override
    public void folded(String key) {}

    @Override
    public void layered(Layer layer) {}

    @Override
    public void left() {}
  }
}
