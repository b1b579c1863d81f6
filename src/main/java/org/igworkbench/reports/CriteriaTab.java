package org.igworkbench.reports;

import java.util.List;
import org.igworkbench.findings.Severity;

/// Criteria and contents: what an auditor asks, by which law, where the answer stands, and what was
/// found in numbers.
final class CriteriaTab {

  private final Making making;
  private final Names names;
  private final AuditorPack.Held held;
  private final TabDraft draft;

  CriteriaTab(Making making, AuditorPack.Held held) {
    this.making = making;
    this.names = making.names();
    this.held = held;
    this.draft =
        new TabDraft(names)
            .column("audit-pack.criteria.question", 44)
            .column("audit-pack.criteria.criterion", 44)
            .column("audit-pack.criteria.tab", 30)
            .column("audit-pack.criteria.found", 60);
  }

  /// @param tables the tabs that follow
  Tab tab(List<Tab> tables) {
    add(
        "audit-pack.asked.processing",
        "audit-pack.by.processing",
        "pack.record.name",
        rows(tables, "pack.record.name"));
    add("audit-pack.asked.rules", "audit-pack.by.rules", "pack.rules.name", rules());
    add("audit-pack.asked.basis", "audit-pack.by.basis", "audit-pack.law.name", law());
    add("audit-pack.asked.data", "audit-pack.by.data", "pack.rules.name", data());
    add(
        "audit-pack.asked.decisions",
        "audit-pack.by.decisions",
        "audit-pack.decisions.name",
        disclosures());
    add(
        "audit-pack.asked.refusals",
        "audit-pack.by.refusals",
        "sharing-log.refusals.name",
        names.say("audit-pack.found.refusals", held.requests().refused()));
    add(
        "audit-pack.asked.agreements",
        "audit-pack.by.agreements",
        "audit-pack.relations.name",
        names.say(held.reconciled().figure()));
    add(
        "audit-pack.asked.transfers",
        "audit-pack.by.transfers",
        "pack.transfers.name",
        rows(tables, "pack.transfers.name"));
    add(
        "audit-pack.asked.automated",
        "audit-pack.by.automated",
        "pack.automated.name",
        rows(tables, "pack.automated.name"));
    add("audit-pack.asked.findings", "audit-pack.by.findings", "pack.findings.name", findings());
    add("audit-pack.asked.changes", "audit-pack.by.changes", "audit-pack.changes.name", changes());
    var head = making.head();
    add(
        "audit-pack.asked.integrity",
        "audit-pack.by.integrity",
        "audit-pack.integrity.name",
        names.say("audit-pack.found.head", Long.toString(head.number()), head.hash()));
    return draft.tab(
        new TabDraft.Sayings(
            names.say("audit-pack.criteria.name"),
            names.say("audit-pack.criteria.title"),
            names.say("audit-pack.criteria.holds", making.day()),
            names.say("audit-pack.criteria.none")),
        null);
  }

  private void add(String question, String criterion, String tab, String found) {
    draft.row(names.text(question), names.text(criterion), names.text(tab), new Value.Text(found));
  }

  private String rows(List<Tab> tables, String name) {
    long rows =
        tables.stream()
            .filter(tab -> tab.name().equals(names.say(name)))
            .mapToLong(tab -> tab.rows().size())
            .sum();
    return names.say("audit-pack.found.rows", rows);
  }

  private String rules() {
    long approved = held.rules().stream().filter(rule -> rule.tenure().approval() != null).count();
    return names.say("audit-pack.found.rules", (long) held.rules().size(), approved);
  }

  private String law() {
    long off = held.law().stream().filter(one -> !one.row().standing().on(making.day())).count();
    long unseen =
        held.law().stream()
            .filter(one -> one.row().standing().verified().startsWith("knowledge"))
            .count();
    return names.say("audit-pack.found.law", (long) held.law().size(), off, unseen);
  }

  private String data() {
    long categories =
        held.rules().stream()
            .flatMap(rule -> rule.scope().categories().stream())
            .distinct()
            .count();
    return names.say("audit-pack.found.data", categories);
  }

  private String disclosures() {
    return names.say(
        "audit-pack.found.decisions", held.requests().disclosures(), held.requests().decided());
  }

  private String findings() {
    return names.say(
        "audit-pack.found.findings",
        count(Severity.ERROR),
        count(Severity.WARNING),
        count(Severity.NOTE),
        (long) held.findings().accepted());
  }

  private long count(Severity severity) {
    return held.findings().open(severity);
  }

  private String changes() {
    long entries = held.changes().stream().map(one -> one.entry().number()).distinct().count();
    return names.say("audit-pack.found.changes", entries, (long) held.changes().size());
  }
}
