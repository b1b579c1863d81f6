package org.igworkbench.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;

/// What is to be written into which cells: every sentence about a cell in one remark on it.
final class Marks {

  /// More remarks than this nobody reads, and each is drawn.
  private static final int MOST = 2_000;

  private static final int LONGEST = 2_000;

  private static final Pattern CELL =
      Pattern.compile(
          "(?:(.*)!)?([A-Z]{1,3})([1-9][0-9]{0,6})(?::[A-Z]{1,3}[0-9]{1,7})?", Pattern.DOTALL);

  private final String file;
  private final List<String> tabs;
  private final Words words;
  private final Map<String, Map<Spot, Set<String>>> byTab = new LinkedHashMap<>();
  private int count;
  private long left;

  /// A cell, row and column counted from 0.
  record Spot(int row, int column) implements Comparable<Spot> {

    static final Spot FIRST = new Spot(0, 0);

    @Override
    public int compareTo(Spot other) {
      return row == other.row
          ? Integer.compare(column, other.column)
          : Integer.compare(row, other.row);
    }
  }

  private Marks(String file, List<String> tabs, Words words) {
    this.file = file;
    this.tabs = tabs;
    this.words = words;
  }

  /// Sorts problems by tab and cell.
  ///
  /// @param tabs those of the workbook, of which the first takes what has no tab
  static Marks of(String file, Collection<String> tabs, List<Violation> problems, Words words) {
    var marks = new Marks(file, List.copyOf(tabs), words);
    problems.forEach(marks::add);
    if (marks.left > 0) {
      marks
          .byTab
          .computeIfAbsent(marks.tabs.getFirst(), _ -> new TreeMap<>())
          .computeIfAbsent(Spot.FIRST, _ -> new LinkedHashSet<>())
          .add(words.say("office.copy.more", marks.left));
    }
    return marks;
  }

  private void add(Violation problem) {
    var sentence = words.say(problem.sentence());
    var place = problem.path();
    var inside = place.startsWith(file + "!") ? place.substring(file.length() + 1) : "";
    if (tabs.contains(inside)) {
      put(inside, Spot.FIRST, sentence);
      return;
    }
    var cell = CELL.matcher(inside);
    if (!cell.matches()) {
      put(tabs.getFirst(), Spot.FIRST, sentence);
      return;
    }
    var tab = cell.group(1) == null ? tabs.getFirst() : cell.group(1);
    var spot = spot(cell.group(2), cell.group(3));
    put(tabs.contains(tab) ? tab : tabs.getFirst(), spot, sentence);
  }

  private static Spot spot(String letters, String number) {
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    int row = Integer.parseInt(number);
    return row > SheetReading.LAST_ROW + 1 || column > SheetReading.LAST_COLUMN + 1
        ? Spot.FIRST
        : new Spot(row - 1, column - 1);
  }

  private void put(String tab, Spot spot, String sentence) {
    var cells = byTab.computeIfAbsent(tab, _ -> new TreeMap<>());
    var sentences = cells.get(spot);
    if (sentences == null) {
      if (count == MOST) {
        left++;
        return;
      }
      count++;
      sentences = new LinkedHashSet<>();
      cells.put(spot, sentences);
    }
    sentences.add(sentence);
  }

  /// The tabs that get remarks.
  Set<String> tabs() {
    return byTab.keySet();
  }

  /// The remarks of a tab in the order of its cells.
  Map<Spot, String> of(String tab) {
    var remarks = new LinkedHashMap<Spot, String>();
    byTab
        .getOrDefault(tab, Map.of())
        .forEach((spot, sentences) -> remarks.put(spot, joined(sentences)));
    return remarks;
  }

  private static String joined(Set<String> sentences) {
    var lines = new ArrayList<String>();
    for (var sentence : sentences) {
      lines.add(CellText.line(sentence, LONGEST));
    }
    var text = String.join("\n", lines);
    return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
  }
}
