package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawStatus;
import org.igworkbench.workspace.Period;

/// The law on a time line: what began first stands first.
public final class Timeline {

  private static final String NOBODY_LOOKED = "knowledge";

  private Timeline() {}

  /// One row of law, to be drawn as a bar from its first day to its last.
  ///
  /// @param period open at an end for which there is no date
  /// @param unverified whether nobody has checked the row against a source
  public record Bar(
      Kind kind,
      String code,
      String citation,
      String title,
      Period period,
      LawStatus status,
      boolean unverified) {}

  /// The rows that have a date, or that are not simply in force, which would be bars without ends.
  public static List<Bar> dated(LawLibrary law) {
    return law.rows().map(Timeline::bar).filter(Timeline::isTold).sorted(order()).toList();
  }

  /// Every row of a register.
  public static List<Bar> of(LawLibrary law, Kind kind) {
    return law.rows()
        .filter(row -> Kind.of(row) == kind)
        .map(Timeline::bar)
        .sorted(order())
        .toList();
  }

  private static Bar bar(LawRow row) {
    var standing = row.standing();
    return new Bar(
        Kind.of(row),
        row.code(),
        row.citation(),
        row.title(),
        standing.inForce(),
        standing.status(),
        isUnverified(standing.verified()));
  }

  private static boolean isUnverified(String verified) {
    var plain = verified.strip().toLowerCase(Locale.UK);
    return plain.isEmpty() || plain.equals(NOBODY_LOOKED);
  }

  private static boolean isTold(Bar bar) {
    return bar.status() != LawStatus.IN_FORCE || !bar.period().equals(Period.ALWAYS);
  }

  private static Comparator<Bar> order() {
    return Comparator.comparing(Timeline::first)
        .thenComparing(Timeline::last)
        .thenComparing(Bar::kind)
        .thenComparing(Bar::code);
  }

  private static LocalDate first(Bar bar) {
    var from = bar.period().from();
    return from == null ? LocalDate.MIN : from;
  }

  private static LocalDate last(Bar bar) {
    var to = bar.period().to();
    return to == null ? LocalDate.MAX : to;
  }
}
