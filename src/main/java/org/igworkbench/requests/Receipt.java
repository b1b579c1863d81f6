package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One answer to *who received this?*: a disclosure about a person and what was heard of it since,
/// or a request about the person under which nothing is recorded as disclosed.
///
/// @param place which of the request's disclosures it is, from 0; -1 where there is none
/// @param disclosure null where nothing is recorded as disclosed
public record Receipt(SharingRequest request, int place, @Nullable Disclosure disclosure) {

  /// Where what was disclosed is now, as far as is known.
  public enum State {
    /// Sent, and nothing heard.
    SENT,
    RECEIVED,
    RETURNED,
    DESTROYED,
    /// It was decided to share, and nobody has taken down that it was sent.
    NOT_RECORDED,
    /// Nothing was shared, or nothing yet.
    NOTHING
  }

  /// Everything about a person under these requests, by day; what is still undecided comes last.
  ///
  /// @param subject a pseudonymous reference, as somebody types it
  /// @param about the requests that concern the person
  public static List<Receipt> of(String subject, Collection<SharingRequest> about) {
    var plain = SubjectReferences.plain(subject);
    var all = new ArrayList<Receipt>();
    for (var request : about) {
      var disclosures = request.life().disclosures();
      int before = all.size();
      for (int place = 0; place < disclosures.size(); place++) {
        if (concerns(request, disclosures.get(place), plain)) {
          all.add(new Receipt(request, place, disclosures.get(place)));
        }
      }
      if (all.size() == before) {
        all.add(new Receipt(request, -1, null));
      }
    }
    all.sort(
        Comparator.comparing(Receipt::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(receipt -> receipt.request().reference())
            .thenComparingInt(Receipt::place));
    return all;
  }

  // A disclosure that names nobody is about everybody whom the request is about.
  private static boolean concerns(SharingRequest request, Disclosure disclosure, String subject) {
    var named = SubjectReferences.of(disclosure.subjects());
    return named.isEmpty()
        ? SubjectReferences.of(request.ask().subjects()).contains(subject)
        : named.contains(subject);
  }

  /// The day of the disclosure; null where there is none.
  public @Nullable LocalDate day() {
    return disclosure == null ? null : disclosure.on();
  }

  /// Where it is now.
  public State state() {
    if (disclosure == null) {
      return request.sharing() && request.life().disclosures().isEmpty()
          ? State.NOT_RECORDED
          : State.NOTHING;
    }
    var state = State.SENT;
    for (var heard : disclosure.confirmations()) {
      state =
          switch (heard.kind()) {
            case RECEIPT -> state == State.SENT ? State.RECEIVED : state;
            case RETURN -> State.RETURNED;
            case DESTRUCTION -> State.DESTROYED;
            case CORRECTION -> state;
          };
    }
    return state;
  }

  /// Whether the recipient holds it still, as far as is known.
  public boolean held() {
    return disclosure != null && !disclosure.over();
  }

  /// The day on which the recipient was last told of a correction; null where it never was.
  public @Nullable LocalDate corrected() {
    return disclosure == null
        ? null
        : disclosure.confirmations().stream()
            .filter(heard -> heard.kind() == Disclosure.Kind.CORRECTION)
            .map(Disclosure.Confirmation::on)
            .max(Comparator.naturalOrder())
            .orElse(null);
  }
}
