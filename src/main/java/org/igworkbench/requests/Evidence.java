package org.igworkbench.requests;

import java.util.List;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.Verdict;

/// What the matrix said when a request was decided, kept in the words of that day.
///
/// @param rules the versions that hit, such as `MX-014 version 1`
/// @param conditionsMet the conditions that were ticked off
public record Evidence(
    Verdict.Kind verdict,
    ReferenceRule.Result matrixResult,
    List<String> rules,
    List<String> reasons,
    List<String> citations,
    List<String> conditionsMet) {

  public Evidence {
    rules = List.copyOf(rules);
    reasons = List.copyOf(reasons);
    citations = List.copyOf(citations);
    conditionsMet = List.copyOf(conditionsMet);
  }
}
