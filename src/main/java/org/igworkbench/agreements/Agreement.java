package org.igworkbench.agreements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A sharing agreement, processor contract or other document that a rule can lean on.
///
/// @param kind what sort of document it is, in the field's words
/// @param parties who made it
public record Agreement(String code, String title, String kind, String parties, Dates dates) {

  /// The dates of an agreement; null where a date is not known.
  public record Dates(
      @Nullable LocalDate signed,
      @Nullable LocalDate effective,
      @Nullable LocalDate review,
      @Nullable LocalDate end) {}

  /// Whether it runs on the day; a date that is not known does not stop it.
  public boolean runsOn(LocalDate day) {
    var begin = dates.effective();
    var end = dates.end();
    return (begin == null || !begin.isAfter(day)) && (end == null || !end.isBefore(day));
  }
}
