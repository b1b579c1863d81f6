package org.igworkbench.exchange;

import java.util.List;
import org.igworkbench.requests.RequestIntake.Incoming;

/// A request of a file beside the one of the workspace.
///
/// @param differences column by column; for a new request each column that says something
record RequestEntry(Incoming request, List<Change> differences) {

  RequestEntry {
    differences = List.copyOf(differences);
  }

  /// What the workspace says and what the file says, in the words of the file.
  ///
  /// @param place the cell, such as `requests.csv!D17`
  /// @param column by the name that it has with us
  record Change(String place, String column, String before, String after) {}

  /// Whether the workspace does not know it.
  boolean isNew() {
    return request.before() == null;
  }

  /// Whether the file says what the workspace says.
  boolean isUnchanged() {
    return !isNew() && differences.isEmpty();
  }
}
