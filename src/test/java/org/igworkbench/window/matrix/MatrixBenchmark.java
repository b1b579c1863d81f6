package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.layout.StackPane;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.window.matrix.grid.GridHands;
import org.igworkbench.window.matrix.grid.GridListener;
import org.igworkbench.window.matrix.grid.GridModel.Spot;
import org.igworkbench.window.matrix.grid.GridSpeech;
import org.igworkbench.window.matrix.grid.Layer;
import org.igworkbench.window.matrix.grid.MatrixGrid;
import org.igworkbench.window.shell.PulseTimer;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// How long a pulse takes with a large matrix, 200 by 200 with 20,000 rules in a window of 1440 by
/// 900, beside a plain `TableView` of the same size in the same window. A pulse is all that stands
/// between a step and the rendered frame that shows it; see [PulseTimer].
///
/// The aim is a frame of 60 a second, 16 ms. What is asserted is only who is faster, because
/// milliseconds also tell how busy the computer is.
@Tag("bench")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class MatrixBenchmark {

  private static final int STEPS = 300;
  private static final int WARM_UP = 200;
  private static final int OPENINGS = 5;

  private final List<String> figures = new ArrayList<>();
  private Showing window;
  private MatrixGrid grid;
  private PlainTable table;

  @Test
  void aLargeMatrixOpensScrollsAndIsTypedThroughFasterThanATable() throws Exception {
    var snapshot = LargeMatrix.snapshot();
    window = new Showing();
    var gridOpen = open("grid", () -> read(snapshot), this::showRead);
    var looked = new MatrixModel();
    looked.read(read(snapshot));

    showGrid();
    window.run(() -> grid.show(looked.grid()));
    var gridScroll = measure("grid, scrolling", step -> scroll(step, this::scrollGrid));
    window.run(() -> scrollGrid(-1e9, -1e9));
    var gridWalk = measure("grid, walking", step -> grid.select(spot(step)));
    var gridType =
        measure(
            "grid, typing into the filter",
            step -> {
              looked.filter(filter(step));
              grid.show(looked.grid());
            });

    var tableOpen = open("table", () -> new PlainTable(LargeMatrix.SIDE), this::showTable);
    var tableScroll = measure("table, scrolling", step -> scroll(step, table::scroll));
    var tableWalk = measure("table, walking", step -> table.go(spot(step)));
    var tableType = measure("table, typing into the filter", table::filter);
    figures.forEach(System.out::println);

    assertFaster(gridOpen, tableOpen);
    assertFaster(gridScroll, tableScroll);
    assertFaster(gridWalk, tableWalk);
    assertFaster(gridType, tableType);
  }

  private static void assertFaster(double[] grid, double[] table) {
    assertThat(PulseTimer.percentile(grid, 0.95)).isLessThan(PulseTimer.percentile(table, 0.95));
  }

  /// How long it takes from the loaded data to what can be shown, off the window's thread in the
  /// program, and from there to the first frame.
  private <T> double[] open(String what, Callable<T> read, Consumer<T> show) throws Exception {
    var reading = new double[OPENINGS];
    var showing = new double[OPENINGS];
    for (int i = 0; i < OPENINGS; i++) {
      window.show(StackPane::new);
      long start = System.nanoTime();
      T latest = read.call();
      reading[i] = (System.nanoTime() - start) / 1e6;
      showing[i] = PulseTimer.measure(0, 1, step -> show.accept(latest))[0];
    }
    figures.add(
        "open a matrix as a %s, the first time: %.0f + %.0f ms"
            .formatted(what, reading[0], showing[0]));
    Arrays.sort(reading);
    Arrays.sort(showing);
    figures.add(
        "open a matrix as a %s, mostly:         %.0f + %.0f ms"
            .formatted(
                what, PulseTimer.percentile(reading, 0.5), PulseTimer.percentile(showing, 0.5)));
    return showing;
  }

  private void showRead(MatrixReading read) {
    var opened = new MatrixModel();
    opened.read(read);
    grid = new MatrixGrid(new GridSpeech(new Wording()), new Idle());
    window.stage().getScene().setRoot(new StackPane(grid));
    grid.show(opened.grid());
  }

  private void showTable(PlainTable opened) {
    table = opened;
    window.stage().getScene().setRoot(new StackPane(table.root()));
  }

  private static MatrixReading read(MatrixSnapshot snapshot) {
    return MatrixReading.of(snapshot, List.of(), Grids.DAY, Map.of(), new AxisWords(new Wording()));
  }

  private void showGrid() {
    window.show(() -> {
      grid = new MatrixGrid(new GridSpeech(new Wording()), new Idle());
      return new StackPane(grid);
    });
  }

  private double[] measure(String what, IntConsumer step) throws Exception {
    var pulses = PulseTimer.measure(WARM_UP, STEPS, step);
    figures.add("matrix 200 x 200, %-30s %s".formatted(what + ":", PulseTimer.say(pulses)));
    return pulses;
  }

  /// Scrolls as a wheel does, mostly down, and also across.
  private static void scroll(int step, Scrolling scrolling) {
    double way = step / 100 % 2 == 0 ? 1 : -1;
    scrolling.by(step % 10 == 0 ? way * 40 : 0, way * 40);
  }

  private interface Scrolling {
    void by(double x, double y);
  }

  private void scrollGrid(double x, double y) {
    GridHands.scroll(grid, x, y);
  }

  /// Walks down the columns, so that every screenful the grid has to scroll.
  private static Spot spot(int step) {
    return new Spot(1 + step % (LargeMatrix.SIDE - 1), step / 20 % LargeMatrix.SIDE);
  }

  private static RuleFilter filter(int step) {
    var text = "number " + Math.floorMod(step, 10);
    return RuleFilter.text(text);
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
