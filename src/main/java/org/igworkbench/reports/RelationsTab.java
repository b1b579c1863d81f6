package org.igworkbench.reports;

import java.util.List;
import org.igworkbench.registers.Reconciliation;

/// Rules and disclosures reconciled with agreements: every live sharing relation, and whether a
/// current agreement covers it.
final class RelationsTab {

  private final Making making;
  private final Names names;
  private final Codes codes;

  RelationsTab(Making making, Codes codes) {
    this.making = making;
    this.names = making.names();
    this.codes = codes;
  }

  Tab tab(Reconciliation reconciled) {
    var draft =
        new TabDraft(names)
            .column("reports.rule.recipient", 40)
            .column("audit-pack.relations.cover", 30)
            .column("audit-pack.relations.agreements", 40)
            .column("audit-pack.relations.rules", 40)
            .column("audit-pack.relations.uncovered", 40)
            .column("audit-pack.relations.systematic", 14)
            .column("audit-pack.relations.disclosures", 16);
    for (var relation : reconciled.relations()) {
      draft.row(
          new Value.Text(codes.coded(relation.recipient())),
          new Value.Text(names.say(relation.cover().word())),
          names.orNone(codes.coded(relation.agreements())),
          listed(relation.rules()),
          listed(relation.uncovered()),
          relation.systematic() ? names.text("pack.value.yes") : names.text("pack.value.no"),
          new Value.Count(relation.disclosures()));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("audit-pack.relations.name"),
            names.say("audit-pack.relations.title"),
            names.say(reconciled.figure()),
            names.say("audit-pack.relations.none", making.day())),
        null);
  }

  private Value listed(List<String> rules) {
    return names.orNone(String.join(Codes.BETWEEN, rules));
  }
}
