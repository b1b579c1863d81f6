package org.igworkbench.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.Rows;
import org.igworkbench.reports.Tab;
import org.igworkbench.workspace.Words;

/// Divides what is too long for one tab over several, each with a table of its own.
final class DividedPack {

  /// Fewer than the 1,048,576 that a sheet takes: with more, spreadsheets on an ordinary computer
  /// take minutes to open a tab, and to filter it.
  static final int MOST_ROWS = 500_000;

  private final Words words;
  private final int mostRows;

  DividedPack(Words words, int mostRows) {
    this.words = words;
    this.mostRows = mostRows;
  }

  /// The pack without tabs that are too long.
  Pack of(Pack pack) {
    var names = new HashSet<String>();
    pack.tabs().forEach(tab -> names.add(tab.name().toLowerCase(Locale.ROOT)));
    var tabs = new ArrayList<Tab>();
    for (var tab : pack.tabs()) {
      if (tab.rows().size() <= mostRows) {
        tabs.add(tab);
      } else {
        tabs.addAll(parts(tab, names));
      }
    }
    return new Pack(pack.cover(), pack.notes(), tabs);
  }

  private List<Tab> parts(Tab tab, Set<String> names) {
    if (tab.chart() != null) {
      throw new IllegalArgumentException("No chart can show all rows of " + tab.name());
    }
    int rows = tab.rows().size();
    int count = Math.ceilDiv(rows, mostRows);
    var base = base(tab.name(), count, names);
    var bookmark = new PartOfRows.Bookmark(tab.rows());
    var parts = new ArrayList<Tab>();
    for (int i = 0; i < count; i++) {
      int from = i * mostRows;
      int size = Math.min(mostRows, rows - from);
      Rows own = new PartOfRows(bookmark, from, size);
      parts.add(
          new Tab(
              base + " " + (i + 1),
              words.say("office.part.title", tab.title(), i + 1, count),
              words.say("office.part.holds", tab.holds(), from + 1, from + size, rows),
              tab.none(),
              tab.columns(),
              own,
              null));
      names.add(parts.getLast().name().toLowerCase(Locale.ROOT));
    }
    return parts;
  }

  /// The name to which the numbers are added: shortened until they fit and no other tab is called
  /// so.
  private static String base(String name, int count, Set<String> names) {
    int room = TabNames.LONGEST - 1 - Integer.toString(count).length();
    var base = name.substring(0, Math.min(room, name.length())).strip();
    while (isTaken(base, count, names)) {
      base = base.substring(0, base.length() - 1).strip();
    }
    return base;
  }

  private static boolean isTaken(String base, int count, Set<String> names) {
    for (int i = 1; i <= count; i++) {
      if (names.contains((base + " " + i).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
