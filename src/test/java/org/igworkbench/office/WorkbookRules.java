package org.igworkbench.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The rules for every workbook that leaves the building, each a sentence and a check of a written
/// file. All packs are held to the same list.
final class WorkbookRules {

  /// Looks at a workbook.
  @FunctionalInterface
  interface Check {
    /// How many things it looked at.
    ///
    /// @throws AssertionError when one of them breaks the rule
    int look(OpenedBook book);
  }

  record Rule(String sentence, Check check) {}

  static final List<Rule> ALL =
      Stream.of(
              FrontRules.ALL,
              TabRules.ALL,
              TableRules.ALL,
              CellRules.ALL,
              PrintRules.ALL,
              ChartRules.ALL,
              FileRules.ALL)
          .flatMap(List::stream)
          .toList();

  private final Map<String, Integer> looked = new LinkedHashMap<>();
  private final List<String> workbooks = new ArrayList<>();

  WorkbookRules() {
    ALL.forEach(rule -> looked.put(rule.sentence(), 0));
  }

  /// Holds a workbook to every rule, and tells all that it breaks.
  void check(String name, byte[] file) {
    var book = OpenedBook.of(file);
    var broken = new ArrayList<String>();
    for (var rule : ALL) {
      try {
        count(rule, rule.check().look(book));
      } catch (AssertionError | RuntimeException e) {
        broken.add(rule.sentence() + ": " + e);
      }
    }
    name(name);
    if (!broken.isEmpty()) {
      throw new AssertionError(name + " breaks these rules:\n" + String.join("\n\n", broken));
    }
  }

  // Workbooks may be checked by several threads.
  private synchronized void count(Rule rule, int things) {
    looked.merge(rule.sentence(), things, Integer::sum);
  }

  private synchronized void name(String workbook) {
    workbooks.add(workbook);
  }

  /// The rules, and at how many things each looked.
  synchronized String counts() {
    var lines = new StringBuilder();
    lines.append(ALL.size()).append(" rules held by ").append(workbooks.size());
    lines
        .append(" workbooks: ")
        .append(String.join(", ", workbooks.stream().sorted().toList()))
        .append('\n');
    looked.forEach((rule, count) -> lines.append("%,9d  %s%n".formatted(count, rule)));
    return lines.toString();
  }
}
