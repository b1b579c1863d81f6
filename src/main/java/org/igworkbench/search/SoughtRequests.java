package org.igworkbench.search;

import java.util.List;
import org.igworkbench.requests.SharingRequest;

/// Looks for requests where they are kept: there can be more of them than an index has room for.
@FunctionalInterface
public interface SoughtRequests {

  /// There are no requests.
  SoughtRequests NONE = (typed, most) -> new Sought(List.of(), 0);

  /// The requests that fit what somebody typed.
  ///
  /// @param most how many are wanted of each way in which they may fit
  Sought find(String typed, int most);

  /// Requests that fit.
  ///
  /// @param some those that may fit best
  /// @param count how many there are, counted no further than to a number
  record Sought(List<SharingRequest> some, int count) {

    public Sought {
      some = List.copyOf(some);
    }
  }
}
