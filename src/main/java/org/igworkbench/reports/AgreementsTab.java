package org.igworkbench.reports;

import org.igworkbench.agreements.Agreement;

/// Every agreement with its dates, and the rules that lean on it on the day.
final class AgreementsTab {

  private final Making making;
  private final Names names;

  AgreementsTab(Making making) {
    this.making = making;
    this.names = making.names();
  }

  Tab tab() {
    var running = new Rules(making.matrix()).runningOn(making.day());
    var draft =
        new TabDraft(names)
            .column("pack.column.code", 12)
            .column("pack.column.title", 44)
            .column("pack.agreements.kind", 26)
            .column("pack.agreements.parties", 44)
            .column("pack.agreements.signed", 18)
            .column("pack.agreements.effective", 18)
            .column("pack.agreements.review", 18)
            .column("pack.agreements.end", 18)
            .column("pack.agreements.state", 18)
            .column("pack.agreements.rules", 32);
    for (var agreement : making.sources().agreements().all()) {
      var leaning =
          running.stream()
              .filter(rule -> agreement.code().equals(rule.terms().agreement()))
              .map(rule -> rule.code())
              .toList();
      draft.row(
          new Value.Text(agreement.code()),
          names.orNone(agreement.title()),
          names.orNone(agreement.kind()),
          names.orNone(agreement.parties()),
          names.day(agreement.dates().signed()),
          names.day(agreement.dates().effective()),
          names.day(agreement.dates().review()),
          names.day(agreement.dates().end()),
          state(agreement),
          names.orNone(String.join(Codes.BETWEEN, leaning)));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("pack.agreements.name"),
            names.say("pack.agreements.title"),
            names.say("pack.agreements.holds", making.day()),
            names.say("pack.agreements.none")),
        null);
  }

  private Value state(Agreement agreement) {
    var end = agreement.dates().end();
    if (agreement.runsOn(making.day())) {
      return names.text("pack.agreements.running");
    }
    return end != null && end.isBefore(making.day())
        ? names.text("pack.agreements.ended")
        : names.text("pack.agreements.not-begun");
  }
}
