package org.igworkbench.requests;

/// How far a request has come.
public enum Stage {
  RECEIVED,
  UNDER_REVIEW,
  DECIDED,
  DISCLOSED,
  CLOSED,
  WITHDRAWN,
  NO_DATA_HELD;

  /// Whether somebody still has to decide it.
  public boolean open() {
    return this == RECEIVED || this == UNDER_REVIEW;
  }
}
