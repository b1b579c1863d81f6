package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.findings.FindingSet;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.registers.Reconciliation;
import org.igworkbench.reports.LawReliedOn.Relied;
import org.igworkbench.reports.TrailChanges.Field;

/// What an auditor asks, answered as at any day from the history that is kept: processing, legal
/// basis, types of data, disclosures - who, when, why, who approved.
final class AuditorPack {

  private final Making making;
  private final Names names;

  /// What the tabs of the pack hold, as it stood on the day.
  record Held(
      List<SharingRule> rules,
      AuditedRequests requests,
      Reconciliation reconciled,
      List<Relied> law,
      FindingSet findings,
      List<Field> changes) {}

  AuditorPack(Making making) {
    this.making = making;
    this.names = making.names();
  }

  Pack pack() {
    var held = held();
    var plain = new PlainCells(making.words());
    var tabs = new ArrayList<Tab>();
    tables(held).forEach(tab -> tabs.add(plain.of(tab)));
    tabs.addFirst(plain.of(new CriteriaTab(making, held).tab(tabs)));
    var integrity = new IntegrityTabs(making);
    tabs.add(plain.of(integrity.howToCheck()));
    tabs.add(plain.of(integrity.script()));
    var notes = new AuditorNotes(making).notes().stream().map(plain::of).toList();
    tabs.add(integrity.integrity(notes, tabs));
    return new Pack(
        making.cover(
            names.say("audit-pack.pack.title"),
            names.say(
                "audit-pack.pack.period",
                making.day(),
                making.order().from(),
                making.order().to())),
        notes,
        tabs);
  }

  private Held held() {
    var day = making.day();
    var rules = new Rules(making.matrix()).inUseOn(day);
    var requests = new AuditedRequests(making, new Codes(making.matrix()));
    making.requests().forEach(requests::add);
    return new Held(
        rules,
        requests,
        Reconciliation.of(making.matrix(), making.sources().requests().mentions(), day),
        LawReliedOn.of(making, rules, requests.law()),
        making.findings(day),
        TrailChanges.read(making.sources().trail(), making.span()));
  }

  private Stream<Tab> tables(Held held) {
    var codes = new Codes(making.matrix());
    return Stream.of(
        new ProcessingRecord(making).record(),
        new RulesTab(making, codes, held.rules()).tab(),
        held.requests().decisionsTab(),
        held.requests().refusalsTab(),
        new AgreementsTab(making, codes).tab(held.reconciled()),
        new RelationsTab(making, codes).tab(held.reconciled()),
        held.requests().transfersTab(),
        new AutomatedTab(making, codes).tab(),
        new FindingsTab(names, held.findings()).tab(),
        new ChangesTab(names, making.span()).tab(held.changes()),
        LawReliedOn.tab(making, held.law()),
        new CodesTab(making, held.rules()).tab());
  }
}
