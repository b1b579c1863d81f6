package org.igworkbench.registers;

/// Where a register is kept, and on which screen its rows stand.
public enum Home {
  CATALOGUE,
  /// Dated law, which is in force or not.
  LAW,
  AGREEMENTS,
  TRANSFERS,
  AUTOMATED
}
