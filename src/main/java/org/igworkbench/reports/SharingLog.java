package org.igworkbench.reports;

import java.util.List;
import org.igworkbench.law.LawRow;
import org.igworkbench.reports.Pack.Note;
import org.igworkbench.requests.RequestLists.Outline;

/// The log of requests for a period: every request of which something fell into it, what was
/// disclosed in it, and what was refused in it. Read a few requests at a time, as it is written.
final class SharingLog {

  private final Making making;
  private final Names names;

  /// @param making without the requests
  SharingLog(Making making) {
    this.making = making;
    this.names = making.names();
  }

  Pack pack() {
    var span = making.span();
    var codes = new Codes(making.matrix());
    List<Outline> outlines = making.sources().requests().lists().during(span.from(), span.to());
    return new Pack(
        making.coverOfPeriod(names.say("sharing-log.pack.title")),
        notes(),
        List.of(
            new RequestsTab(making, codes)
                .tab(
                    new TabDraft.Sayings(
                        names.say("sharing-log.requests.name"),
                        names.say("sharing-log.requests.title"),
                        names.say("sharing-log.requests.holds", span.from(), span.to()),
                        names.say("sharing-log.requests.none")),
                    outlines),
            new DisclosuresTab(making, codes).tab(outlines),
            new LoggedRefusalsTab(making, codes).tab(outlines)));
  }

  private List<Note> notes() {
    var notes = new PackNotes(names);
    notes.add(
        "sharing-log.note.period",
        "sharing-log.note.period-means",
        making.order().from(),
        making.order().to());
    notes.add("sharing-log.note.state", "sharing-log.note.state-means");
    notes.add("sharing-log.note.moment", "sharing-log.note.moment-means");
    notes.add("sharing-log.note.form", "sharing-log.note.form-means");
    notes.add("sharing-log.note.people", "sharing-log.note.people-means");
    notes.add("sharing-log.note.disclosures", "sharing-log.note.disclosures-means");
    notes.add("sharing-log.note.refusals", "sharing-log.note.refusals-means");
    notes.add("sharing-log.note.verdict", "sharing-log.note.verdict-means");
    notes.add("sharing-log.note.import", "sharing-log.note.import-means");
    notes.addTables();
    notes.addTrail();
    addCodes(notes);
    return notes.all();
  }

  /// Lists of codes have no room for what they stand for.
  private void addCodes(PackNotes notes) {
    var catalogue = making.matrix().catalogue();
    catalogue.dataCategories().forEach(row -> notes.addSaid(row.code(), row.title()));
    catalogue.subjectCategories().forEach(row -> notes.addSaid(row.code(), row.title()));
    var law = making.matrix().law();
    law.specialConditions().forEach(row -> notes.addSaid(row.code(), said(row)));
    law.schedule1Conditions().forEach(row -> notes.addSaid(row.code(), said(row)));
    law.exemptions().forEach(row -> notes.addSaid(row.code(), said(row)));
    making
        .sources()
        .requests()
        .policy()
        .settings()
        .reasons()
        .forEach(reason -> notes.addSaid(reason.code(), reason.title()));
  }

  private String said(LawRow row) {
    return names.say("reports.value.law", row.title(), row.citation());
  }
}
