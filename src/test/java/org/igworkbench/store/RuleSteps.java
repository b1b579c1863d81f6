package org.igworkbench.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.Ground;
import org.igworkbench.matrix.RuleChange;
import org.igworkbench.matrix.RuleChanges;
import org.igworkbench.matrix.RuleDraft;
import org.igworkbench.matrix.RuleHistory;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.matrix.Terms;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Undo;

/// Two officers at work on a few rules by chance: each looks now and then, and acts on what was
/// seen then.
final class RuleSteps {

  private static final List<Officer> OFFICERS =
      List.of(StoreContract.OFFICER, new Officer("A. Lind", "Governance officer"));

  /// Text as it comes from clipboards.
  private static final List<String> ODD =
      List.of(
          "because",
          "a \"quote\" \\ and\ta tab\r\nand lines",
          "nul \u0000 and bell \u0007",
          "half a pair \uD800",
          "\u2028 \u202E \uFEFF \uFFFF",
          "</script>{}[]'; drop table trail; --");

  /// What one officer saw when they looked last, and what they can undo and redo.
  private static final class Desk {
    private Map<String, Revision> revisions = Map.of();
    private Map<String, RuleHistory> histories = Map.of();
    private final Deque<Way> done = new ArrayDeque<>();
    private final Deque<Way> undone = new ArrayDeque<>();
  }

  /// A way back: to where, from where.
  private record Way(Undo undo, Map<String, RuleHistory> there, Map<String, RuleHistory> here) {}

  /// One step.
  ///
  /// @param based the rules it was about as they had been seen
  /// @param puts what undo or redo should put in place; null for any other step
  record Step(
      String what,
      Outcome<?> outcome,
      Map<String, RuleHistory> based,
      Map<String, RuleHistory> puts) {

    String said() {
      return what
          + switch (outcome) {
            case Outcome.Done<?> _ -> " done";
            case Outcome.Rejected<?>(var violations) -> " rejected " + violations;
            case Outcome.Stale<?>(var why, var current, _) -> " stale " + why + current;
          };
    }

    /// The rules that were not as they had been seen, and were changed nevertheless.
    Map<String, RuleHistory> lost(Map<String, RuleHistory> before) {
      var lost = new TreeMap<>(based);
      lost.entrySet()
          .removeIf(rule ->
              rule.getValue()
                  .equals(before.getOrDefault(rule.getKey(), RuleHistory.none(rule.getKey()))));
      return lost;
    }

    @Override
    public String toString() {
      return said();
    }
  }

  private final Stores stores;
  private final Random random;
  private final SharingMatrix matrix;
  private final RuleChanges rules;
  private final Map<Officer, Desk> desks = new HashMap<>();
  private int done;

  RuleSteps(Stores stores, Random random) {
    this.stores = stores;
    this.random = random;
    StoreContract contract = () -> stores;
    contract.saveVocabulary();
    this.matrix =
        new SharingMatrix(
            stores.workspace(),
            new SharingMatrix.Sources(
                stores.catalogue(), stores.law(), stores.agreements(), stores.rules()));
    this.rules =
        new RuleChanges(
            matrix,
            new Moves(stores.workspace()),
            stores.rules(),
            stores.trail(),
            Clock.fixed(Instant.parse("2025-11-15T10:00:00Z"), ZoneOffset.UTC));
    OFFICERS.forEach(officer -> desks.put(officer, new Desk()));
  }

  Stores stores() {
    return stores;
  }

  RuleChanges rules() {
    return rules;
  }

  SharingMatrix matrix() {
    return matrix;
  }

  int done() {
    return done;
  }

  Map<String, RuleHistory> histories() {
    return RuleSequencesTest.byCode(stores.rules().versions());
  }

  Step next() {
    var officer = OFFICERS.get(random.nextInt(2));
    var desk = desks.get(officer);
    if (random.nextInt(3) > 0) {
      desk.revisions = rules.revisions();
      desk.histories = histories();
    }
    return switch (random.nextInt(10)) {
      case 0, 1 -> back("undo", officer, desk.done, desk.undone);
      case 2 -> back("redo", officer, desk.undone, desk.done);
      default -> act(officer, desk);
    };
  }

