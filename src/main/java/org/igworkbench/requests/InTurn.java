package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Reads requests one after the other, of which a few at a time are in memory.
public final class InTurn {

  private static final int AT_ONCE = 500;

  private InTurn() {}

  /// All requests, by reference.
  public static Stream<SharingRequest> all(RequestStore store) {
    return Stream.iterate(
            store.after("", AT_ONCE),
            page -> !page.isEmpty(),
            page ->
                page.size() < AT_ONCE
                    ? List.of()
                    : store.after(page.getLast().reference(), AT_ONCE))
        .flatMap(List::stream);
  }

  /// The open requests by reference, what waits on top first.
  public static Stream<SharingRequest> open(RequestStore store) {
    var query =
        new RequestQuery(
            RequestView.OPEN,
            LocalDate.EPOCH,
            false,
            List.of(),
            RequestSort.REFERENCE,
            false,
            List.of());
    var lists = store.lists();
    return Stream.iterate(
            lists.page(query, null, AT_ONCE),
            page -> !page.isEmpty(),
            page -> page.size() < AT_ONCE ? List.of() : lists.page(query, page.getLast(), AT_ONCE))
        .flatMap(page -> lists.whole(page.stream().map(RequestLine::reference).toList()).stream());
  }
}
