package org.igworkbench.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.igworkbench.workspace.Officer;
import org.jspecify.annotations.Nullable;

/// What happened to a request: every move with who, when and why, the advice that was given, and
/// what left the house.
///
/// @param advice the data-protection officer’s, the newest; null where none was given
public record Life(List<Step> steps, @Nullable Advice advice, List<Disclosure> disclosures) {

  /// Nothing has been taken down, as for a request from a file.
  public static final Life NONE = new Life(List.of(), null, List.of());

  public Life {
    steps = List.copyOf(steps);
    disclosures = List.copyOf(disclosures);
  }

  /// One move.
  ///
  /// @param at when it was taken down
  /// @param by name of the officer
  /// @param why the reason; empty where the move is reason enough
  public record Step(Action action, Instant at, String by, String why) {

    /// The day in England on which it was taken down.
    public LocalDate on() {
      return LocalDate.ofInstant(at, ZONE);
    }
  }

  /// Where the days of a request begin and end.
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  /// What the data-protection officer said about the request.
  ///
  /// @param by name and position
  public record Advice(LocalDate on, String by, String text) {}

  /// The officer who logged the request, by name; empty where that is not known.
  public String loggedBy() {
    return steps.stream().filter(Life::isLogging).map(Step::by).findFirst().orElse("");
  }

  /// What an undecided request waits for, as somebody wrote it down when it was taken up; empty
  /// where nobody has.
  public String waitingFor() {
    return steps.stream()
        .filter(step -> step.action() == Action.BEGIN_REVIEW)
        .map(Step::why)
        .reduce("", (first, last) -> last);
  }

  /// All that had happened by the end of a day. Who logged it stays known: a request can come in
  /// before it is logged.
  Life asAt(LocalDate day) {
    return new Life(
        steps.stream().filter(step -> isLogging(step) || !step.on().isAfter(day)).toList(),
        advice == null || advice.on().isAfter(day) ? null : advice,
        disclosures.stream()
            .filter(one -> !one.on().isAfter(day))
            .map(one -> one.asAt(day))
            .toList());
  }

  private static boolean isLogging(Step step) {
    return step.action() == Action.LOG || step.action() == Action.LOG_EMERGENCY;
  }

  /// Whether one of these steps was taken after a day.
  boolean takenAfter(LocalDate day, Set<Action> some) {
    return steps.stream().anyMatch(step -> some.contains(step.action()) && step.on().isAfter(day));
  }

  /// Whether one of these steps was taken by a day.
  boolean takenBy(LocalDate day, Set<Action> some) {
    return steps.stream().anyMatch(step -> some.contains(step.action()) && !step.on().isAfter(day));
  }

  Life with(Action action, Instant at, Officer officer, String why) {
    var more = new ArrayList<>(steps);
    more.add(new Step(action, at, officer.name(), why));
    return new Life(more, advice, disclosures);
  }

  Life advised(Advice given) {
    return new Life(steps, given, disclosures);
  }

  Life disclosing(List<Disclosure> all) {
    return new Life(steps, advice, all);
  }
}
