package org.igworkbench.reports;

import java.util.List;
import org.igworkbench.reports.Pack.Note;

/// What an auditor has to know to read the pack rightly, and where its limits are.
final class AuditorNotes {

  private final Making making;
  private final Names names;

  AuditorNotes(Making making) {
    this.making = making;
    this.names = making.names();
  }

  List<Note> notes() {
    var notes = new PackNotes(names);
    notes.add(
        "audit-pack.note.days",
        "audit-pack.note.days-means",
        making.day(),
        making.order().from(),
        making.order().to());
    notes.add("audit-pack.note.rules", "audit-pack.note.rules-means", making.day());
    notes.add("audit-pack.note.requests", "audit-pack.note.requests-means");
    notes.add("audit-pack.note.today", "audit-pack.note.today-means");
    notes.add("audit-pack.note.basis", "audit-pack.note.basis-means");
    notes.add("audit-pack.note.relations", "audit-pack.note.relations-means");
    notes.add("audit-pack.note.agreements", "audit-pack.note.agreements-means");
    notes.add("audit-pack.note.findings", "audit-pack.note.findings-means", making.day());
    notes.add("audit-pack.note.changes", "audit-pack.note.changes-means");
    notes.add("audit-pack.note.law", "audit-pack.note.law-means");
    notes.add("audit-pack.note.people", "audit-pack.note.people-means");
    notes.add("sharing-log.note.verdict", "sharing-log.note.verdict-means");
    notes.addTables();
    notes.addTrail();
    return notes.all();
  }
}
