package org.igworkbench.reports;

import java.time.LocalDate;
import org.igworkbench.findings.RuleFindings;

/// Every finding in the rules that run on the day, the worst first.
final class FindingsTab {

  private final Names names;
  private final LocalDate day;
  private final RuleFindings findings;

  FindingsTab(Names names, LocalDate day, RuleFindings findings) {
    this.names = names;
    this.day = day;
    this.findings = findings;
  }

  Tab tab() {
    var draft =
        new TabDraft(names)
            .column("pack.findings.severity", 12)
            .column("pack.findings.code", 10)
            .column("pack.findings.fault", 36)
            .column("reports.rule.code", 10)
            .column("pack.findings.sentence", 62)
            .column("pack.findings.provision", 30)
            .column("pack.findings.fix", 62);
    for (var finding : findings.all()) {
      draft.row(
          new Value.Text(names.say(finding.severity().word())),
          new Value.Text(finding.code().mark()),
          new Value.Text(names.say(finding.code().title())),
          new Value.Text(finding.about()),
          new Value.Text(names.say(finding.sentence())),
          new Value.Text(finding.provision()),
          new Value.Text(names.say(finding.fix())));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("pack.findings.name"),
            names.say("pack.findings.title"),
            names.say("pack.findings.holds", day),
            names.say("pack.findings.none", day)),
        null);
  }
}
