package org.igworkbench.window.shell;

import org.igworkbench.workspace.Cancelled;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;

/// One long piece of work that goes on: written by the thread that does it, looked at by the window
/// as often as it likes, so that quick work can't flood the window with news.
final class Job implements Progress, Jobs.Running {

  private final Sentence name;
  private volatile Sentence phase;
  private volatile double fraction = -1;
  private volatile boolean cancelled;

  Job(Sentence name) {
    this.name = name;
    this.phase = name;
  }

  Sentence name() {
    return name;
  }

  Sentence phase() {
    return phase;
  }

  /// How much is done, from 0 to 1; negative while nobody knows.
  double fraction() {
    return fraction;
  }

  boolean isCancelled() {
    return cancelled;
  }

  @Override
  public void phase(Sentence what) {
    phase = what;
    fraction = -1;
  }

  @Override
  public void advanced(long done, long total) {
    fraction = total > 0 ? Math.clamp((double) done / total, 0, 1) : -1;
  }

  @Override
  public void checkCancelled() {
    if (cancelled) {
      throw new Cancelled();
    }
  }

  @Override
  public void cancel() {
    cancelled = true;
  }
}
