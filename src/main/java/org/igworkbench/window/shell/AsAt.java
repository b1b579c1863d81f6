package org.igworkbench.window.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The day that the whole window looks at. It is today unless somebody has chosen another; then
/// everything is read-only, because one can't act in the past. Used on the window's thread only.
public final class AsAt {

  private final Clock clock;
  private final List<Runnable> listeners = new ArrayList<>();
  private @Nullable LocalDate chosen;

  /// Looks at today.
  public AsAt(Clock clock) {
    this.clock = clock;
  }

  /// The day that is looked at.
  public LocalDate day() {
    return chosen == null ? today() : chosen;
  }

  /// Today, whatever is looked at.
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Whether nothing can be changed, because another day than today is looked at.
  public boolean isReadOnly() {
    return chosen != null;
  }

  /// Looks at a day; at today again when it is that, or null.
  public void look(@Nullable LocalDate day) {
    var wanted = today().equals(day) ? null : day;
    boolean moved = !Objects.equals(wanted, chosen);
    chosen = wanted;
    if (moved) {
      listeners.forEach(Runnable::run);
    }
  }

  /// Wants to be told when another day is looked at.
  public void listen(Runnable listener) {
    listeners.add(listener);
  }
}
