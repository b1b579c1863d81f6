package org.igworkbench.window.shell;

import java.time.Clock;
import java.time.LocalDate;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Words;

/// What every screen is given.
///
/// @param asAt the day that the window looks at
public record Desk(
    Workbench workbench,
    Words words,
    Jobs jobs,
    Officer officer,
    Clock clock,
    Changes changes,
    Navigator navigator,
    AsAt asAt) {

  /// The day that the window looks at.
  public LocalDate day() {
    return asAt.day();
  }

  /// Whether nothing can be changed now.
  public boolean readOnly() {
    return asAt.isReadOnly();
  }
}
