package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.matrix.RuleDifference;
import org.igworkbench.reports.Column;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.Value;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Exporting;
import org.igworkbench.window.shell.list.ListColumn;
import org.igworkbench.window.shell.list.ListOrder;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// A workbook of what changed between two days, as it was seen when it was asked for.
///
/// @param filter what it was narrowed by; empty where all is seen
record ChangesOrder(
    Desk desk, Days days, String filter, ChangeWords said, List<ChangeLine.Rule> rules)
    implements Exporting.Order {

  /// The two days, in their order.
  record Days(LocalDate earlier, LocalDate later) {}

  ChangesOrder {
    rules = List.copyOf(rules);
  }

  private Words words() {
    return desk.words();
  }

  private ListOrder list() {
    return new ListOrder(
        desk,
        days.later(),
        words().say("matrix-screen.changes.workbook", days.earlier(), days.later()),
        filter,
        List.of(
            new Column(words().say("matrix-screen.changes.column-kind"), 12),
            new Column(words().say("matrix-screen.changes.column-rule"), 10),
            new Column(words().say("matrix-screen.changes.column-purpose"), 10),
            new Column(words().say("matrix-screen.changes.column-recipient"), 10),
            new Column(words().say("matrix-screen.changes.column-what"), 40),
            new Column(words().say("matrix-screen.changes.column-day"), 14),
            new Column(words().say("matrix-screen.changes.column-before"), 60),
            new Column(words().say("matrix-screen.changes.column-after"), 60)),
        rules.stream().map(this::row).toList());
  }

  private List<Value> row(ChangeLine.Rule line) {
    RuleDifference one = line.difference();
    return List.of(
        ListColumn.said(words().say(one.kind().word())),
        ListColumn.said(one.rule().code()),
        ListColumn.said(one.rule().cell().purpose()),
        ListColumn.said(one.rule().cell().recipient()),
        ListColumn.said(line.what()),
        day(line.day()),
        ListColumn.said(said.said(one, true)),
        ListColumn.said(said.said(one, false)));
  }

  private static Value day(@Nullable LocalDate day) {
    return day == null ? new Value.Text(ListColumn.NOTHING) : new Value.Day(day);
  }

  @Override
  public Sentence job() {
    return list().job();
  }

  @Override
  public String fileName() {
    return list().fileName();
  }

  @Override
  public Pack pack() {
    return list().pack();
  }
}
