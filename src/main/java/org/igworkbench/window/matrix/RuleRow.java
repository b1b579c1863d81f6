package org.igworkbench.window.matrix;

import java.util.List;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.shell.Mark;

/// One rule as the screen shows it, with what it is found by.
///
/// @param letter the letter of its lawful basis
/// @param powers citations of its powers, section first; empty where it names none
/// @param searched all that the text filter looks at
/// @param facets what else it is found by
record RuleRow(
    SharingRule rule,
    RuleState state,
    boolean overdue,
    String letter,
    List<String> powers,
    Purpose purpose,
    Recipient recipient,
    Searched searched,
    RuleFacets facets) {

  /// What the text filter looks at, in lower case.
  ///
  /// @param shared texts that other rules have too
  record Searched(String code, List<String> shared) {}

  String code() {
    return rule.code();
  }

  /// The shape that stands for it in lists.
  Mark mark() {
    return switch (state) {
      case LIVE -> Mark.of(rule.decision());
      case DRAFT -> Mark.DRAFT;
      case SUSPENDED, ENDED -> Mark.LAPSED;
    };
  }
}
