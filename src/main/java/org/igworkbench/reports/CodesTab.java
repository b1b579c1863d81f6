package org.igworkbench.reports;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.igworkbench.catalogue.CatalogueRow;
import org.igworkbench.law.LawRow;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.registers.Kind;
import org.igworkbench.workspace.Period;

/// What the codes in a table of rules stand for: the vocabulary and the law that the rules name.
final class CodesTab {

  private final Making making;
  private final Names names;
  private final List<SharingRule> rules;

  CodesTab(Making making, List<SharingRule> rules) {
    this.making = making;
    this.names = making.names();
    this.rules = rules;
  }

  Tab tab() {
    var named = named();
    var draft =
        new TabDraft(names)
            .column("pack.column.code", 12)
            .column("pack.codes.kind", 26)
            .column("pack.column.title", 56)
            .column("pack.codes.citation", 50)
            .column("pack.codes.standing", 34)
            .column("pack.codes.from", 18)
            .column("pack.codes.to", 18);
    var catalogue = making.matrix().catalogue();
    Stream.of(
            catalogue.purposes(),
            catalogue.recipients(),
            catalogue.dataCategories(),
            catalogue.subjectCategories())
        .flatMap(Collection::stream)
        .filter((CatalogueRow row) -> named.contains(row.code()))
        .forEach((CatalogueRow row) -> add(draft, row));
    making
        .matrix()
        .law()
        .rows()
        .filter(row -> named.contains(row.code()))
        .forEach(row -> add(draft, row));
    return draft.tab(
        new TabDraft.Sayings(
            names.say("pack.codes.name"),
            names.say("pack.codes.title"),
            names.say("pack.codes.holds"),
            names.say("pack.codes.none")),
        null);
  }

  private TreeSet<String> named() {
    var named = new TreeSet<String>();
    for (var rule : rules) {
      named.add(rule.cell().purpose());
      named.add(rule.cell().recipient());
      named.addAll(rule.scope().categories());
      named.addAll(rule.scope().subjects());
      rule.ground().law().forEach(named::add);
    }
    return named;
  }

  private void add(TabDraft draft, CatalogueRow row) {
    add(
        draft,
        row,
        List.of(
            new Value.Text(row.code()),
            new Value.Text(row.title()),
            names.text("pack.value.not-applicable"),
            row.effective().contains(making.day())
                ? names.text("pack.codes.in-use")
                : names.text("pack.codes.not-in-use")),
        row.effective());
  }

  private void add(TabDraft draft, LawRow row) {
    add(
        draft,
        row,
        List.of(
            new Value.Text(row.code()),
            new Value.Text(row.title()),
            new Value.Text(row.citation()),
            new Value.Text(names.say(row.standing().status().word()))),
        row.standing().inForce());
  }

  private void add(TabDraft draft, Object row, List<Value> said, Period period) {
    draft.row(
        said.get(0),
        new Value.Text(names.say(Kind.of(row).word())),
        said.get(1),
        said.get(2),
        said.get(3),
        names.day(period.from()),
        names.day(period.to()));
  }
}
