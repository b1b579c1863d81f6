package org.igworkbench.findings;

import java.util.Comparator;
import org.igworkbench.workspace.Sentence;

/// One fault that was found in one rule.
///
/// @param code which fault it is
/// @param rule code of the rule that it is about
/// @param sentence what is wrong, with the rule named
/// @param provision what it rests on, as a lawyer would cite it
/// @param fix what to do about it
public record Finding(
    FindingCode code,
    Severity severity,
    String rule,
    Sentence sentence,
    String provision,
    Sentence fix) {

  /// The worst first, then fault by fault, then by rule.
  public static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::code)
          .thenComparing(Finding::rule);
}
