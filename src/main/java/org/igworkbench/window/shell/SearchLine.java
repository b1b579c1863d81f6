package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.search.Found;
import org.igworkbench.search.Kind;

/// A line of the list below the search box.
sealed interface SearchLine {

  /// The name of a kind, over what was found of it.
  ///
  /// @param shown how many stand below it
  /// @param count how many were found
  record Heading(Kind kind, int shown, int count) implements SearchLine {}

  /// One thing that was found.
  ///
  /// @param number from 1, among those of its kind that are shown
  /// @param of how many of its kind are shown
  record Row(Found.Hit hit, int number, int of) implements SearchLine {}

  /// The lines of what was found, a heading over each kind.
  static List<SearchLine> of(Found found) {
    var lines = new ArrayList<SearchLine>();
    for (var group : found.groups()) {
      int shown = group.hits().size();
      lines.add(new Heading(group.kind(), shown, group.count()));
      for (int at = 0; at < shown; at++) {
        lines.add(new Row(group.hits().get(at), at + 1, shown));
      }
    }
    return lines;
  }
}
