package org.igworkbench.requests;

import java.util.List;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.Verdict;

/// What the matrix said when a request was decided, kept in the words of that day, with the rules
/// and the law on which it rested as they stood.
///
/// @param rules the versions that hit, such as `MX-014 version 1`
/// @param conditionsMet the conditions that were ticked off
/// @param kept every rule version and law row in full; empty for what was decided before this
///   program kept them
public record Evidence(
    Verdict.Kind verdict,
    ReferenceRule.Result matrixResult,
    List<String> rules,
    List<String> reasons,
    List<String> citations,
    List<String> conditionsMet,
    List<Kept> kept) {

  public Evidence {
    rules = List.copyOf(rules);
    reasons = List.copyOf(reasons);
    citations = List.copyOf(citations);
    conditionsMet = List.copyOf(conditionsMet);
    kept = List.copyOf(kept);
  }

  /// Evidence in words only.
  public Evidence(
      Verdict.Kind verdict,
      ReferenceRule.Result matrixResult,
      List<String> rules,
      List<String> reasons,
      List<String> citations,
      List<String> conditionsMet) {
    this(verdict, matrixResult, rules, reasons, citations, conditionsMet, List.of());
  }

  /// One rule version or law row as it stood, or what something was called.
  ///
  /// @param thing a `rule`, a row of `law`, a `word` of the catalogue or a coded `reason`
  public record Kept(Subject thing, Facts facts) {}
}
