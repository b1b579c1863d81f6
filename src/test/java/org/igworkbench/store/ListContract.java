package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.Evidence;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.Particulars;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestLists;
import org.igworkbench.requests.RequestQuery;
import org.igworkbench.requests.RequestSort;
import org.igworkbench.requests.RequestView;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Signing;
import org.igworkbench.requests.SoughtWord;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Timing;
import org.igworkbench.requests.Urgency;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A list is the same whichever way it is kept, and its pages put together are the whole of it.
interface ListContract extends StoreContract {

  LocalDate TODAY = LocalDate.of(2026, 3, 18);

  private static List<SharingRequest> many() {
    var random = new Random(7);
    var all = new ArrayList<SharingRequest>();
    for (int number = 1; number <= 60; number++) {
      all.add(one(number, random));
    }
    return all;
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static SharingRequest one(int number, Random random) {
    // Few days and few names, so that much is the same.
    var received = TODAY.minusDays(random.nextInt(40));
    var stage = pick(random, List.of(Stage.values()));
    var urgency = stage == Stage.EMERGENCY ? Urgency.EMERGENCY : Urgency.ROUTINE;
    boolean undecided =
        stage == Stage.RECEIVED || stage == Stage.UNDER_REVIEW || stage == Stage.EMERGENCY;
    var decision = undecided ? null : decision(stage, received, random);
    var verdict = random.nextInt(4) == 0 ? null : pick(random, List.of(Verdict.Kind.values()));
    var pauses = new ArrayList<Timing.Pause>();
    if (stage.open() && random.nextInt(3) == 0) {
      var from = received.plusDays(random.nextInt(10));
      pauses.add(
          new Timing.Pause(
              from,
              random.nextBoolean() ? null : from.plusDays(5),
              "asked",
              number % 2 == 0 ? null : received.plusDays(9)));
    }
    var requester =
        new Requester(
            pick(
                random,
                List.of("northshire Police", "Northshire Police", "Åse & Co", "100% Care_")),
            pick(random, List.of("REC-02", "REC-03")),
            pick(random, List.of("Constable", "Head teacher")),
            "post");
    var ask =
        new Ask(
            pick(random, List.of("GEN-01", "GEN-02")),
            Claim.NONE,
            pick(random, List.of("School reports, 2024", "Where she lives", "It’s \"quoted\"")),
            DataScope.of(List.of("DC-01"), List.of()),
            "CYP-1",
            null);
    var timing =
        new Timing(
            received,
            urgency,
            received.plusDays(14 + random.nextInt(20)),
            null,
            stage == Stage.EMERGENCY || random.nextInt(9) == 0 ? received.plusDays(2) : null,
            pauses);
    var disclosed =
        stage == Stage.DISCLOSED || stage == Stage.CLOSED
            ? List.of(disclosure(TODAY.minusDays(random.nextInt(12))))
            : List.<Disclosure>of();
    var life = new Life(steps(stage, received, new Random(number)), null, disclosed);
    return new SharingRequest(
        "DSR-2026-%03d".formatted(number),
        requester,
        ask,
        Particulars.NONE,
        timing,
        stage,
        decision,
        life,
        verdict,
        Revision.FIRST);
  }

  private static List<Life.Step> steps(Stage stage, LocalDate received, Random random) {
    var steps = new ArrayList<Life.Step>();
    steps.add(step(Action.LOG, received));
    if (stage != Stage.RECEIVED && random.nextBoolean()) {
      steps.add(step(Action.BEGIN_REVIEW, received.plusDays(random.nextInt(20))));
    }
    if (stage == Stage.CLOSED) {
      steps.add(step(Action.CLOSE, TODAY.minusDays(random.nextInt(12))));
    }
    return steps;
  }

  private static Life.Step step(Action action, LocalDate on) {
    var at = on.atTime(23, 30).atZone(Life.ZONE).toInstant();
    return new Life.Step(action, at, "Åsa", "");
  }

  private static Disclosure disclosure(LocalDate on) {
    return new Disclosure(on, "notes", "Police", "post", "A", "CYP-1", 1, List.of());
  }

  private static RequestDecision decision(Stage stage, LocalDate received, Random random) {
    var kind =
        switch (stage) {
          case WITHDRAWN -> RequestDecision.Kind.WITHDRAWN;
          case NO_DATA_HELD -> RequestDecision.Kind.NO_DATA_HELD;
          case DECIDED ->
              pick(
                  random, List.of(RequestDecision.Kind.REFUSE, RequestDecision.Kind.SHARE_IN_PART));
          case AWAITING_SIGNATURE, DISCLOSED, CLOSED, RECEIVED, UNDER_REVIEW, EMERGENCY ->
              RequestDecision.Kind.SHARE_IN_FULL;
        };
    var on = received.plusDays(random.nextInt(20));
    var causes = List.of(Signing.Cause.OFF_MATRIX);
    var signing =
        stage == Stage.AWAITING_SIGNATURE
            ? new Signing(causes, null)
            : random.nextInt(4) == 0
                ? new Signing(causes, new Signing.Signature("B", on.plusDays(3), ""))
                : Signing.NONE;
    var evidence =
        random.nextInt(3) == 0
            ? null
            : new Evidence(
                pick(random, List.of(Verdict.Kind.values())),
                ReferenceRule.Result.MATCH,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    return new RequestDecision(
        kind,
        on,
        "A",
        "because",
        List.of(),
        List.of(),
        "",
        "",
        RequestDecision.Shared.NOTHING,
        "",
        signing,
        evidence);
  }

  @Test
  default void theRequestsOfASpanAreThoseOfWhichSomethingFellIntoIt() {
    fill();
    save(() -> stores().requests().add(List.of(LivedRequest.of("DSR-2025-900"))));
    for (int days : List.of(0, 3, 12)) {
      var first = TODAY.minusDays(14 + days);
      var last = TODAY.minusDays(14);
      var expected = new ArrayList<RequestLists.Outline>();
      for (var request : stores().requests().all()) {
        var fell = new ArrayList<>(List.of(request.timing().received()));
        var disclosed = request.life().disclosures().stream().map(Disclosure::on).toList();
        fell.addAll(disclosed);
        var made = request.decision();
        if (made != null) {
          fell.add(made.on());
          fell.add(made.effectiveOn());
        }
        if (fell.stream().anyMatch(on -> within(on, first, last))) {
          boolean refused =
              request.stage() == Stage.DECIDED
                  && made != null
                  && made.kind() == RequestDecision.Kind.REFUSE
                  && within(made.effectiveOn(), first, last);
          long sent = disclosed.stream().filter(on -> within(on, first, last)).count();
          expected.add(new RequestLists.Outline(request.reference(), refused, (int) sent));
        }
      }
      assertThat(stores().requests().lists().during(first, last))
          .as("%d days", days)
          .isNotEmpty()
          .isEqualTo(expected);
    }
    assertThat(stores().requests().lists().during(Samples.DAY, Samples.DAY.plusDays(3)))
        .filteredOn(outline -> outline.reference().equals("DSR-2025-900"))
        .containsExactly(new RequestLists.Outline("DSR-2025-900", false, 2));
  }

  private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  private void fill() {
    saveVocabulary();
    save(() -> stores().requests().add(many()));
  }

  private static RequestQuery query(
      RequestView view, LocalDate day, boolean then, String text, RequestQuery.Order order) {
    return RequestQuery.typed(Samples.catalogue(), view, day, then, text, order);
  }

  /// The same, found by looking at everything.
  private List<RequestLine> expected(RequestQuery query) {
    return stores().requests().all().stream()
        .filter(request -> {
          var own =
              SoughtWord.of(
                  request.reference(),
                  request.requester().organisation(),
                  request.requester().role(),
                  request.ask().description());
          var line = RequestLine.of(request);
          return query.words().stream().allMatch(word -> word.holds(line, own));
        })
        .flatMap(
            request -> query.asItStood() ? request.asAt(query.day()).stream() : Stream.of(request))
        .map(RequestLine::of)
        .filter(line -> query.view().holds(line, query.day()))
        .sorted(query.order())
        .toList();
  }

  private List<RequestLine> paged(RequestQuery query, int most) {
    var all = new ArrayList<RequestLine>();
    RequestLine last = null;
    while (true) {
      var page = stores().requests().lists().page(query, last, most);
      all.addAll(page);
      if (page.size() < most) {
        return all;
      }
      last = page.getLast();
    }
  }

  @Test
  default void everyViewInEveryOrderIsTheWholeOfItsPages() {
    fill();
    var texts = List.of("police", "northshire school", "title constable", "no such");
    int turn = 0;
    for (var view : RequestView.values()) {
      for (var sort : RequestSort.values()) {
        for (boolean descending : new boolean[] {false, true}) {
          var order = new RequestQuery.Order(sort, descending);
          // Every view and every order meets every text, though not both at once: each page is read
          // from a disk.
          var text = texts.get((turn++ + view.ordinal()) % texts.size());
          assertSame(query(view, TODAY, false, "", order));
          assertSame(query(view, TODAY, false, text, order));
          assertSame(query(view, TODAY.minusDays(9), true, turn % 2 == 0 ? "" : "police", order));
        }
      }
    }
  }

  private void assertSame(RequestQuery query) {
    var expected = expected(query);
    assertThat(paged(query, 11)).as(query.toString()).isEqualTo(expected);
    var lists = stores().requests().lists();
    assertThat(lists.count(query, 1_000)).as("count %s", query).isEqualTo(expected.size());
    assertThat(lists.count(query, 3)).isEqualTo(Math.min(3, expected.size()));
    var part = lists.stretch(query, null, 5, 1_000);
    assertThat(part.lines()).isEqualTo(expected.size());
    assertThat(part.ends()).hasSize(expected.size() / 5);
    if (expected.size() >= 5) {
      assertThat(part.ends().getFirst()).isEqualTo(expected.get(4));
    }
  }

  @Test
  default void emergenciesStandOnTopUntilTheyAreReviewed() {
    fill();
    var order = new RequestQuery.Order(RequestSort.REFERENCE, true);
    for (var view : List.of(RequestView.OPEN, RequestView.OVERDUE, RequestView.ALL)) {
      var stages =
          paged(query(view, TODAY, false, "", order), 7).stream()
              .map(RequestLine::onTop)
              .distinct()
              .toList();
      assertThat(stages).as(view.name()).containsExactly(true, false);
    }
  }

  @Test
  default void whatChangesBetweenTwoPagesDoublesNoLineAndSwallowsNone() {
    fill();
    var order = new RequestQuery.Order(RequestSort.RECEIVED, false);
    var query = query(RequestView.ALL, TODAY, false, "", order);
    var before = paged(query, 100);
    var first = stores().requests().lists().page(query, null, 20);
    // The last line that was read is taken out, and one comes in before it.
    save(() -> {
      stores().requests().remove(first.getLast().reference(), Revision.FIRST);
      var early = RuleSamples.received("DSR-2025-001");
      stores().requests().add(List.of(early));
    });
    var rest = new ArrayList<RequestLine>();
    @Nullable RequestLine last = first.getLast();
    for (var page = List.of(last); !page.isEmpty(); ) {
      page = stores().requests().lists().page(query, last, 7);
      rest.addAll(page);
      last = page.isEmpty() ? last : page.getLast();
    }
    var early = RequestLine.of(RuleSamples.received("DSR-2025-001"));
    rest.remove(early);
    assertThat(rest).isEqualTo(before.subList(20, before.size()));
  }

  @Test
  default void aRequestIsFoundByItsWordsAsTheyAreNow() {
    fill();
    var order = new RequestQuery.Order(RequestSort.REFERENCE, false);
    var request = stores().requests().find("DSR-2026-001").orElseThrow();
    assertThat(references("2026-001", order)).contains("DSR-2026-001");
    var other =
        new SharingRequest(
            request.reference(),
            new Requester("Zephyr Trust", "REC-02", "Partner", "post"),
            request.ask(),
            request.particulars(),
            request.timing(),
            request.stage(),
            request.decision(),
            request.life(),
            request.atLogging(),
            request.revision());
    save(() -> stores().requests().update(other, Revision.FIRST));
    assertThat(references("zeph partn", order)).containsExactly("DSR-2026-001");
    save(() -> stores().requests().remove("DSR-2026-001", new Revision(2)));
    assertThat(references("zephyr", order)).isEmpty();
    save(() -> stores().requests().add(List.of(request)));
    assertThat(references("zephyr", order)).isEmpty();
    assertThat(references("2026-001", order)).contains("DSR-2026-001");
  }

  private List<String> references(String text, RequestQuery.Order order) {
    return paged(query(RequestView.ALL, TODAY, false, text, order), 100).stream()
        .map(RequestLine::reference)
        .toList();
  }

  @Test
  default void noTextThatIsTypedDoesHarm() {
    fill();
    var order = new RequestQuery.Order(RequestSort.REFERENCE, false);
    // Signs are no words: alone they narrow nothing, and between words they count for nothing.
    for (var text : List.of("%", "_", "'", "\"", "'; drop table sharing_request; --", "\\", "*")) {
      var query = query(RequestView.ALL, TODAY, false, text, order);
      assertThat(paged(query, 100)).as(text).isEqualTo(expected(query));
    }
    assertThat(references("%", order)).hasSize(60);
    assertThat(references("100% care_", order)).isNotEmpty();
    assertThat(references("x".repeat(1 << 20), order)).isEmpty();
    assertThat(references("police ".repeat(150_000), order)).isNotEmpty();
  }
}
