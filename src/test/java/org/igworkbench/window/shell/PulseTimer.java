package org.igworkbench.window.shell;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Measures whole pulses: from the moment at which a step changes something until the frame that
/// shows it has been rendered, with CSS, layout and painting in between.
///
/// The end is the turn of a job that stands behind the frame in the queue of the one thread that
/// renders. One step is taken at a time, so that no frame waits for another.
public final class PulseTimer extends AnimationTimer {

  private final IntConsumer step;
  private final double[] times;
  private final int warmUp;
  private final CountDownLatch done = new CountDownLatch(1);
  private int taken;
  private boolean waiting;

  private PulseTimer(int warmUp, int steps, IntConsumer step) {
    this.step = step;
    this.warmUp = warmUp;
    this.times = new double[steps];
  }

  /// The milliseconds of each step, sorted.
  public static double[] measure(int warmUp, int steps, IntConsumer step) throws Exception {
    var timer = new PulseTimer(warmUp, steps, step);
    Platform.runLater(timer::start);
    if (!timer.done.await(5, TimeUnit.MINUTES)) {
      throw new IllegalStateException("Not all steps were taken");
    }
    Arrays.sort(timer.times);
    return timer.times;
  }

  @Override
  public void handle(long now) {
    if (waiting || done.getCount() == 0) {
      return;
    }
    waiting = true;
    long start = System.nanoTime();
    step.accept(taken);
    // Comes to its turn after this pulse, when the frame stands in the queue.
    Platform.runLater(() -> {
      // What it gives back is told by the job itself.
      var _ = Toolkit.getToolkit().addRenderJob(new RenderJob(() -> rendered(start)));
    });
  }

  private void rendered(long start) {
    double millis = (System.nanoTime() - start) / 1e6;
    Platform.runLater(() -> {
      if (taken >= warmUp) {
        times[taken - warmUp] = millis;
      }
      taken++;
      waiting = false;
      if (taken == warmUp + times.length) {
        stop();
        done.countDown();
      }
    });
  }

  /// Such a share of sorted times lies below it.
  public static double percentile(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  }

  /// Median and 95th percentile in words.
  public static String say(double[] sorted) {
    return "median %5.2f ms, 95 %% %6.2f ms"
        .formatted(percentile(sorted, 0.5), percentile(sorted, 0.95));
  }
}
