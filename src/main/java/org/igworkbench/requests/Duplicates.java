package org.igworkbench.requests;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds requests that are likely to be the same one, logged twice: from the same requester, about
/// one of the same people, within a week.
public final class Duplicates {

  static final int DAYS_APART = 7;

  private Duplicates() {}

  /// Those among the requests that are likely to be what is being typed.
  ///
  /// @param near requests that came in within a week of it
  public static List<SharingRequest> of(RequestDraft draft, Collection<SharingRequest> near) {
    var received = draft.received();
    var subjects = SubjectReferences.of(draft.ask().subjects());
    if (received == null || subjects.isEmpty()) {
      return List.of();
    }
    return near.stream()
        .filter(other ->
            !other.timing().received().isBefore(received.minusDays(DAYS_APART))
                && !other.timing().received().isAfter(received.plusDays(DAYS_APART)))
        .filter(other -> sameRequester(draft.requester(), other.requester()))
        .filter(other -> !Collections.disjoint(subjects, other.subjects()))
        .toList();
  }

  private static boolean sameRequester(Requester one, Requester other) {
    return (known(one.recipient()) && known(other.recipient()))
        ? Objects.equals(one.recipient(), other.recipient())
        : plain(one.organisation()).equals(plain(other.organisation()));
  }

  private static boolean known(@Nullable String recipient) {
    return recipient != null && !recipient.isEmpty();
  }

  private static String plain(String organisation) {
    return organisation.strip().toLowerCase(Locale.UK);
  }
}
