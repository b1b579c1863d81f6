package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads lists of requests page by page, so that a million of them are no more trouble than ten.
///
/// A page begins after a line and not at a number: what is logged or decided while somebody reads
/// on neither doubles a line nor swallows one.
public interface RequestLists {

  /// The lines that follow in the order of the list.
  ///
  /// @param after the last line that was read; null for the beginning
  /// @param most how many lines at most; fewer only where the list ends
  List<RequestLine> page(RequestQuery query, @Nullable RequestLine after, int most);

  /// Looks ahead, for who wants to know how long a list is and where its pages begin.
  ///
  /// @param every how many lines make a page: the last of each that is full comes back
  /// @param most how far it looks; a list is long enough for it to be asked again and again
  Stretch stretch(RequestQuery query, @Nullable RequestLine after, int every, int most);

  /// How many requests the list holds, counted no further than to a number.
  int count(RequestQuery query, int most);

  /// The requests of these references, whole.
  List<SharingRequest> whole(Collection<String> references);

  /// The requests of which something fell on one of these days, by reference: they came in, were
  /// decided or signed, or something was disclosed under them.
  List<Outline> during(LocalDate first, LocalDate last);

  /// What a request is to a span of days, before it is read whole.
  ///
  /// @param refused whether a refusal took effect on one of the days
  /// @param disclosures how many disclosures were made on them
  record Outline(String reference, boolean refused, int disclosures) {}

  /// A part of a list.
  ///
  /// @param ends the last line of each page that is full
  /// @param lines how many lines it has; fewer than were asked for where the list ends
  record Stretch(List<RequestLine> ends, int lines) {

    public Stretch {
      ends = List.copyOf(ends);
    }
  }
}
