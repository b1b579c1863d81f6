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
            library.law().rows().map(RegisterEntries::ofRow),
            library.catalogue().purposes().stream().map(RegisterEntries::ofRow),
            library.catalogue().recipients().stream().map(RegisterEntries::ofRow),
            library.catalogue().dataCategories().stream().map(RegisterEntries::ofRow),
            library.catalogue().subjectCategories().stream().map(RegisterEntries::ofRow),
            library.catalogue().retention().stream().map(RegisterEntries::of),
            library.rules().stream()
                .map(rule -> new Entry(RuleFacts.subject(rule), RuleFacts.of(rule))),
            library.requests().stream()
                .map(request -> new Entry(RequestFacts.subject(request), RequestFacts.of(request))),
            library.transfers().stream().map(RegisterEntries::ofRow),
            library.automated().stream().map(RegisterEntries::ofRow),
            library.notices().stream().map(RegisterEntries::of))
        .flatMap(entries -> entries)
        .toList();
  }
}
