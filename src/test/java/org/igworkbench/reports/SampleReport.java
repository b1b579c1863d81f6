package org.igworkbench.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.igworkbench.calendar.EnglandAndWalesDays;
import org.igworkbench.exchange.Library;
import org.igworkbench.exchange.LibraryReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.findings.FindingSet;
import org.igworkbench.findings.Findings;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.twins.Twins;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Officer;

/// The board report of the sample, made from stores in memory.
public final class SampleReport {

  static final Instant PREPARED = Instant.parse("2026-10-08T08:42:00Z");

  private final Twins twins = new Twins(Clock.fixed(PREPARED, ZoneOffset.UTC));
  private final SharingMatrix matrix = new SharingMatrix(twins.workspace(), twins.sources());
  private final Findings findings;
  private final Reports reports;

  private SampleReport() {
    var words = new Wording();
    var calendar = new EnglandAndWalesDays();
    var requests =
        new RequestLog(
            twins.workspace(),
            twins.requestStores(),
            matrix,
            calendar,
            Clock.fixed(PREPARED, ZoneOffset.UTC),
            words);
    findings = twins.findings(matrix);
    reports = new Reports(twins.reportSources(matrix, requests, calendar), words);
  }

  /// A workspace with nothing in it.
  public static SampleReport empty() {
    return new SampleReport();
  }

  /// A workspace that holds the sample.
  public static SampleReport full() {
    return saying(UnaryOperator.identity());
  }

  /// A workspace that holds the sample with every text changed, titles, remarks and codes alike.
  public static SampleReport saying(UnaryOperator<String> change) {
    var text = new EveryText(change);
    var report = new SampleReport();
    var reading = new LibraryReader().read(SampleFiles.load(), SampleFiles.defaults());
    if (!(reading instanceof Reading.Sound<Library>(var library))) {
      throw new AssertionError("The sample is not sound: " + reading);
    }
    report.twins.given(() -> {
      report.twins.law().add(text.of(library.law()));
      report.twins.catalogue().add(text.of(library.catalogue()));
      report.twins.rules().add(text.of(library.rules()));
      report.twins.requests().add(text.of(library.requests()));
      report.twins.automated().add(library.automated());
      library.notices().forEach(report.twins.notices()::add);
    });
    return report;
  }

  /// The matrix that the report reads.
  public SharingMatrix matrix() {
    return matrix;
  }

  /// The stores behind the report.
  public Twins twins() {
    return twins;
  }

  /// Where the packs come from.
  public Reports reports() {
    return reports;
  }

  /// An order for a period, always prepared at the same moment.
  public static ReportOrder order(LocalDate from, LocalDate to) {
    return new ReportOrder(
        from,
        to,
        PREPARED,
        new Officer("M. Osei", "Data-protection officer"),
        "OFFICIAL-SENSITIVE");
  }

  /// A pack as at a day.
  public Pack asAt(PackKind kind, LocalDate day) {
    return reports.pack(kind, order(day.withDayOfYear(1), day));
  }

  /// The board report for a period.
  public Pack pack(LocalDate from, LocalDate to) {
    return pack(PackKind.BOARD_REPORT, from, to);
  }

  /// A pack for a period.
  public Pack pack(PackKind kind, LocalDate from, LocalDate to) {
    return reports.pack(kind, order(from, to));
  }

  /// The report that a board would get in October.
  public Pack october() {
    return pack(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 8));
  }

  /// What is found as at a day.
  public FindingSet findings(LocalDate day) {
    return findings.on(day);
  }
}
