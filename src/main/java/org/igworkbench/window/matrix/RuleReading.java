package org.igworkbench.window.matrix;

import java.util.List;
import org.igworkbench.window.shell.Mark;

/// A rule in words, as the panel shows it from top to bottom.
///
/// @param why basis, powers, conditions of Articles 9 and 10, review
/// @param people subject categories, in one line; empty where the rule names none
/// @param terms what is recorded on retention, agreement and the like
/// @param history its versions, newest first; empty while there is only one
record RuleReading(
    String code,
    Mark mark,
    String decision,
    String version,
    List<Fact> why,
    List<String> conditions,
    List<Chip> data,
    String people,
    List<Fact> terms,
    List<String> history) {

  /// A line with a label.
  ///
  /// @param note said smaller below; empty where there is nothing to add
  /// @param warns whether the note says that something is not as it should be
  record Fact(String label, String text, String note, boolean warns) {}

  /// A data category.
  ///
  /// @param letter S for special category, C for criminal offence data, otherwise empty
  /// @param offence whether it is criminal offence data
  /// @param accessible as a screen reader reads it
  record Chip(String letter, boolean offence, String title, String accessible) {}
}
