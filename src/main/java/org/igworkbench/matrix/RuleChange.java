package org.igworkbench.matrix;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What can be done to a rule, or to many at once, from a day.
public sealed interface RuleChange {

  /// The waiting draft is approved and begins on its own first day.
  record Approve() implements RuleChange {}

  /// It was looked at and stands; the next review is counted from that day.
  record Review() implements RuleChange {}

  /// It gives nothing until it is resumed.
  record Suspend() implements RuleChange {}

  /// It counts again.
  record Resume() implements RuleChange {}

  /// It ends: the day is the last on which it counts.
  record End() implements RuleChange {}

  /// Somebody else answers for it.
  record Owner(String name) implements RuleChange {}

  /// Its next review is due on a day of its own.
  record ReviewBy(LocalDate due) implements RuleChange {}

  /// It leans on another agreement.
  ///
  /// @param code null for none
  record Agreement(@Nullable String code) implements RuleChange {}

  /// Whether it has to be said why: whoever finds a rule gone wants to know.
  default boolean needsReason() {
    return this instanceof Review || this instanceof Suspend || this instanceof End;
  }

  /// What the trail calls it: a past participle.
  default String deed() {
    return switch (this) {
      case Approve _ -> "approved";
      case Review _ -> "reviewed";
      case Suspend _ -> "suspended";
      case Resume _ -> "resumed";
      case End _ -> "ended";
      case Owner _, ReviewBy _, Agreement _ -> "changed";
    };
  }

  /// The key of what undo calls it, for how many rules and the code of the first.
  default String undo() {
    return switch (this) {
      case Approve _ -> "matrix.undo.approve";
      case Review _ -> "matrix.undo.review";
      case Suspend _ -> "matrix.undo.suspend";
      case Resume _ -> "matrix.undo.resume";
      case End _ -> "matrix.undo.end";
      case Owner _ -> "matrix.undo.owner";
      case ReviewBy _ -> "matrix.undo.review-by";
      case Agreement _ -> "matrix.undo.agreement";
    };
  }
}
