package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleBuilder;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.SmallWorld;
import org.igworkbench.window.matrix.GridModel.Spot;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.util.WaitForAsyncUtils;

/// How long a large matrix takes to be read, painted and walked through: 200 by 200 with 20,000
/// rules in a window of 1440 by 900. Prints milliseconds, median and 95th percentile.
@Tag("bench")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class MatrixBenchmark {

  private static final int SIDE = 200;
  private static final int RULES = 20_000;
  private static final int STEPS = 100;
  private static final int WARM_UP = 30;

  /// A frame at 60 a second.
  private static final double FRAME = 1000 / 60.0;

  /// So long may a key take that somebody types fluently with.
  private static final double KEY = 50;

  private MatrixGrid grid;

  @Test
  void aLargeMatrixScrollsAndIsWalkedThroughSmoothly() throws Exception {
    var snapshot = snapshot();
    long start = System.nanoTime();
    var index = MatrixIndex.of(snapshot, Grids.DAY);
    var model = index.grid(Enum::name);
    print("read 20,000 rules", new double[] {millis(start)});
    var typed = typed(index, model);
    print("a key typed into the filter", typed);
    assertThat(percentile(typed, 0.5)).isLessThan(KEY);

    var window = new Showing();
    var picture = new WritableImage[1];
    var scene =
        window.show(() -> {
          grid = new MatrixGrid(new GridSpeech(new Wording()), new Idle());
          return new StackPane(grid);
        });
    window.run(() -> grid.show(model));

    var scrolled = measure(step -> grid.bars().by(step % 2 == 0 ? 37 : -11, 19));
    window.run(() -> grid.bars().to(0, 0));
    var walked = measure(step -> grid.select(new Spot(1 + step % SIDE, (step * 7) % SIDE)));
    window.run(() -> picture[0] = scene.snapshot(picture[0]));
    var frames =
        timed(step -> {
          grid.bars().by(23, 17);
          picture[0] = scene.snapshot(picture[0]);
        });
    print("paint while scrolling", scrolled);
    print("paint while walking", walked);
    print("whole frame rendered in software", frames);
    assertThat(percentile(scrolled, 0.5)).isLessThan(FRAME);
    assertThat(percentile(walked, 0.5)).isLessThan(FRAME);
  }

  /// What one key typed into the filter asks of the window's thread.
  private static double[] typed(MatrixIndex index, GridModel whole) {
    var looked = new MatrixModel();
    looked.read(new MatrixReading(index, whole, Map.of()));
    var times = new double[STEPS];
    for (int step = -WARM_UP; step < STEPS; step++) {
      var text = "number " + Math.floorMod(step, 10);
      long start = System.nanoTime();
      looked.filter(new RuleFilter(text, Set.of(), Set.of(), Set.of(), Set.of()));
      assertThat(looked.grid().filled()).isPositive();
      if (step >= 0) {
        times[step] = millis(start);
      }
    }
    return times;
  }

  private double[] measure(IntConsumer move) {
    return timed(step -> {
      move.accept(step);
      grid.layout();
    });
  }

  private static double[] timed(IntConsumer work) {
    var times = new double[STEPS];
    for (int step = -WARM_UP; step < STEPS; step++) {
      int now = step;
      WaitForAsyncUtils.waitForAsyncFx(
          60_000,
          () -> {
            long start = System.nanoTime();
            work.accept(now + WARM_UP);
            if (now >= 0) {
              times[now] = millis(start);
            }
          });
    }
    return times;
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static double percentile(double[] times, double share) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  }

  private static void print(String what, double[] times) {
    System.out.printf(
        "matrix %d x %d, %s: median %.2f ms, 95 %% %.2f ms%n",
        SIDE, SIDE, what, percentile(times, 0.5), percentile(times, 0.95));
  }

  private static MatrixSnapshot snapshot() {
    var random = new Random(42);
    var rules = new ArrayList<SharingRule>();
    for (int i = 0; i < RULES; i++) {
      rules.add(
          RuleBuilder.rule("MX-%05d".formatted(i))
              .cell("P-" + random.nextInt(SIDE), "R-" + random.nextInt(SIDE))
              .decision(Decision.values()[random.nextInt(3)])
              .basis(random.nextBoolean() ? "LB-C" : "LB-E")
              .build());
    }
    var purposes =
        IntStream.range(0, SIDE)
            .mapToObj(i ->
                new Purpose(
                    "P-" + i,
                    i,
                    "scope " + i / 50,
                    "",
                    "Purpose number " + i + " with a title that takes two lines",
                    "",
                    "",
                    Period.ALWAYS,
                    ""))
            .toList();
    var recipients = IntStream.range(0, SIDE).mapToObj(MatrixBenchmark::recipient).toList();
    var catalogue = new Catalogue(purposes, recipients, List.of(), List.of(), List.of());
    return MatrixSnapshot.of(catalogue, SmallWorld.law(), List.of(), rules);
  }

  private static Recipient recipient(int i) {
    var categories = Recipient.Category.values();
    var name = "Recipient number " + i;
    return new Recipient(
        "R-" + i,
        i,
        new Recipient.Naming(name, name, "", "", List.of()),
        categories[i % categories.length],
        Recipient.Role.INDEPENDENT_CONTROLLER,
        "",
        Recipient.Particulars.NONE,
        null,
        "",
        Period.ALWAYS,
        "");
  }

  private static final class Idle implements MatrixGrid.Listener {
    @Override
    public void selected() {}

    @Override
    public void opened() {}

    @Override
    public void folded(String scope) {}

    @Override
    public void left() {}
  }
}
