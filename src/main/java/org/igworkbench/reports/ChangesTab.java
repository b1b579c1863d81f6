package org.igworkbench.reports;

import java.util.List;
import org.igworkbench.audit.Facts;
import org.igworkbench.reports.TrailChanges.Field;

/// Everything that was changed in the period, field by field, as the trail has it.
final class ChangesTab {

  private final Names names;
  private final Span span;

  ChangesTab(Names names, Span span) {
    this.names = names;
    this.span = span;
  }

  Tab tab(List<Field> fields) {
    var draft =
        new TabDraft(names)
            .column("audit-pack.changes.entry", 10)
            .column("audit-pack.changes.time", 26)
            .column("audit-pack.changes.officer", 28)
            .column("audit-pack.changes.what", 22)
            .column("audit-pack.changes.kind", 22)
            .column("audit-pack.changes.code", 16)
            .column("audit-pack.changes.field", 30)
            .column("audit-pack.changes.before", 44)
            .column("audit-pack.changes.after", 44)
            .column("audit-pack.changes.why", 44);
    fields.forEach(field -> add(draft, field));
    return draft.tab(
        new TabDraft.Sayings(
            names.say("audit-pack.changes.name"),
            names.say("audit-pack.changes.title"),
            names.say("audit-pack.changes.holds", span.from(), span.to()),
            names.say("audit-pack.changes.none")),
        null);
  }

  private void add(TabDraft draft, Field field) {
    var entry = field.entry();
    boolean whole = field.field().isEmpty();
    draft.row(
        new Value.Count(entry.number()),
        new Value.Text(entry.time()),
        names.orNone(entry.officer()),
        names.orNone(entry.what()),
        names.orNone(entry.subject().kind()),
        names.orNone(entry.subject().code()),
        whole ? names.text("audit-pack.changes.whole") : new Value.Text(field.field()),
        whole ? there(entry.before()) : names.orNone(field.before()),
        whole ? there(entry.after()) : names.orNone(field.after()),
        names.orNone(entry.why()));
  }

  private Value there(Facts facts) {
    return facts.equals(Facts.NONE)
        ? names.text("audit-pack.changes.absent")
        : names.text("audit-pack.changes.there");
  }
}
