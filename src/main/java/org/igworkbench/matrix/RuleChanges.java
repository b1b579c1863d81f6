package org.igworkbench.matrix;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.igworkbench.audit.TrailStore;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Moves.Deed;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Violation;

/// Every way to change rules. An approved version is never overwritten: a change waits as a draft
/// beside it, or starts the next version from a day and ends the one before.
///
/// Whoever changes a rule names the revision they saw; each change can be undone, one that reaches
/// many rules as one.
public final class RuleChanges {

  private final SharingMatrix matrix;
  private final Moves moves;
  private final RuleStore store;
  private final RuleCodes codes;
  private final RuleKeeper keeper;
  private final RuleIntake intake;
  private final Clock clock;

  /// Changes the rules of a matrix in the store that it is read from.
  ///
  /// @param trail knows the codes of rules that are gone
  public RuleChanges(
      SharingMatrix matrix, Moves moves, RuleStore store, TrailStore trail, Clock clock) {
    this.matrix = matrix;
    this.moves = moves;
    this.store = store;
    this.codes = new RuleCodes(store, trail);
    this.keeper = new RuleKeeper(store);
    this.intake = new RuleIntake(matrix, moves, codes, keeper, clock);
    this.clock = clock;
  }

  /// Rules that come from a file.
  public RuleIntake intake() {
    return intake;
  }

  private ChangePlan plan(Officer officer, LocalDate day, String why) {
    return new ChangePlan(matrix.snapshot(), officer, LocalDate.now(clock), day, why);
  }

  /// The revision of every rule by code, to be named by who wants to change them. Read it before
  /// what is shown: should a rule change in between, saving is refused and not the reverse.
  public Map<String, Revision> revisions() {
    return store.revisions();
  }

  /// The rule with all its versions as it is saved now.
  public RuleHistory history(String code) {
    return matrix.snapshot().history(code);
  }

  /// All that is wrong with a draft, without saving it.
  public List<Violation> check(RuleDraft draft) {
    return RuleCheck.of(matrix.snapshot(), draft);
  }

  /// Writes new rules as drafts, each under the next free code, all in one change: one that was
  /// typed, or copies for other cells.
  public Outcome<List<SharingRule>> create(Officer officer, List<RuleDraft> drafts) {
    var violations = new ArrayList<Violation>();
    drafts.forEach(draft -> violations.addAll(check(draft)));
    if (drafts.isEmpty()) {
      violations.add(Violation.at("rule", "matrix.rule.none"));
    }
    return violations.isEmpty()
        ? create(
            officer, drafts, history -> history, Deed.counted("drafted", "", "matrix.undo.create"))
        : new Outcome.Rejected<>(violations);
  }

  /// Writes a new rule and approves it, as one change.
  ///
  /// @param day on which it is approved
  /// @param evidence where the approval can be seen
  public Outcome<SharingRule> createApproved(
      Officer officer, RuleDraft draft, LocalDate day, String evidence) {
    var plan = plan(officer, day, evidence);
    var violations = check(draft);
    return violations.isEmpty()
        ? first(
            create(
                officer,
                List.of(draft),
                plan::approved,
                Deed.counted("approved", evidence, "matrix.undo.create")))
        : new Outcome.Rejected<>(violations);
  }

  private Outcome<List<SharingRule>> create(
      Officer officer, List<RuleDraft> drafts, UnaryOperator<RuleHistory> then, Deed deed) {
    // The codes are given inside the change, so that no two rules get the same.
    Supplier<List<Move<?>>> made =
        () -> {
          var free = codes.next(drafts.size());
          var created = new ArrayList<Move<?>>();
          for (var draft : drafts) {
            var none = RuleHistory.none(free.get(created.size()));
            created.add(keeper.move(none, then.apply(none.drafted(draft)), Revision.ABSENT));
          }
          return created;
        };
    return rules(moves.make(officer, made, deed));
  }

  /// Writes a change down as a draft, which waits beside the version that stands until it is
  /// approved; or over the draft that waits already.
  public Outcome<SharingRule> change(Officer officer, String code, RuleDraft draft, Revision seen) {
    var history = history(code);
    var violations = wrongIn(history, draft);
    return violations.isEmpty()
        ? one(
            officer,
            keeper.move(history, history.drafted(draft), seen),
            Deed.counted("drafted", "", "matrix.undo.change"))
        : new Outcome.Rejected<>(violations);
  }

