package org.igworkbench.reports;

import org.igworkbench.requests.RequestDecision;

/// How a request had ended by a day, in the groups that a board is told of.
enum Ending {
  SHARED_IN_FULL,
  SHARED_IN_PART,
  REFUSED,
  /// Withdrawn by the requester, or nothing was held that could be shared.
  WITHDRAWN,
  OPEN;

  static Ending of(RequestDecision.Kind kind) {
    return switch (kind) {
      case SHARE_IN_FULL -> SHARED_IN_FULL;
      case SHARE_IN_PART -> SHARED_IN_PART;
      case REFUSE -> REFUSED;
      case WITHDRAWN, NO_DATA_HELD -> WITHDRAWN;
    };
  }

  /// Whether somebody looked at the request and said yes or no.
  boolean decided() {
    return this == SHARED_IN_FULL || this == SHARED_IN_PART || this == REFUSED;
  }

  boolean shared() {
    return this == SHARED_IN_FULL || this == SHARED_IN_PART;
  }
}
