package org.igworkbench.window.shell;

import java.time.Instant;
import java.time.LocalDate;

/// What is said of drafts.
final class DraftWords {

  private DraftWords() {}

  /// That a draft is kept.
  ///
  /// @param whole whether all of it is
  static String kept(Desk desk, Instant when, boolean whole) {
    return desk.words().say(whole ? "shell.draft.kept" : "shell.draft.kept-part", time(desk, when));
  }

  /// The time of day, with the day where that is not today.
  static String time(Desk desk, Instant when) {
    var there = when.atZone(desk.clock().getZone());
    var time = TimeOfDay.of(there.toLocalTime());
    return there.toLocalDate().equals(LocalDate.now(desk.clock()))
        ? time
        : desk.words().say("shell.draft.day", there.toLocalDate(), time);
  }
}
