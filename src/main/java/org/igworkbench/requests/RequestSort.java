package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.igworkbench.matrix.Verdict;
import org.jspecify.annotations.Nullable;

/// What a list of requests can be sorted by.
public enum RequestSort {
  REFERENCE,
  RECEIVED,
  ORGANISATION,
  /// By the titles of the purposes.
  PURPOSE,
  DEADLINE,
  /// From covered to not covered; what was never judged comes last.
  VERDICT,
  /// Open requests by their stage, then the others by how they were decided.
  STATE,
  /// By the day of the decision; what is not decided comes last.
  DECIDED;

  /// The last day that there is: an undecided request sorts as if it were decided then.
  public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private static final int LONGEST = 60;

  /// The order of a list: what waits on top, then this, then the reference.
  ///
  /// @param purposes codes of the purposes in the order of their titles
  /// @param descending whether all but what stands on top is the other way round
  public Comparator<RequestLine> order(List<String> purposes, boolean descending) {
    var order = by(purposes).thenComparing(RequestLine::reference);
    return Comparator.comparing((RequestLine line) -> !line.onTop())
        .thenComparing(descending ? order.reversed() : order);
  }

  private Comparator<RequestLine> by(List<String> purposes) {
    return switch (this) {
      case REFERENCE -> Comparator.comparing(RequestLine::reference);
      case RECEIVED -> Comparator.comparing(RequestLine::received);
      case ORGANISATION -> Comparator.comparing(line -> organisation(line.organisation()));
      case PURPOSE -> byTitle(purposes);
      case DEADLINE -> Comparator.comparing(RequestLine::deadline);
      case VERDICT -> Comparator.comparing(line -> rank(line.verdict()));
      case STATE -> Comparator.comparing(line -> rank(line.stage(), line.decision()));
      case DECIDED -> Comparator.comparing(RequestSort::ended);
    };
  }

  private static Comparator<RequestLine> byTitle(List<String> purposes) {
    Map<String, Integer> places = new HashMap<>();
    var known = new ArrayList<>(purposes);
    for (int place = 0; place < known.size(); place++) {
      places.put(known.get(place), place);
    }
    // A list knows every purpose that a request can name; another one would come last.
    return Comparator.<RequestLine>comparingInt(
            line -> places.getOrDefault(line.purpose(), known.size()))
        .thenComparing(RequestLine::purpose);
  }

  /// An organisation as it is sorted: whatever its case, and by how its name begins.
  public static String organisation(String name) {
    var plain = name.strip().toLowerCase(Locale.ROOT);
    return plain.substring(0, Math.min(plain.length(), LONGEST));
  }

  /// Where a verdict stands in the order of verdicts.
  public static int rank(Verdict.@Nullable Kind verdict) {
    return switch (verdict) {
      case COVERED -> 0;
      case COVERED_WITH_CONDITIONS -> 1;
      case WIDER_THAN_COVERED -> 2;
      case LAPSED -> 3;
      case BARRED -> 4;
      case NOT_COVERED -> 5;
      case null -> 6;
    };
  }

  /// Where a stage, or the decision behind it, stands in the order of both.
  public static int rank(Stage stage, RequestDecision.@Nullable Kind decision) {
    return switch (stage) {
      case RECEIVED -> 0;
      case UNDER_REVIEW -> 1;
      case AWAITING_SIGNATURE -> 2;
      case EMERGENCY -> 3;
      case DECIDED, DISCLOSED, CLOSED, WITHDRAWN, NO_DATA_HELD -> rank(decision);
    };
  }

  private static int rank(RequestDecision.@Nullable Kind decision) {
    return switch (decision) {
      case SHARE_IN_FULL -> 4;
      case SHARE_IN_PART -> 5;
      case REFUSE -> 6;
      case WITHDRAWN -> 7;
      case NO_DATA_HELD -> 8;
      case null -> 9;
    };
  }

  /// The day of a decision that is of effect.
  public static LocalDate ended(RequestLine line) {
    return line.stage().open() ? NEVER : Objects.requireNonNullElse(line.decidedOn(), NEVER);
  }
}