  /// Writes a change down and approves it, as one change: the new version begins on its first day,
  /// and the one before it ends on the day before.
  ///
  /// @param day on which it is approved
  /// @param evidence where the approval can be seen
  public Outcome<SharingRule> changeApproved(
      Officer officer,
      String code,
      RuleDraft draft,
      Revision seen,
      LocalDate day,
      String evidence) {
    var plan = plan(officer, day, evidence);
    var history = history(code);
    var violations = wrongIn(history, draft);
    return violations.isEmpty()
        ? one(
            officer,
            keeper.move(history, plan.approved(history.drafted(draft)), seen),
            Deed.counted("approved", evidence, "matrix.undo.change"))
        : new Outcome.Rejected<>(violations);
  }

  private List<Violation> wrongIn(RuleHistory history, RuleDraft draft) {
    var violations = new ArrayList<Violation>();
    if (history.isEmpty()) {
      violations.add(Violation.at("rule.code", "matrix.rule.unknown", history.code()));
    }
    violations.addAll(check(draft));
    ChangePlan.beforeStanding(history, draft.standing().effective().from())
        .ifPresent(violations::add);
    return violations;
  }

  /// Throws the waiting draft away; a rule of which nothing else is there goes with it.
  public Outcome<SharingRule> discard(Officer officer, String code, Revision seen) {
    var history = history(code);
    if (history.draft().isEmpty()) {
      return new Outcome.Rejected<>(
          List.of(Violation.at("rule.status", "matrix.rule.no-draft", code)));
    }
    return one(
        officer,
        keeper.move(history, history.withoutDraft(), seen),
        Deed.counted("discarded", "", "matrix.undo.discard"));
  }

  /// Does one thing to one rule, from a day.
  ///
  /// @param why for the trail: the reason, or where the approval can be seen
  public Outcome<SharingRule> apply(
      Officer officer, RuleChange change, String code, Revision seen, LocalDate day, String why) {
    return first(apply(officer, change, Map.of(code, seen), day, why));
  }

  /// Does one thing to many rules in one go and as one undo: to all of them, or to none.
  ///
  /// @param seen the rules by code, each at the revision that was looked at
  /// @param day from when the change counts
  /// @param why for the trail
  public Outcome<List<SharingRule>> apply(
      Officer officer, RuleChange change, Map<String, Revision> seen, LocalDate day, String why) {
    var violations = new ArrayList<Violation>();
    if (seen.isEmpty()) {
      violations.add(Violation.at("rule", "matrix.rule.none"));
    }
    var planned = new ArrayList<Move<?>>();
    var plan = plan(officer, day, why);
    violations.addAll(plan.wrongIn(change));
    seen.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(rule -> {
          var history = history(rule.getKey());
          switch (plan.of(change, history)) {
            case ChangePlan.No(var wrong) -> violations.add(wrong);
            case ChangePlan.Yes(var after) ->
                planned.add(keeper.move(history, after, rule.getValue()));
          }
        });
    return violations.isEmpty()
        ? rules(moves.make(officer, () -> planned, Deed.counted(change.deed(), why, change.undo())))
        : new Outcome.Rejected<>(violations);
  }

  private Outcome<SharingRule> one(Officer officer, Move<RuleHistory> move, Deed deed) {
    return first(rules(moves.make(officer, () -> List.of(move), deed)));
  }

  private static Outcome<SharingRule> first(Outcome<List<SharingRule>> outcome) {
    return outcome.map(List::getFirst);
  }

  /// The rules as they are after it; a rule that is gone as it was before.
  private static Outcome<List<SharingRule>> rules(Outcome<List<Move<?>>> outcome) {
    return outcome.map(
        moves -> moves.stream().map(RuleChanges::newest).flatMap(Optional::stream).toList());
  }

  private static Optional<SharingRule> newest(Move<?> move) {
    var state = move.after() == null ? move.before() : move.after();
    return state instanceof RuleHistory history ? history.newest() : Optional.empty();
  }
}
