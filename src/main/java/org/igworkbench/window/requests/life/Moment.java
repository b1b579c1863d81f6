package org.igworkbench.window.requests.life;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a request, as its time line shows it.
///
/// @param time null where only the day is known
/// @param text who did it and why; empty where there is nothing to say
record Moment(Tone tone, LocalDate day, @Nullable LocalTime time, String title, String text) {

  /// What it means at a glance; the title says it too.
  enum Tone {
    DONE,
    LEFT,
    HELD,
    WAITING
  }
}
