package org.igworkbench.reports;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.igworkbench.findings.FindingCode;
import org.igworkbench.findings.RuleFindings;
import org.igworkbench.findings.Severity;

/// What the checks found in the rules at the end of the period, by severity and check, the worst
/// first.
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

  Tab tab() {
    var day = board.span().to();
    var found = new TreeMap<Sort, List<String>>();
    RuleFindings.of(board.matrix(), day)
        .all()
        .forEach(finding ->
            found.merge(
                new Sort(finding.severity(), finding.code()),
                List.of(finding.about()),
                FindingsGlanceTab::both));
    var draft =
        new TabDraft(names)
            .column("pack.findings.severity", 14)
            .column("pack.findings.code", 10)
            .column("pack.findings.fault", 50)
            .column("reports.findings.number", 14)
            .column("reports.findings.rules", 60);
    found.forEach((sort, rules) ->
        draft.row(
            new Value.Text(names.say(sort.severity().word())),
            new Value.Text(sort.code().mark()),
            new Value.Text(names.say(sort.code().title())),
            new Value.Count(rules.size()),
            names.text("reports.findings.listed", names.few(rules.stream().distinct().toList()))));
    return draft.tab(
        new TabDraft.Sayings(
            names.say("reports.findings.name"),
            names.say("reports.findings.title"),
            names.say("reports.findings.holds", day),
            names.say("pack.findings.none", day)),
        null);
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
