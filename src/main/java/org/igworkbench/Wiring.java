package org.igworkbench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.calendar.EnglandAndWalesDays;
import org.igworkbench.exchange.Arrivals;
import org.igworkbench.exchange.Destinations;
import org.igworkbench.exchange.Imports;
import org.igworkbench.exchange.Library;
import org.igworkbench.exchange.LibraryImport;
import org.igworkbench.exchange.LibraryReader;
import org.igworkbench.exchange.MappingStore;
import org.igworkbench.exchange.QuestionReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.findings.Findings;
import org.igworkbench.matrix.RuleChanges;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.notice.NoticeFormat;
import org.igworkbench.notice.NoticeSource;
import org.igworkbench.notice.NoticeWriting;
import org.igworkbench.notice.PlainNotice;
import org.igworkbench.notice.PublishedNotices;
import org.igworkbench.office.PoiLetterWriter;
import org.igworkbench.office.PoiMarkedCopy;
import org.igworkbench.office.PoiNoticeWriter;
import org.igworkbench.office.PoiPackWriter;
import org.igworkbench.office.PoiRecordWriter;
import org.igworkbench.office.PoiTableReader;
import org.igworkbench.office.WordNoticeReader;
import org.igworkbench.registers.Registers;
import org.igworkbench.reports.DecisionRecords;
import org.igworkbench.reports.Reports;
import org.igworkbench.reports.Sources;
import org.igworkbench.requests.OutgoingRequests;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.requests.WorkingDays;
import org.igworkbench.store.StoreDoor;
import org.igworkbench.store.StoreOpening;
import org.igworkbench.store.Stores;
import org.igworkbench.texts.HtmlNoticeWriter;
import org.igworkbench.texts.NoticeFiles;
import org.igworkbench.texts.WordLikeness;
import org.igworkbench.workbench.Opening;
import org.igworkbench.workbench.Papers;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workbench.WorkbenchDoor;
import org.igworkbench.workspace.About;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Passphrase;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Puts an open workspace together from its parts: the one place that knows every door.
final class Wiring implements WorkbenchDoor {

  private static final About SAMPLE =
      new About(
          "Northshire Council",
          "Northshire children’s social care",
          "Data-protection officer, Northshire Council");

  private final Clock clock;
  private final Words words;
  private final StoreDoor stores;
  private final WorkingDays calendar = new EnglandAndWalesDays();

  Wiring(Clock clock, Words words) {
    this.clock = clock;
    this.words = words;
    this.stores = new StoreDoor(clock);
  }

  @Override
  public Opening open(Path folder, @Nullable Passphrase passphrase) {
    return switch (stores.open(folder, passphrase)) {
      case StoreOpening.Opened(var opened) -> new Opening.Opened(workbench(opened));
      case StoreOpening.Refused(var refusal) -> new Opening.Refused(refusal);
    };
  }

  @Override
  public Opening sample(Path folder, @Nullable Passphrase passphrase, Officer officer) {
    var library = sampleLibrary();
    var made = stores.create(folder, SAMPLE, passphrase, empty -> fill(empty, library, officer));
    return switch (made) {
      case StoreOpening.Opened(var opened) -> new Opening.Opened(workbench(opened));
      case StoreOpening.Refused(var refusal) -> new Opening.Refused(refusal);
    };
  }

  private static Library sampleLibrary() {
    var reading = new LibraryReader().read(SampleFiles.load(), SampleFiles.defaults());
    return switch (reading) {
      case Reading.Sound<Library>(var library) -> library;
      case Reading.Faulty<Library>(var violations) ->
          throw new IllegalStateException("The program’s own sample is faulty: " + violations);
    };
  }

