package org.igworkbench.window.shell;

import java.time.Clock;
import java.time.LocalDate;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Words;

/// What every screen is given.
///
/// @param seat who sits there
/// @param asAt the day that the window looks at
public record Desk(
    Workbench workbench,
    Words words,
    Jobs jobs,
    Seat seat,
    Clock clock,
    Changes changes,
    Navigator navigator,
    AsAt asAt) {

  /// Who sits there now; to be asked when something is begun, not later by the job that does it.
  public Officer officer() {
    return seat.officer().get();
  }

  /// The day that the window looks at.
  public LocalDate day() {
    return asAt.day();
  }

  /// Whether nothing can be changed now.
  public boolean readOnly() {
    return asAt.isReadOnly();
  }
}
