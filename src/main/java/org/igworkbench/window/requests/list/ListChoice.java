package org.igworkbench.window.requests.list;

import org.igworkbench.requests.RequestQuery;
import org.igworkbench.requests.RequestSort;
import org.igworkbench.requests.RequestView;

/// What somebody looks at: a view, narrowed by words, in an order.
record ListChoice(RequestView view, String filter, RequestQuery.Order order) {

  /// What waits, the newest first: nobody has chosen anything yet.
  static final ListChoice USUAL =
      new ListChoice(RequestView.OPEN, "", new RequestQuery.Order(RequestSort.REFERENCE, false));
}