  private static void fill(Stores stores, Library library, Officer officer) {
    var destinations =
        new Destinations(
            stores.law(),
            stores.catalogue(),
            stores.rules(),
            stores.requests(),
            stores.transfers(),
            stores.automated(),
            stores.notices());
    var outcome =
        new LibraryImport(stores.workspace(), destinations)
            .store(officer, library, "sample of a fictional council");
    if (!(outcome instanceof Outcome.Done<Library>)) {
      throw new IllegalStateException(
          "The sample does not fit into an empty workspace: " + outcome);
    }
  }

  private Workbench workbench(Stores stores) {
    var workspace = stores.workspace();
    var matrix =
        new SharingMatrix(
            workspace,
            new SharingMatrix.Sources(
                stores.catalogue(), stores.law(), stores.agreements(), stores.rules()));
    var moves = new Moves(workspace);
    var registers = registers(stores, moves);
    var requests = new RequestLog(workspace, stores.requestLog(), matrix, calendar, clock, words);
    var outgoing = outgoing(stores, matrix);
    var trail = new AuditTrail(stores.trail());
    var rules = new RuleChanges(matrix, moves, stores.rules(), stores.trail(), clock);
    var notices = notices(stores, moves);
    var findings = findings(stores, matrix, notices);
    var reports =
        new Reports(
            new Sources(
                workspace,
                matrix,
                registers,
                stores.agreements(),
                requests,
                outgoing,
                stores.automated(),
                stores.notices(),
                findings,
                trail,
                calendar),
            words);
    return new Workbench(
        workspace,
        trail,
        matrix,
        rules,
        registers,
        requests,
        outgoing,
        findings,
        notices,
        papers(reports, stores, matrix, requests, trail),
        arrivals(new Imports.Parts(registers, matrix, rules, requests), stores.mappings()),
        stores.closing());
  }

  private Papers papers(
      Reports reports, Stores stores, SharingMatrix matrix, RequestLog requests, AuditTrail trail) {
    return new Papers(
        reports,
        new PoiPackWriter(words),
        new DecisionRecords(
            stores.workspace(), matrix, requests, trail, new PoiRecordWriter(words), words),
        writing(stores, matrix));
  }

  private NoticeWriting writing(Stores stores, SharingMatrix matrix) {
    return new NoticeWriting(
        () ->
            new NoticeSource(
                stores.workspace().about(),
                matrix.snapshot(),
                stores.automated().all(),
                stores.transfers().all()),
        Map.of(
            NoticeFormat.WORD, new PoiNoticeWriter(words),
            NoticeFormat.HTML, new HtmlNoticeWriter(),
            NoticeFormat.TEXT, new PlainNotice()),
        words);
  }

  private OutgoingRequests outgoing(Stores stores, SharingMatrix matrix) {
    return new OutgoingRequests(
        stores.workspace(), stores.outgoing(), matrix, new PoiLetterWriter(), clock, words);
  }

  private PublishedNotices notices(Stores stores, Moves moves) {
    return new PublishedNotices(
        moves,
        stores.notices(),
        new NoticeFiles(new WordNoticeReader()),
        new WordLikeness(),
        clock);
  }

  private Findings findings(Stores stores, SharingMatrix matrix, PublishedNotices notices) {
    return new Findings(
        stores.workspace(),
        new Findings.Sources(
            matrix,
            stores.requests(),
            stores.automated(),
            stores.transfers(),
            notices,
            stores.findings()),
        clock);
  }

  private static Registers registers(Stores stores, Moves moves) {
    return new Registers(
        moves,
        new Registers.Stores(
            stores.catalogue(),
            stores.law(),
            stores.agreements(),
            stores.rules(),
            stores.requests(),
            stores.transfers(),
            stores.automated(),
            stores.notices()));
  }

  private Arrivals arrivals(Imports.Parts parts, MappingStore mappings) {
    var workbooks = new PoiTableReader();
    return new Arrivals(
        new QuestionReader(workbooks),
        new Imports(workbooks, parts, mappings, clock, words),
        new PoiMarkedCopy(words));
  }
}
