package org.igworkbench.store;

import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestSort;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.store.schema.tables.records.SharingRequestRecord;

/// What the columns of a request hold that are there for lists only.
final class ListKeys {

  /// Emergencies that wait for their review.
  static final int TOP = 0;

  /// All else that somebody has to do something about.
  static final int OPEN = 1;

  /// What is decided.
  static final int DONE = 2;

  private ListKeys() {}

  static void put(SharingRequest request, SharingRequestRecord record) {
    var line = RequestLine.of(request);
    record.setShelf(line.onTop() ? TOP : line.stage().open() ? OPEN : DONE);
    record.setOrganisationSorted(RequestSort.organisation(line.organisation()));
    record.setVerdictRank(RequestSort.rank(line.verdict()));
    record.setStateRank(RequestSort.rank(line.stage(), line.decision()));
    record.setEndedOn(RequestSort.ended(line));
  }
}
