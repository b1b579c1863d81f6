package org.igworkbench.window.shell;

/// The places of the rail, in its order.
public enum Place {
  MATRIX,
  REQUESTS,
  REPORTS
}