  private Step back(String what, Officer officer, Deque<Way> from, Deque<Way> to) {
    var way = from.poll();
    if (way == null) {
      return act(officer, desks.get(officer));
    }
    var outcome = way.undo().step().apply(officer);
    if (outcome instanceof Outcome.Done<?>(_, _, var again)) {
      to.push(new Way(again, way.here(), way.there()));
    }
    return step(what + " of " + way.undo().name(), outcome, way.here(), way.there());
  }

  private Step act(Officer officer, Desk desk) {
    var before = histories();
    var codes = new ArrayList<>(desk.revisions.keySet().stream().sorted().toList());
    int kind = codes.isEmpty() ? 0 : random.nextInt(7);
    var based = new LinkedHashMap<String, RuleHistory>();
    var code = codes.isEmpty() ? "" : codes.get(random.nextInt(codes.size()));
    if (kind > 1) {
      based.put(code, desk.histories.get(code));
    }
    var seen = desk.revisions.getOrDefault(code, Revision.ABSENT);
    var outcome =
        switch (kind) {
          case 0 ->
              rules.create(officer, List.of(draft(), draft()).subList(0, 1 + random.nextInt(2)));
          case 1 -> rules.createApproved(officer, draft(), day(), "minutes");
          case 2 -> rules.change(officer, code, draft(), seen);
          case 3 -> rules.changeApproved(officer, code, draft(), seen, day(), "minutes");
          case 4 -> rules.discard(officer, code, seen);
          default -> {
            var all = new TreeMap<String, Revision>(Map.of(code, seen));
            if (random.nextInt(3) == 0) {
              var more = codes.get(random.nextInt(codes.size()));
              all.put(more, desk.revisions.get(more));
              based.put(more, desk.histories.get(more));
            }
            yield rules.apply(officer, change(), all, day(), ODD.get(random.nextInt(ODD.size())));
          }
        };
    if (outcome instanceof Outcome.Done<?>(_, _, var undo)) {
      desk.undone.clear();
      desk.done.push(way(undo, before, histories()));
    }
    return step("act " + kind + " " + code, outcome, based, null);
  }

  private Step step(
      String what,
      Outcome<?> outcome,
      Map<String, RuleHistory> based,
      Map<String, RuleHistory> puts) {
    if (outcome instanceof Outcome.Done<?>) {
      done++;
    }
    return new Step(what, outcome, based, puts);
  }

  private static Way way(
      Undo undo, Map<String, RuleHistory> before, Map<String, RuleHistory> after) {
    var there = new TreeMap<String, RuleHistory>();
    var here = new TreeMap<String, RuleHistory>();
    var codes = new java.util.TreeSet<>(before.keySet());
    codes.addAll(after.keySet());
    for (var code : codes) {
      var none = RuleHistory.none(code);
      var was = before.getOrDefault(code, none);
      var is = after.getOrDefault(code, none);
      if (!was.equals(is)) {
        there.put(code, was);
        here.put(code, is);
      }
    }
    return new Way(undo, there, here);
  }

  private RuleChange change() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> new RuleChange.Approve();
      case 2 -> new RuleChange.Review();
      case 3 -> new RuleChange.Suspend();
      case 4 -> new RuleChange.Resume();
      case 5 -> new RuleChange.End();
      case 6 -> new RuleChange.Owner("Owner " + random.nextInt(3));
      default -> new RuleChange.Agreement(random.nextBoolean() ? "AG-2" : null);
    };
  }

  private LocalDate day() {
    return LocalDate.of(2025, 10, 1).plusDays(random.nextInt(110));
  }

  private RuleDraft draft() {
    var from = random.nextInt(12) == 0 ? null : day();
    var to = from == null || random.nextInt(3) > 0 ? null : from.plusDays(random.nextInt(60) - 2);
    return new RuleDraft(
        new Cell("GEN-02", random.nextBoolean() ? "REC-03" : "REC-02"),
        random.nextInt(4) == 0 ? Decision.NOT_PERMITTED : Decision.PERMITTED,
        new Ground(
            "LB-EA",
            random.nextBoolean() ? List.of("GW-02", "GW-01") : List.of(),
            null,
            random.nextBoolean() ? List.of("S1-18") : List.of(),
            Ground.Confidentiality.STATUTE),
        DataScope.of(List.of(random.nextBoolean() ? "DC-01" : "DC-02"), List.of("DS-01")),
        new Terms(
            ODD.get(random.nextInt(ODD.size())), Terms.Frequency.AD_HOC, "", "", null, "", null),
        new RuleDraft.Standing(new Period(from, to), "Head", 12, null));
  }
}
