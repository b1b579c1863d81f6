package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds requests by what they name, so that nobody has to read all of them to find a few.
public interface RequestMentions {

  /// The requests that somebody looks for, the newest first.
  ///
  /// @param most how many at most
  List<RequestLine> lines(Naming naming, int most);

  /// How many there are.
  int count(Naming naming);

  /// How often each cell was asked for: the requests that came in or were decided from one day to
  /// another.
  List<Times> asked(LocalDate first, LocalDate last);

  /// How often something was disclosed, by purpose and recipient: the disclosures of the days from
  /// one to another.
  List<Times> disclosed(LocalDate first, LocalDate last);

  /// How often data were sent abroad, and by which mechanism: the requests that were decided from
  /// one day to another and name one.
  List<Sent> sent(LocalDate first, LocalDate last);

  /// How often the same was sent abroad.
  ///
  /// @param recipient null where the register does not know who asked
  /// @param destination ISO code; null where the request names no country
  /// @param mechanism code of the mechanism that the decision names
  record Sent(
      @Nullable String recipient, @Nullable String destination, String mechanism, int requests) {}

  /// What requests are to name.
  ///
  /// @param all what each of them names
  /// @param without what none of them names; null for nothing
  /// @param until the last day on which they came in
  /// @param openFirst whether open requests come before all others
  record Naming(List<Named> all, @Nullable Named without, LocalDate until, boolean openFirst) {

    public Naming {
      all = List.copyOf(all);
      if (all.isEmpty()) {
        throw new IllegalArgumentException("A request is found by what it names");
      }
    }

    /// All that name something, the open ones first.
    public static Naming of(Named named) {
      return new Naming(List.of(named), null, RequestSort.NEVER, true);
    }

    /// Whether a request is one of them.
    public boolean holds(SharingRequest request) {
      return all.stream().allMatch(named -> named.in(request))
          && (without == null || !without.in(request))
          && !request.timing().received().isAfter(until);
    }
  }

  /// How often the same was asked.
  ///
  /// @param recipient null where the register does not know who asked
  /// @param basis the one that was claimed; null where none was
  record Times(String purpose, @Nullable String recipient, @Nullable String basis, int requests) {}
}
