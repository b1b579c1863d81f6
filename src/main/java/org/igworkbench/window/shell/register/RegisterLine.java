package org.igworkbench.window.shell.register;

import org.igworkbench.registers.Entry;

/// A row of a register as a list shows it.
///
/// @param state whether it counts on the day that the window looks at
public record RegisterLine(Entry entry, RowState state) {

  /// The code of the row.
  public String code() {
    return entry.code();
  }
}
