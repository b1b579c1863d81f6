package org.igworkbench.window.matrix.grid;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How near the next review is, of the rule of a cell that is the most pressing.
///
/// @param days until it is due; below 0 so many days ago
public record ReviewAge(Stage stage, int days) {

  /// No review of a rule in force is recorded.
  public static final ReviewAge UNKNOWN = new ReviewAge(Stage.UNKNOWN, 0);

  /// From the least to the most pressing.
  public enum Stage {
    UNKNOWN,
    LATER,
    IN_90_DAYS,
    IN_30_DAYS,
    OVERDUE
  }

  /// The age of a review that is due on a day, looked at on another.
  public static ReviewAge of(LocalDate due, LocalDate day) {
    int days = (int) ChronoUnit.DAYS.between(day, due);
    var stage =
        days < 0
            ? Stage.OVERDUE
            : days <= 30 ? Stage.IN_30_DAYS : days <= 90 ? Stage.IN_90_DAYS : Stage.LATER;
    return new ReviewAge(stage, days);
  }

  /// The more pressing of two.
  public ReviewAge orSooner(ReviewAge other) {
    if (other.stage == Stage.UNKNOWN || stage == Stage.UNKNOWN) {
      return stage == Stage.UNKNOWN ? other : this;
    }
    return other.days < days ? other : this;
  }

  /// Days to go or gone by.
  int distance() {
    return Math.abs(days);
  }
}
