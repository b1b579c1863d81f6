package org.igworkbench.office;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The names of all tabs of a workbook. A wrong name is a fault of the pack, not of its reader, and
/// Excel would answer it with an offer to repair the file.
final class TabNames {

  static final int LONGEST = 31;

  private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\]|^'|'$|\\p{Cntrl}");
  private static final Pattern DEFAULT = Pattern.compile("(?i)(sheet|table|chart)\\d*");

  private final List<String> names;

  TabNames(List<String> names) {
    this.names = names;
  }

  void check() {
    var seen = new HashSet<String>();
    for (var name : names) {
      if (name.isBlank() || name.length() > LONGEST || FORBIDDEN.matcher(name).find()) {
        throw new IllegalArgumentException("Not fit to name a tab: " + name);
      }
      if (DEFAULT.matcher(name).matches()) {
        throw new IllegalArgumentException("A tab's name should say what it holds: " + name);
      }
      if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("Two tabs have the name " + name);
      }
    }
  }

  /// A name for the table on a tab, unique because the tab's is, and unlike any cell's address.
  static String ofTable(String tab) {
    return "Table_" + tab.strip().replaceAll("[^\\p{L}\\p{Nd}]+", "_");
  }

  /// The place of a tab, as a link inside the workbook names it.
  static String place(String tab) {
    return "'" + tab.replace("'", "''") + "'!A1";
  }
}
