package org.igworkbench.matrix;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.igworkbench.matrix.Tenure.Approval;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Moves.Deed;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// Takes in rules that come from a file: all of them in one change with one way back, or none.
///
/// What was approved is never overwritten: a rule that a file says otherwise gets a next version.
public final class RuleIntake {

  private final SharingMatrix matrix;
  private final Moves moves;
  private final RuleCodes codes;
  private final RuleKeeper keeper;
  private final Clock clock;

  RuleIntake(SharingMatrix matrix, Moves moves, RuleCodes codes, RuleKeeper keeper, Clock clock) {
    this.matrix = matrix;
    this.moves = moves;
    this.codes = codes;
    this.keeper = keeper;
    this.clock = clock;
  }

  /// What a file says of a rule.
  ///
  /// @param before the rule as it was when the file was compared with it; none where it is new
  /// @param against the version that it was compared with; null where it is new
  /// @param approval who approved it, where the rule is new and the file says so; null otherwise
  public record Incoming(
      RuleHistory before,
      @Nullable SharingRule against,
      RuleDraft draft,
      RuleStatus status,
      @Nullable LocalDate reviewed,
      @Nullable Approval approval,
      Revision seen) {}

  /// All that is wrong with what a file says of a rule.
  public List<Violation> check(Incoming one) {
    var violations = new ArrayList<>(RuleCheck.of(matrix.snapshot(), one.draft()));
    if (one.status() == RuleStatus.DRAFT || onlyEnds(one)) {
      return violations;
    }
    if (waits(one)) {
      violations.add(Violation.at("rule.status", "matrix.change.draft-waits", one.before().code()));
    }
    ChangePlan.beforeStanding(one.before(), one.draft().standing().effective().from())
        .ifPresent(violations::add);
    return violations;
  }

  /// Whether a draft waits beside what stands: nobody may lose it because of a file.
  private static boolean waits(Incoming one) {
    return one.before().draft().isPresent() && one.before().approved().isPresent();
  }

  /// Whether the version that stands gets a last day, and nothing else changes.
  private static boolean onlyEnds(Incoming one) {
    var against = one.against();
    var end = one.draft().standing().effective().to();
    if (against == null || against.tenure().status() == RuleStatus.DRAFT || end == null) {
      return false;
    }
    var effective = new Period(against.tenure().effective().from(), end);
    var was = RuleDraft.of(against.with(against.tenure().endedOn(end)));
    return !against.tenure().effective().equals(effective)
        && against.tenure().status() == one.status()
        && Objects.equals(against.tenure().reviewed(), one.reviewed())
        && was.equals(one.draft());
  }

  /// Takes them in.
  ///
  /// @param all at least one; all of them sound; one that is new and has no code gets the next one
  /// @param why where they come from, for the trail and as the evidence of what is approved with it
  /// @return how many there were
  public Outcome<Integer> take(Officer officer, List<Incoming> all, String why, Progress progress) {
    return moves
        .make(
            officer,
            () -> ways(officer, all, why),
            Deed.counted("imported", why, "matrix.undo.import"),
            progress)
        .map(List::size);
  }

  private List<Move<?>> ways(Officer officer, List<Incoming> all, String why) {
    int nameless = (int) all.stream().filter(one -> one.before().code().isEmpty()).count();
    var free = new ArrayList<>(codes.next(nameless));
    var ways = new ArrayList<Move<?>>();
    for (var one : all) {
      var before =
          one.before().code().isEmpty() ? RuleHistory.none(free.removeFirst()) : one.before();
      ways.add(keeper.move(before, after(officer, one, before, why), one.seen()));
    }
    return ways;
  }

  private RuleHistory after(Officer officer, Incoming one, RuleHistory before, String why) {
    var end = one.draft().standing().effective().to();
    if (one.status() == RuleStatus.DRAFT) {
      return before.drafted(one.draft());
    }
    if (onlyEnds(one) && end != null) {
      return before.endedOn(end);
    }
    var today = LocalDate.now(clock);
    var approval =
        Optional.ofNullable(one.approval())
            .orElseGet(() -> new Approval(officer.nameAndPosition(), today, why));
    return before.started(version(one, before, approval, today));
  }

  /// The version that it becomes: from the day that the file names if it is a new one, or else from
  /// today, because what was so far was so.
  private static SharingRule version(
      Incoming one, RuleHistory before, Approval approval, LocalDate today) {
    var draft = one.draft();
    var from = Objects.requireNonNullElse(draft.standing().effective().from(), today);
    var against = one.against();
    boolean begun =
        against != null
            && against.tenure().status() != RuleStatus.DRAFT
            && from.equals(against.tenure().effective().from())
            && from.isBefore(today);
    var written = draft.version(before.code(), before.nextNumber(), one.status(), approval);
    var tenure = written.tenure();
    return written.with(
        new Tenure(
            one.status(),
            new Period(begun ? today : from, tenure.effective().to()),
            tenure.owner(),
            approval,
            tenure.reviewMonths(),
            one.reviewed() == null ? approval.on() : one.reviewed(),
            tenure.reviewBy()));
  }
}
