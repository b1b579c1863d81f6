package org.igworkbench.window.shell.register;

import java.time.LocalDate;
import org.igworkbench.law.LawStatus;
import org.igworkbench.law.Standing;
import org.igworkbench.registers.Entry;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Sentence;

/// Whether a row counts on a day, in a word and by a mark.
///
/// @param icon the mark, always beside the word
/// @param counts whether it can be relied on
public record RowState(Sentence word, String icon, boolean counts) {

  private static final String YES = "bi-check2";
  private static final String AHEAD = "bi-hourglass-split";
  private static final String OVER = "bi-dash-circle";
  private static final String OPEN = "bi-question-circle";

  /// How a source says that nobody has checked.
  private static final String UNCHECKED = "knowledge";

  /// The state of a row on a day.
  public static RowState of(Entry entry, LocalDate day) {
    if (entry.kind().isLaw()) {
      return ofLaw(entry, day);
    }
    if (!entry.period().begunBy(day)) {
      return new RowState(Sentence.of("shell.register.state.not-yet"), AHEAD, false);
    }
    return entry.period().endedBy(day)
        ? new RowState(Sentence.of("shell.register.state.ended"), OVER, false)
        : new RowState(Sentence.of("shell.register.state.in-use"), YES, true);
  }

  private static RowState ofLaw(Entry entry, LocalDate day) {
    var verified = entry.values().get("verified").strip();
    return of(
        LawStatus.valueOf(entry.values().get("status")),
        entry.period(),
        verified.isEmpty() || verified.equalsIgnoreCase(UNCHECKED),
        day);
  }

  /// The state of law on a day.
  ///
  /// @param unverified whether nobody has checked it against a source
  public static RowState of(LawStatus status, Period period, boolean unverified, LocalDate day) {
    if (new Standing(status, period, "").on(day)) {
      return unverified
          ? new RowState(Sentence.of("shell.register.state.unchecked"), OPEN, true)
          : new RowState(LawStatus.IN_FORCE.word(), YES, true);
    }
    if (!period.begunBy(day)) {
      return new RowState(Sentence.of("shell.register.state.not-yet-in-force"), AHEAD, false);
    }
    return switch (status) {
      case IN_FORCE -> new RowState(Sentence.of("shell.register.state.no-longer"), OVER, false);
      case COMMENCEMENT_NOT_VERIFIED -> new RowState(status.word(), OPEN, false);
      case ENACTED_NOT_COMMENCED, ENACTED_REGULATIONS_ONLY ->
          new RowState(status.word(), AHEAD, false);
      case REPEALED, SAVED_FOR_OLD_CASES -> new RowState(status.word(), OVER, false);
    };
  }
}
