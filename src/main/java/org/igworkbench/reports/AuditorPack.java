package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.findings.RuleFindings;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.reports.LawReliedOn.Relied;
import org.igworkbench.reports.Relations.Relation;
import org.igworkbench.reports.TrailChanges.Field;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Words;

/// What an auditor asks, answered as at any day from the history that is kept: processing, legal
/// basis, types of data, disclosures - who, when, why, who approved.
final class AuditorPack {

  private final Read read;
  private final Making making;
  private final Names names;

  /// What is read at one moment: all that there is, and what the trail has of the period.
  private record Read(Making making, List<Field> changes) {}

  /// What the tabs of the pack hold, as it stood on the day.
  record Held(
      List<SharingRule> rules,
      List<SharingRequest> requests,
      List<SharingRequest> refused,
      List<Relation> relations,
      List<Relied> law,
      RuleFindings findings,
      List<Field> changes) {}

  AuditorPack(Sources sources, Words words, ReportOrder order) {
    var span = new Span(order.from(), order.to());
    read =
        Moment.reading(
            sources,
            () ->
                new Read(
                    Making.of(sources, words, order), TrailChanges.read(sources.trail(), span)));
    making = read.making();
    names = making.names();
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
    var span = making.span();
    var rules = new Rules(making.matrix()).inUseOn(day);
    var requests =
        making.moment().requests().stream().flatMap(request -> request.asAt(day).stream()).toList();
    var refused =
        requests.stream()
            .filter(request ->
                request
                    .decidedBy(day)
                    .filter(made -> made.kind() == RequestDecision.Kind.REFUSE)
                    .filter(made -> span.contains(made.effectiveOn()))
                    .isPresent())
            .toList();
    var ofThePeriod = requests.stream().filter(request -> touches(request, span)).toList();
    return new Held(
        rules,
        requests,
        refused,
        new Relations(making.matrix(), day).all(),
        LawReliedOn.of(making, rules, ofThePeriod),
        RuleFindings.of(making.matrix(), day),
        read.changes());
  }

  private static boolean touches(SharingRequest request, Span span) {
    var decision = request.decision();
    return span.contains(request.timing().received())
        || (decision != null && span.contains(decision.effectiveOn()))
        || request.life().disclosures().stream().anyMatch(one -> span.contains(one.on()));
  }

  private Stream<Tab> tables(Held held) {
    var codes = new Codes(making.matrix());
    return Stream.of(
        new ProcessingRecord(making).record(),
        new RulesTab(making, codes, held.rules()).tab(),
        new DecisionsTab(making, codes).tab(held.requests()),
        new LoggedRefusalsTab(making, codes).tabOf(held.refused()),
        new AgreementsTab(making).tab(),
        new RelationsTab(making, codes).tab(held.relations()),
        new TransfersTab(making, codes).tab(),
        new AutomatedTab(making, codes).tab(),
        new FindingsTab(names, making.day(), held.findings()).tab(),
        new ChangesTab(names, making.span()).tab(held.changes()),
        LawReliedOn.tab(making, held.law()),
        new CodesTab(making, held.rules()).tab());
  }
}
