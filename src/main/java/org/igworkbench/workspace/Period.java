package org.igworkbench.workspace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days from one date to another, both included; an end that is null is open.
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

  /// All days there are.
  public static final Period ALWAYS = new Period(null, null);

  /// From a day on.
  public static Period since(LocalDate from) {
    return new Period(from, null);
  }

  /// Whether the day lies in the period.
  public boolean contains(LocalDate day) {
    return begunBy(day) && !endedBy(day);
  }

  /// Whether the period begins on the day or before it.
  public boolean begunBy(LocalDate day) {
    return from == null || !from.isAfter(day);
  }

  /// Whether the period was over before the day.
  public boolean endedBy(LocalDate day) {
    return to != null && to.isBefore(day);
  }

  /// Whether it ends before it begins, so that no day lies in it.
  public boolean isEmpty() {
    return from != null && to != null && to.isBefore(from);
  }
}
