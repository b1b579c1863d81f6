package org.igworkbench.window.shell;

/// The places of the rail, in its order.
public enum Place {
  MATRIX,
  REQUESTS,
  REGISTERS,
  /// Reached from the registers, by search and by its keys.
  LAW,
  AGREEMENTS,
  NOTICE,
  FINDINGS,
  REPORTS,
  /// Reached from the reports, by search and by its keys.
  IMPORT
}
