package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A decision as somebody has typed it so far; what is not there yet is null or empty.
///
/// @param by name and position of who decided
/// @param conditionsMet the conditions of the verdict that were ticked off
public record DecisionDraft(
    RequestDecision.@Nullable Kind kind,
    @Nullable LocalDate on,
    String by,
    String reason,
    List<String> exemptions,
    String conditions,
    RequestDecision.Shared shared,
    Set<String> conditionsMet) {

  public DecisionDraft {
    exemptions = List.copyOf(exemptions);
    conditionsMet = Set.copyOf(conditionsMet);
  }
}
