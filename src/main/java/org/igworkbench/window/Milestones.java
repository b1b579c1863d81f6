package org.igworkbench.window;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.igworkbench.workspace.Words;

/// How long the way to the first painted screen takes, phase by phase.
final class Milestones {

  /// A pulse paints what stood before it, so the screen is painted one pulse later.
  private static final int PULSES = 2;

  private final long beforeToolkit;
  private final long launched;
  private long toolkit;
  private long opened;

  /// Begins to count; the time since the process began is asked of the system.
  Milestones(Clock clock) {
    launched = System.nanoTime();
    beforeToolkit =
        ProcessHandle.current()
            .info()
            .startInstant()
            .map(start -> Duration.between(start, clock.instant()).toMillis())
            .orElse(0L);
  }

  void toolkitStarted() {
    toolkit = System.nanoTime();
  }

  void workspaceOpened() {
    opened = System.nanoTime();
  }

  /// Tells the phases once the screen is painted with what it shows.
  void whenPainted(BooleanSupplier filled, Words words, Consumer<String> told) {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        if (filled.getAsBoolean()) {
          pulses++;
        }
        if (pulses > PULSES) {
          stop();
          told.accept(report(words));
        }
      }
    }.start();
  }

  private String report(Words words) {
    return words.say(
        "shell.start.times",
        Long.toString(beforeToolkit),
        millis(launched, toolkit),
        millis(toolkit, opened),
        millis(opened, System.nanoTime()));
  }

  private static String millis(long from, long to) {
    return Long.toString((to - from) / 1_000_000);
  }
}
