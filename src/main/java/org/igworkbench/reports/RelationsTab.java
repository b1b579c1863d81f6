package org.igworkbench.reports;

import java.util.List;
import org.igworkbench.reports.Relations.Cover;
import org.igworkbench.reports.Relations.Relation;

/// Agreements reconciled with rules: every live sharing relation, and whether a current agreement
/// covers it.
final class RelationsTab {

  private final Making making;
  private final Names names;
  private final Codes codes;

  RelationsTab(Making making, Codes codes) {
    this.making = making;
    this.names = making.names();
    this.codes = codes;
  }

  Tab tab(List<Relation> relations) {
    var draft =
        new TabDraft(names)
            .column("reports.rule.purpose", 36)
            .column("reports.rule.recipient", 40)
            .column("audit-pack.relations.rules", 30)
            .column("audit-pack.relations.agreements", 40)
            .column("audit-pack.relations.cover", 30);
    for (var relation : relations) {
      draft.row(
          new Value.Text(codes.coded(relation.cell().purpose())),
          new Value.Text(codes.coded(relation.cell().recipient())),
          new Value.Text(String.join(Codes.BETWEEN, relation.rules())),
          names.orNone(codes.coded(relation.agreements())),
          cover(relation.cover()));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("audit-pack.relations.name"),
            names.say("audit-pack.relations.title"),
            figure(relations),
            names.say("audit-pack.relations.none", making.day())),
        null);
  }

  /// *n of m live sharing relations have a current agreement.*
  String figure(List<Relation> relations) {
    long current = relations.stream().filter(one -> one.cover() == Cover.CURRENT).count();
    return names.say("audit-pack.relations.figure", making.day(), current, (long) relations.size());
  }

  private Value cover(Cover cover) {
    return switch (cover) {
      case CURRENT -> names.text("audit-pack.cover.current");
      case IN_PART -> names.text("audit-pack.cover.in-part");
      case EXPIRED -> names.text("audit-pack.cover.expired");
      case NOT_BEGUN -> names.text("audit-pack.cover.not-begun");
      case UNKNOWN -> names.text("audit-pack.cover.unknown");
      case NONE -> names.text("audit-pack.cover.none");
    };
  }
}
