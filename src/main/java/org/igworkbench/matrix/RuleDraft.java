package org.igworkbench.matrix;

import java.time.LocalDate;
import org.igworkbench.matrix.Tenure.Approval;
import org.igworkbench.workspace.Period;
import org.jspecify.annotations.Nullable;

/// A rule as somebody writes it: everything but its code, version and approval.
///
/// @param cell its codes are empty while none is chosen
/// @param decision null while none is chosen
/// @param ground its basis is empty while none is chosen
/// @param standing from when to when, who answers for it, and when it is looked at again
public record RuleDraft(
    Cell cell,
    @Nullable Decision decision,
    Ground ground,
    DataScope scope,
    Terms terms,
    Standing standing) {

  /// What a draft says of its tenure.
  ///
  /// @param effective its first day is null while none is written
  /// @param reviewMonths how many months after a review the next one is due
  /// @param reviewBy the day of the next review where one was set by hand; null otherwise
  public record Standing(
      Period effective, String owner, int reviewMonths, @Nullable LocalDate reviewBy) {}

  /// What is written in a version.
  public static RuleDraft of(SharingRule rule) {
    var tenure = rule.tenure();
    return new RuleDraft(
        rule.cell(),
        rule.decision(),
        rule.ground(),
        rule.scope(),
        rule.terms(),
        new Standing(tenure.effective(), tenure.owner(), tenure.reviewMonths(), tenure.reviewBy()));
  }

  /// The same for another cell.
  public RuleDraft in(Cell other) {
    return new RuleDraft(other, decision, ground, scope, terms, standing);
  }

  /// The same from another day on, without an end; a review that was due before it is counted anew.
  public RuleDraft from(LocalDate day) {
    return standing(Period.since(day), day);
  }

  /// The same as a change that starts on a day: an end that was set stays.
  public RuleDraft changedFrom(LocalDate day) {
    var end = standing.effective().to();
    return standing(new Period(day, end == null || end.isBefore(day) ? null : end), day);
  }

  private RuleDraft standing(Period effective, LocalDate day) {
    var due = standing.reviewBy();
    return new RuleDraft(
        cell,
        decision,
        ground,
        scope,
        terms,
        new Standing(
            effective,
            standing.owner(),
            standing.reviewMonths(),
            due == null || due.isBefore(day) ? null : due));
  }

  /// The version that it would be, to be looked at before it is saved.
  ///
  /// @param code what the rule is called there
  /// @throws IllegalStateException if no decision is chosen
  public SharingRule proof(String code) {
    return version(code, 1, RuleStatus.DRAFT, null);
  }

  /// The version that it becomes.
  ///
  /// @throws IllegalStateException if no decision is chosen
  SharingRule version(String code, int number, RuleStatus status, @Nullable Approval approval) {
    if (decision == null) {
      throw new IllegalStateException("A rule without a decision");
    }
    return new SharingRule(
        code,
        number,
        cell,
        decision,
        ground,
        scope,
        terms,
        new Tenure(
            status,
            standing.effective(),
            standing.owner(),
            approval,
            standing.reviewMonths(),
            approval == null ? null : approval.on(),
            standing.reviewBy()));
  }
}
