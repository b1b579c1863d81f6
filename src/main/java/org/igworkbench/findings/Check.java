package org.igworkbench.findings;

import java.util.List;

/// Looks for one fault in one rule: a pure function of the matrix, the rule and the day.
interface Check {

  /// What it finds; nothing where the rule is sound or the fault cannot be judged.
  List<Finding> of(RuleOnDay rule);
}
