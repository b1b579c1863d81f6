package org.igworkbench.window.shell.list;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.reports.Column;
import org.igworkbench.reports.Cover;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.ReportOrder;
import org.igworkbench.reports.Tab;
import org.igworkbench.reports.Value;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Exporting;
import org.igworkbench.workspace.Sentence;

/// A workbook of what is seen in a list, as it was seen when it was asked for.
///
/// @param filter what it was narrowed by; empty where all is seen
record ListOrder(
    Desk desk,
    LocalDate day,
    String title,
    String filter,
    List<Column> columns,
    List<List<Value>> rows)
    implements Exporting.Order {

  private static final int LONGEST_NAME = 31;

  @Override
  public Sentence job() {
    return Sentence.of("shell.list.job", title);
  }

  @Override
  public String fileName() {
    return desk.words().say("shell.list.file", title, day.toString());
  }

  @Override
  public Pack pack() {
    var words = desk.words();
    var about = desk.workbench().workspace().about();
    var cover =
        new Cover(
            title,
            about.organisation(),
            words.say("shell.list.as-at", day),
            desk.officer().nameAndPosition(),
            desk.clock().instant(),
            ReportOrder.USUAL_MARKING,
            about.contact(),
            desk.workbench().trail().head());
    var narrowed =
        filter.isBlank()
            ? words.say("shell.list.unfiltered")
            : words.say("shell.list.filtered", filter);
    var name = title.replaceAll("[\\\\/?*\\[\\]:]", " ");
    var tab =
        new Tab(
            name.substring(0, Math.min(name.length(), LONGEST_NAME)),
            title,
            words.say("shell.list.holds", rows.size()),
            words.say("shell.list.none"),
            columns,
            rows,
            null);
    return new Pack(
        cover, List.of(new Pack.Note(words.say("shell.list.filter-note"), narrowed)), List.of(tab));
  }
}
