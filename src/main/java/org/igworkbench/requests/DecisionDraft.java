package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A decision as somebody has typed it so far; what is not there yet is null or empty.
///
/// @param by name and position of who decided
/// @param coded codes of the reasons for sharing and for not sharing
/// @param exemptionTest how the test of each exemption is met
/// @param adviceFollowed whether the officer’s advice is followed; true where none was given
/// @param adviceNotFollowed why the officer’s advice is not followed; empty where it is
/// @param conditionsMet the conditions of the verdict that were ticked off
public record DecisionDraft(
    RequestDecision.@Nullable Kind kind,
    @Nullable LocalDate on,
    String by,
    String reason,
    List<String> coded,
    List<String> exemptions,
    String exemptionTest,
    String conditions,
    RequestDecision.Shared shared,
    boolean adviceFollowed,
    String adviceNotFollowed,
    Set<String> conditionsMet) {

  public DecisionDraft {
    coded = List.copyOf(coded);
    exemptions = List.copyOf(exemptions);
    conditionsMet = Set.copyOf(conditionsMet);
  }

  /// A decision that follows the advice unless it says why not.
  public DecisionDraft(
      RequestDecision.@Nullable Kind kind,
      @Nullable LocalDate on,
      String by,
      String reason,
      List<String> coded,
      List<String> exemptions,
      String exemptionTest,
      String conditions,
      RequestDecision.Shared shared,
      String adviceNotFollowed,
      Set<String> conditionsMet) {
    this(
        kind,
        on,
        by,
        reason,
        coded,
        exemptions,
        exemptionTest,
        conditions,
        shared,
        adviceNotFollowed.isBlank(),
        adviceNotFollowed,
        conditionsMet);
  }
}
