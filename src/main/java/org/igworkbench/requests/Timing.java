package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When a request came in, by when it is to be decided, and when its clock stood still.
///
/// @param due by the targets of the day on which it was logged, later by every working day for
///   which it has waited for the requester
/// @param requiredBy the day by which the requester needs the data; null where it names none
/// @param reviewBy the day by which an emergency disclosure is to be reviewed; null for all else
public record Timing(
    LocalDate received,
    Urgency urgency,
    LocalDate due,
    @Nullable LocalDate requiredBy,
    @Nullable LocalDate reviewBy,
    List<Pause> pauses) {

  /// The first day on which a request can have come in: the Data Protection Act 1998, under which
  /// disclosures were first asked for and logged as they are now, came into force. An earlier year
  /// is a slip of the keys, such as 0206.
  public static final LocalDate EARLIEST = LocalDate.of(2000, 3, 1);

  public Timing {
    pauses = List.copyOf(pauses);
  }

  /// A clock that has run ever since.
  public Timing(LocalDate received, Urgency urgency, LocalDate due) {
    this(received, urgency, due, null, null, List.of());
  }

  /// A while for which it could not go on without the requester.
  ///
  /// @param to the day on which the answer came; null while it is waited for
  /// @param due what was due meanwhile, before the wait moved it; null while it is waited for, and
  ///   where it is not known
  public record Pause(
      LocalDate from, @Nullable LocalDate to, String reason, @Nullable LocalDate due) {

    /// A while of which it is not known what was due.
    public Pause(LocalDate from, @Nullable LocalDate to, String reason) {
      this(from, to, reason, null);
    }

    private boolean endedAfter(LocalDate day) {
      return to != null && to.isAfter(day);
    }
  }

  /// Since when the clock stands still; null while it runs.
  public @Nullable LocalDate pausedSince() {
    return pauses.isEmpty() || pauses.getLast().to() != null ? null : pauses.getLast().from();
  }

  /// The day at which the clock stands on a day: the day itself unless it was paused before.
  public LocalDate clockOn(LocalDate day) {
    var since = pausedSince();
    return since != null && since.isBefore(day) ? since : day;
  }

  /// The working days that its clock had run by a day, from the day after it came in.
  int worked(LocalDate end, WorkingDays calendar) {
    int days = calendar.between(received, end);
    for (var pause : pauses) {
      var from = pause.from().isBefore(received) ? received : pause.from();
      var to = pause.to() == null || pause.to().isAfter(end) ? end : pause.to();
      days -= calendar.between(from, to);
    }
    return Math.max(0, days);
  }

  /// The clock as it stood at the end of a day: a wait that ended later had not moved what was due.
  Timing asAt(LocalDate day) {
    var then =
        pauses.stream()
            .filter(pause -> !pause.from().isAfter(day))
            .map(pause ->
                pause.endedAfter(day) ? new Pause(pause.from(), null, pause.reason()) : pause)
            .toList();
    var dueThen =
        pauses.stream()
            .filter(pause -> pause.endedAfter(day))
            .map(Pause::due)
            .flatMap(Stream::ofNullable)
            .findFirst()
            .orElse(due);
    return new Timing(received, urgency, dueThen, requiredBy, reviewBy, then);
  }

  Timing paused(LocalDate from, String reason) {
    var more = new ArrayList<>(pauses);
    more.add(new Pause(from, null, reason));
    return new Timing(received, urgency, due, requiredBy, reviewBy, more);
  }

  /// The same waits of a request that came in on another day or is of another urgency.
  ///
  /// @param first what would be due without them
  Timing movedTo(
      LocalDate day,
      Urgency other,
      LocalDate first,
      @Nullable LocalDate wanted,
      WorkingDays calendar) {
    var moved = new ArrayList<Pause>();
    var dueThen = first;
    for (var pause : pauses) {
      var to = pause.to();
      moved.add(to == null ? pause : new Pause(pause.from(), to, pause.reason(), dueThen));
      dueThen = to == null ? dueThen : calendar.after(dueThen, calendar.between(pause.from(), to));
    }
    return new Timing(day, other, dueThen, wanted, reviewBy, moved);
  }

  /// The clock runs again; what is due is due later by the working days that have passed.
  Timing resumed(LocalDate on, WorkingDays calendar) {
    var more = new ArrayList<>(pauses);
    var pause = more.removeLast();
    more.add(new Pause(pause.from(), on, pause.reason(), due));
    int waited = calendar.between(pause.from(), on);
    return new Timing(received, urgency, calendar.after(due, waited), requiredBy, reviewBy, more);
  }
}
