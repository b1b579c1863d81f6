package org.igworkbench.reports;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.igworkbench.findings.FindingCode;
import org.igworkbench.findings.Listed;
import org.igworkbench.findings.Severity;

/// What the checks found at the end of the period, by severity and check, the worst first.
final class FindingsGlanceTab {

  private final Board board;
  private final Names names;

  FindingsGlanceTab(Board board) {
    this.board = board;
    this.names = board.names();
  }

  /// What is counted together; in the order of the findings themselves.
  private record Sort(Severity severity, FindingCode code) implements Comparable<Sort> {
    @Override
    public int compareTo(Sort other) {
      int worse = severity.compareTo(other.severity);
      return worse == 0 ? code.compareTo(other.code) : worse;
    }
  }

  /// What is found of a sort: the things that it is about, and how often it is accepted.
  private record Found(List<String> about, int accepted) {
    static Found of(Listed listed) {
      return new Found(List.of(listed.finding().about()), listed.isOpen() ? 0 : 1);
    }

    Found and(Found more) {
      return new Found(
          Stream.concat(about.stream(), more.about.stream()).toList(), accepted + more.accepted);
    }
  }

  Tab tab() {
    var day = board.span().to();
    var found = new TreeMap<Sort, Found>();
    board
        .findings()
        .apply(day)
        .all()
        .forEach(listed ->
            found.merge(
                new Sort(listed.finding().severity(), listed.finding().code()),
                Found.of(listed),
                Found::and));
    var draft =
        new TabDraft(names)
            .column("pack.findings.severity", 14)
            .column("pack.findings.code", 10)
            .column("pack.findings.fault", 50)
            .column("reports.findings.number", 14)
            .column("reports.findings.accepted", 14)
            .column("reports.findings.about", 60);
    found.forEach((sort, all) ->
        draft.row(
            new Value.Text(names.say(sort.severity().word())),
            new Value.Text(sort.code().mark()),
            new Value.Text(names.say(sort.code().title())),
            new Value.Count(all.about().size()),
            new Value.Count(all.accepted()),
            names.text(
                "reports.findings.listed", names.few(all.about().stream().distinct().toList()))));
    return draft.tab(
        new TabDraft.Sayings(
            names.say("reports.findings.name"),
            names.say("reports.findings.title"),
            names.say("reports.findings.holds", day),
            names.say("pack.findings.none", day)),
        null);
  }
}
