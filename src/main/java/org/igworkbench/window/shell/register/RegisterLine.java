package org.igworkbench.window.shell.register;

import org.igworkbench.registers.Entry;

/// A row of a register as a list shows it.
///
/// @param state whether it counts on the day that the window looks at
/// @param rules how many rules name it that count or may come to count
public record RegisterLine(Entry entry, RowState state, int rules) {

  /// The code of the row.
  public String code() {
    return entry.code();
  }
}
