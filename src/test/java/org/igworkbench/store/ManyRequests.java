package org.igworkbench.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.Evidence;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Timing;
import org.igworkbench.requests.Urgency;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Revision;

/// Requests as five years of a large council would bring them, the same ones at each run.
final class ManyRequests {

  static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  private static final int DAYS = 5 * 365;
  private static final int PURPOSES = 300;
  private static final int BODIES = 2_000;
  private static final List<String> TOWNS =
      List.of("Northshire", "Westhaven", "Eastmere", "Southdale", "Midford", "Kingsbridge");
  private static final List<String> KINDS =
      List.of("Constabulary", "Hospital Trust", "Academy", "Housing Association", "Solicitors");
  private static final List<String> ROLES =
      List.of("Detective Constable", "Safeguarding lead", "Head teacher", "Case worker", "Partner");
  private static final List<String> WORDS =
      List.of(
          "address",
          "school",
          "record",
          "child",
          "assessment",
          "chronology",
          "report",
          "attendance",
          "plan",
          "conference",
          "minutes",
          "medical",
          "history",
          "income",
          "tenancy",
          "benefit",
          "council",
          "tax",
          "account",
          "visit",
          "notes",
          "referral",
          "police",
          "interview",
          "court",
          "bundle",
          "pastoral",
          "exclusion",
          "behaviour",
          "transport",
          "allergy",
          "guardian");

  private final int all;
  private final Random random = new Random(20_261_008);

  ManyRequests(int all) {
    this.all = all;
  }

  /// Purposes whose titles do not come in the order of their codes.
  static Catalogue catalogue() {
    var purposes =
        IntStream.range(0, PURPOSES)
            .mapToObj(number ->
                new Purpose(
                    code(number),
                    number + 1,
                    "general",
                    "",
                    pick(WORDS, number * 7) + " " + pick(TOWNS, number) + " " + (number * 37 % 300),
                    "",
                    "",
                    Period.ALWAYS,
                    ""))
            .toList();
    return new Catalogue(purposes, List.of(), List.of(), List.of(), List.of());
  }

  private static String code(int number) {
    return "P-%03d".formatted(number);
  }

  private static String pick(List<String> from, int number) {
    return from.get(Math.floorMod(number, from.size()));
  }

  /// The next requests, in the order in which they came in.
  List<SharingRequest> next(int first, int count) {
    return IntStream.range(first, Math.min(all, first + count)).mapToObj(this::request).toList();
  }

  private SharingRequest request(int number) {
    var received = TODAY.minusDays(DAYS - (long) number * DAYS / all);
    var due = received.plusDays(28);
    // What came in last is not decided yet, and a little of what came in earlier neither.
    boolean open = received.isAfter(TODAY.minusDays(35)) || random.nextInt(200) == 0;
    var emergency = open && random.nextInt(500) == 0;
    var kind = RequestDecision.Kind.values()[Math.min(4, random.nextInt(8))];
    var verdict = verdict();
    var decided = received.plusDays(3 + random.nextInt(30));
    boolean early = decided.isAfter(TODAY);
    var decision = open || early ? null : decision(kind, decided, verdict);
    var stage =
        emergency
            ? Stage.EMERGENCY
            : open || early
                ? (random.nextBoolean() ? Stage.RECEIVED : Stage.UNDER_REVIEW)
                : kind.stage();
    return new SharingRequest(
            "DSR-%d-%06d".formatted(received.getYear(), number),
            requester(),
            new Ask(
                code(random.nextInt(PURPOSES)),
                Claim.NONE,
                description(number),
                DataScope.of(List.of("DC-01"), List.of()),
                "CYP-" + number,
                null),
            new Timing(
                received,
                emergency ? Urgency.EMERGENCY : Urgency.ROUTINE,
                due,
                null,
                emergency ? received.plusDays(2) : null,
                List.of()),
            stage,
            decision,
            Revision.FIRST)
        .judged(verdict);
  }

  private Requester requester() {
    int body = random.nextInt(BODIES);
    var name = pick(TOWNS, body) + " " + pick(KINDS, body / 6) + " " + body;
    return new Requester(name, null, ROLES.get(random.nextInt(ROLES.size())), "secure email");
  }

  private Verdict.Kind verdict() {
    return Verdict.Kind.values()[Math.min(5, Math.max(0, random.nextInt(12) - 6))];
  }

  private String description(int number) {
    var words = new ArrayList<String>();
    int count = 15 + random.nextInt(25);
    for (int at = 0; at < count; at++) {
      // Few words are common and many are rare.
      int rank = (int) (3_000 * Math.pow(random.nextDouble(), 4));
      words.add(pick(WORDS, rank) + (rank < WORDS.size() ? "" : Integer.toString(rank / 32, 36)));
    }
    if (number % 100_000 == 77) {
      words.add("zephyr");
    }
    return String.join(" ", words);
  }

  private static RequestDecision decision(
      RequestDecision.Kind kind, LocalDate on, Verdict.Kind verdict) {
    return new RequestDecision(
        kind,
        on,
        "A. Officer, DPO",
        "As the matrix says.",
        List.of(),
        "",
        RequestDecision.Shared.NOTHING,
        new Evidence(
            verdict, ReferenceRule.Result.MATCH, List.of(), List.of(), List.of(), List.of()));
  }
}
