package org.igworkbench.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
  public record Step(Action action, Instant at, String by, String why) {}

  /// What the data-protection officer said about the request.
  ///
  /// @param by name and position
  public record Advice(LocalDate on, String by, String text) {}

  /// The officer who logged the request, by name; empty where that is not known.
  public String loggedBy() {
    return steps.stream()
        .filter(step -> step.action() == Action.LOG || step.action() == Action.LOG_EMERGENCY)
        .map(Step::by)
        .findFirst()
        .orElse("");
  }

  /// What an undecided request waits for, as somebody wrote it down when it was taken up; empty
  /// where nobody has.
  public String waitingFor() {
    return steps.stream()
        .filter(step -> step.action() == Action.BEGIN_REVIEW)
        .map(Step::why)
        .reduce("", (first, last) -> last);
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
