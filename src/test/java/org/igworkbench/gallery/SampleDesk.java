package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.calendar.EnglandAndWalesDays;
import org.igworkbench.exchange.Arrivals;
import org.igworkbench.exchange.Destinations;
import org.igworkbench.exchange.Imports;
import org.igworkbench.exchange.Library;
import org.igworkbench.exchange.LibraryImport;
import org.igworkbench.exchange.LibraryReader;
import org.igworkbench.exchange.QuestionReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.office.PoiMarkedCopy;
import org.igworkbench.office.PoiRecordWriter;
import org.igworkbench.office.PoiTableReader;
import org.igworkbench.reports.DecisionRecords;
import org.igworkbench.reports.PackWriter;
import org.igworkbench.reports.Reports;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.twins.MemoryMappings;
import org.igworkbench.twins.Twins;
import org.igworkbench.window.shell.AsAt;
import org.igworkbench.window.shell.Board;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Jobs;
import org.igworkbench.window.shell.Navigator;
import org.igworkbench.window.shell.Seat;
import org.igworkbench.wording.Wording;
import org.igworkbench.workbench.Papers;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.About;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;

/// Desks of an officer who works on the sample, at a minute that never passes.
public final class SampleDesk {

  /// The minute of every picture.
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-10-08T10:42:00Z"), ZoneOffset.UTC);

  /// Who sits there.
  public static final Officer OFFICER = new Officer("M. Osei", "Data-protection officer");

  private static final About ABOUT =
      new About(
          "Northshire Council", "Northshire children’s social care", "dpo@northshire.example");

  /// Reads each year once, which takes its time.
  private static final EnglandAndWalesDays CALENDAR = new EnglandAndWalesDays();

  /// Read once for all tests: nothing in it can change.
  private static final Library LIBRARY = library();

  private SampleDesk() {}

  private static Library library() {
    var read = new LibraryReader().read(SampleFiles.load(), SampleFiles.defaults());
    if (!(read instanceof Reading.Sound<Library>(var library))) {
      throw new IllegalStateException("The sample is not sound: " + read);
    }
    return library;
  }

  /// A desk on the whole sample, kept in memory.
  ///
  /// @param packs writes the workbooks; [#PLAIN] does for pictures
  public static Desk of(Jobs jobs, Navigator navigator, PackWriter packs) {
    return desk(sample(packs), jobs, navigator);
  }

  /// A desk on a workspace in which there is nothing yet.
  public static Desk empty(Jobs jobs, Navigator navigator) {
    return desk(workbench(new Twins(CLOCK, ABOUT), PLAIN), jobs, navigator);
  }

  /// Writes the names of the tabs as text: enough where the workbook itself is not what is looked
  /// at.
  public static final PackWriter PLAIN =
      (pack, target, progress) ->
          Files.write(target, pack.tabs().stream().map(tab -> tab.name()).toList());

  private static Desk desk(Workbench workbench, Jobs jobs, Navigator navigator) {
    return new Desk(
        workbench,
        new Wording(),
        jobs,
        Seat.of(OFFICER),
        CLOCK,
        new Board().window(),
        navigator,
        new AsAt(CLOCK));
  }

  private static Workbench sample(PackWriter packs) {
    var twins = new Twins(CLOCK, ABOUT);
    var stores =
        new Destinations(
            twins.law(),
            twins.catalogue(),
            twins.rules(),
            twins.requests(),
            twins.transfers(),
            twins.automated(),
            twins.notices());
    var stored = new LibraryImport(twins.workspace(), stores).store(OFFICER, LIBRARY, "Sample");
    assertThat(stored).isInstanceOf(Outcome.Done.class);
    return workbench(twins, packs);
  }

  private static Workbench workbench(Twins twins, PackWriter packs) {
    var words = new Wording();
    var workspace = twins.workspace();
    var matrix = new SharingMatrix(workspace, twins.sources());
    var trail = new AuditTrail(twins.trail());
    var requests = new RequestLog(workspace, twins.requestStores(), matrix, CALENDAR, CLOCK, words);
    var reports = new Reports(twins.reportSources(matrix, requests, CALENDAR), words);
    var records =
        new DecisionRecords(workspace, matrix, requests, trail, new PoiRecordWriter(words), words);
    var questions =
        new QuestionReader(file -> {
          throw new IllegalStateException("No workbook is read here: " + file.name());
        });
    return new Workbench(
        workspace,
        trail,
        matrix,
        twins.ruleChanges(matrix),
        twins.registers(),
        requests,
        twins.outgoingRequests(matrix),
        twins.findings(matrix),
        twins.publishedNotices(),
        new Papers(reports, packs, records, twins.noticeWriting(matrix, words)),
        new Arrivals(
            questions,
            new Imports(
                new PoiTableReader(),
                twins.importParts(matrix, requests),
                new MemoryMappings(),
                CLOCK,
                words),
            new PoiMarkedCopy(words)),
        () -> {});
  }
}
