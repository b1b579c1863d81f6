package org.igworkbench.office;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.reports.Column;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.Tab;
import org.igworkbench.reports.Value;
import org.igworkbench.workspace.Words;

/// What stands before the tables of a pack: its contents and its notes, as tables themselves.
final class FrontMatter {

  private final Pack pack;
  private final Words words;

  FrontMatter(Pack pack, Words words) {
    this.pack = pack;
    this.words = words;
  }

  String coverName() {
    return words.say("office.cover.name");
  }

  String contentsName() {
    return words.say("office.contents.name");
  }

  String notesName() {
    return words.say("office.notes.name");
  }

  /// The names of all tabs in their order.
  List<String> allNames() {
    var names = new ArrayList<>(List.of(coverName(), contentsName(), notesName()));
    for (var tab : pack.tabs()) {
      names.add(tab.name());
      var chart = tab.chart();
      if (chart != null) {
        names.add(chart.tab());
      }
    }
    return names;
  }

  /// The list of tabs; the first column is the tab's name, to be linked.
  Tab contents() {
    var rows = new ArrayList<List<Value>>();
    rows.add(row(coverName(), words.say("office.cover.holds"), noTable()));
    rows.add(
        row(notesName(), words.say("office.notes.holds"), new Value.Count(pack.notes().size())));
    for (var tab : pack.tabs()) {
      rows.add(row(tab.name(), tab.holds(), new Value.Count(tab.rows().size())));
      var chart = tab.chart();
      if (chart != null) {
        rows.add(row(chart.tab(), words.say("office.contents.chart", tab.name()), noTable()));
      }
    }
    return new Tab(
        contentsName(),
        words.say("office.contents.title"),
        words.say("office.contents.holds"),
        words.say("office.contents.none"),
        List.of(
            new Column(words.say("office.contents.tab"), 34),
            new Column(words.say("office.contents.what"), 96),
            new Column(words.say("office.contents.rows"), 12)),
        rows,
        null);
  }

  private Value noTable() {
    return new Value.Text(words.say("office.contents.no-table"));
  }

  private static List<Value> row(String tab, String holds, Value rows) {
    return List.of(new Value.Text(tab), new Value.Text(holds), rows);
  }

  Tab notes() {
    return new Tab(
        notesName(),
        words.say("office.notes.title"),
        words.say("office.notes.holds"),
        words.say("office.notes.none"),
        List.of(
            new Column(words.say("office.notes.term"), 30),
            new Column(words.say("office.notes.meaning"), 112)),
        pack.notes().stream()
            .map(
                note -> List.<Value>of(new Value.Text(note.term()), new Value.Text(note.meaning())))
            .toList(),
        null);
  }
}
