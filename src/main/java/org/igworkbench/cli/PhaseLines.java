package org.igworkbench.cli;

import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;

/// Tells a person at a terminal what is going on, a line for each part of the work; a script hears
/// nothing.
record PhaseLines(Station station) implements Progress {

  @Override
  public void phase(Sentence what) {
    if (station.terminal().prompt() != null) {
      station.terminal().words(station.words().say(what));
    }
  }

  @Override
  public void advanced(long done, long total) {}

  // Whoever wants to stop a command ends its process.
  @Override
  public void checkCancelled() {}
}
