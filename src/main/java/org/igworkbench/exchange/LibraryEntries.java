package org.igworkbench.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.matrix.RuleFacts;
import org.igworkbench.requests.RequestFacts;

/// Every aggregate of a library as an entry of the trail: first what others name, then they.
final class LibraryEntries {

  private LibraryEntries() {}

  static List<Entry> of(Library library) {
    return Stream.of(
            library.law().rows().map(LawEntries::of),
            CatalogueEntries.of(library.catalogue()),
            library.rules().stream()
                .map(rule -> new Entry(RuleFacts.subject(rule), RuleFacts.of(rule))),
            library.requests().stream()
                .map(request -> new Entry(RequestFacts.subject(request), RequestFacts.of(request))),
            library.automated().stream().map(RegisterEntries::of),
            library.notices().stream().map(RegisterEntries::of))
        .flatMap(entries -> entries)
        .toList();
  }
}
