package org.igworkbench.matrix;

import java.time.LocalDate;
import org.igworkbench.workspace.Period;
import org.jspecify.annotations.Nullable;

/// From when to when a version of a rule counts, who answers for it, and when it is looked at
/// again.
///
/// @param owner who answers for it; empty where nobody is named
/// @param approval who approved it and when; null for a draft
/// @param reviewMonths how many months after a review the next one is due
/// @param reviewed when it was last reviewed; null if never
/// @param reviewBy the day of the next review where somebody set one; null to count the months
public record Tenure(
    RuleStatus status,
    Period effective,
    String owner,
    @Nullable Approval approval,
    int reviewMonths,
    @Nullable LocalDate reviewed,
    @Nullable LocalDate reviewBy) {

  /// Who approved a version, on which day, on what evidence.
  public record Approval(String by, LocalDate on, String evidence) {}

  /// Whether the version is approved and the day within its dates.
  public boolean runsOn(LocalDate day) {
    return status == RuleStatus.APPROVED && effective.contains(day);
  }

  /// The day by which it must be reviewed; null if no review was ever recorded or set.
  public @Nullable LocalDate reviewDue() {
    if (reviewBy != null) {
      return reviewBy;
    }
    return reviewed == null ? null : reviewed.plusMonths(reviewMonths);
  }

  /// Whether its review should have been done before the day.
  public boolean reviewOverdueOn(LocalDate day) {
    var due = reviewDue();
    return due != null && due.isBefore(day);
  }

  /// The same, ended on the day; null for no end.
  public Tenure endedOn(@Nullable LocalDate day) {
    return new Tenure(
        status,
        new Period(effective.from(), day),
        owner,
        approval,
        reviewMonths,
        reviewed,
        reviewBy);
  }

  /// The same in another status.
  Tenure in(RuleStatus other) {
    return new Tenure(other, effective, owner, approval, reviewMonths, reviewed, reviewBy);
  }

  /// The same, reviewed on the day; the next review is counted from it.
  Tenure reviewedOn(LocalDate day) {
    return new Tenure(status, effective, owner, approval, reviewMonths, day, null);
  }

  /// The same with the next review on a day of its own.
  Tenure reviewedBy(LocalDate due) {
    return new Tenure(status, effective, owner, approval, reviewMonths, reviewed, due);
  }

  /// The same with somebody else to answer for it.
  Tenure ownedBy(String name) {
    return new Tenure(status, effective, name, approval, reviewMonths, reviewed, reviewBy);
  }

  /// The same from another day on, by another approval.
  Tenure since(@Nullable LocalDate day, Approval by) {
    return new Tenure(
        status, new Period(day, effective.to()), owner, by, reviewMonths, reviewed, reviewBy);
  }
}
