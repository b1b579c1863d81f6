package org.igworkbench.reports;

import org.igworkbench.findings.FindingSet;
import org.igworkbench.findings.Listed;

/// Every finding as at the day, the worst first, and what somebody lives with for a while.
final class FindingsTab {

  private final Names names;
  private final FindingSet findings;

  FindingsTab(Names names, FindingSet findings) {
    this.names = names;
    this.findings = findings;
  }

  Tab tab() {
    var draft =
        new TabDraft(names)
            .column("pack.findings.severity", 12)
            .column("pack.findings.code", 10)
            .column("pack.findings.fault", 36)
            .column("pack.findings.about", 16)
            .column("pack.findings.sentence", 62)
            .column("pack.findings.provision", 30)
            .column("pack.findings.fix", 62)
            .column("pack.findings.accepted", 40);
    for (var listed : findings.all()) {
      var finding = listed.finding();
      draft.row(
          new Value.Text(names.say(finding.severity().word())),
          new Value.Text(finding.code().mark()),
          new Value.Text(names.say(finding.code().title())),
          new Value.Text(finding.about()),
          new Value.Text(names.say(finding.sentence())),
          new Value.Text(finding.provision()),
          new Value.Text(names.say(finding.fix())),
          accepted(listed));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("pack.findings.name"),
            names.say("pack.findings.title"),
            names.say("pack.findings.holds", findings.day()),
            names.say("pack.findings.none", findings.day())),
        null);
  }

  private Value accepted(Listed listed) {
    var acceptance = listed.acceptance();
    return acceptance == null
        ? names.text("pack.findings.open")
        : names.text(
            "pack.findings.accepted-by",
            acceptance.by(),
            acceptance.on(),
            acceptance.lookAgain(),
            acceptance.reason());
  }
}
