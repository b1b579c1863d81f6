package org.igworkbench.window.matrix;

import java.util.List;
import java.util.Locale;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.shell.Mark;

/// One rule as the screen shows it, with what it is found by.
///
/// @param letter the letter of its lawful basis
/// @param powers citations of its powers, section first; empty where it names none
/// @param searched all that the text filter looks at, in lower case
/// @param facets what else it is found by
record RuleRow(
    SharingRule rule,
    RuleState state,
    boolean overdue,
    String letter,
    List<String> powers,
    Purpose purpose,
    Recipient recipient,
    String searched,
    RuleFacets facets) {

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

  /// Whether every word is found somewhere in it.
  boolean mentions(List<String> words) {
    for (var word : words) {
      if (!searched.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /// The words of a text, as [#mentions] wants them.
  static List<String> words(String text) {
    return List.of(text.strip().toLowerCase(Locale.UK).split("\\s+"));
  }
}
