package org.igworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.igworkbench.calendar.EnglandAndWalesDays;
import org.igworkbench.office.PoiPackWriter;
import org.igworkbench.office.PoiTableReader;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.PackKind;
import org.igworkbench.reports.RecordDesk;
import org.igworkbench.reports.ReportOrder;
import org.igworkbench.reports.Reports;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Exporting and importing untouched changes nothing, and a workbook of ours says itself what it
/// holds.
class ExportsComeBackTest {

  private static final SourceFile FILE = new SourceFile("export.xlsx", new byte[0]);
  private static final RecordDesk DESK = ImportDesk.furnished(new RecordDesk());
  private static final ReportOrder ORDER =
      new ReportOrder(
          LocalDate.of(2026, 1, 1),
          LocalDate.of(2026, 10, 8),
          RecordDesk.PREPARED,
          RecordDesk.HALE,
          ReportOrder.USUAL_MARKING);

  private static Reports reports;

  @BeforeAll
  static void someRequestsAreLoggedAndDecidedHere() {
    DESK.decided();
    DESK.logged();
    reports =
        new Reports(
            DESK.twins().reportSources(DESK.matrix(), DESK.log, new EnglandAndWalesDays()),
            new Wording());
  }

  private static ImportPlan plan(Pack pack) {
    return new ImportDesk(DESK, PackBook.reader(pack)).imports.plan(FILE, null, null);
  }

  private static Pack pack(ImportRegister register) {
    return register == ImportRegister.RECORD_OF_PROCESSING
        ? reports.pack(PackKind.RECORD_OF_PROCESSING, ORDER)
        : reports.register(register.code(), ORDER).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(ImportRegister.class)
  void aRegisterThatIsExportedComesBackUnchanged(ImportRegister register) {
    var plan = plan(pack(register));

    assertThat(ImportDesk.said(plan)).isEmpty();
    assertThat(plan.register()).isEqualTo(register);
    assertThat(plan.differences()).isEmpty();
    assertThat(plan.counts().unchanged()).isEqualTo(pack(register).tabs().getFirst().rows().size());
  }

  @ParameterizedTest
  @EnumSource(
      value = ImportRegister.class,
      names = {"RECIPIENTS", "LEGAL_POWERS", "MATRIX", "RECORD_OF_PROCESSING", "REQUESTS"})
  void soDoesItsWorkbook(ImportRegister register, @TempDir Path folder) throws IOException {
    var file = folder.resolve("export.xlsx");
    new PoiPackWriter(new Wording()).write(pack(register), file, Progress.UNWATCHED);
    var desk = new ImportDesk(DESK, new PoiTableReader());

    var plan =
        desk.imports.plan(new SourceFile("export.xlsx", Files.readAllBytes(file)), null, null);

    assertThat(ImportDesk.said(plan)).isEmpty();
    assertThat(plan.register()).isEqualTo(register);
    assertThat(plan.differences()).isEmpty();
    assertThat(plan.counts().unchanged()).isEqualTo(pack(register).tabs().getFirst().rows().size());
  }

  @Test
  void theRulesOfTheMatrixPackComeBackUnchanged() {
    var plan = plan(reports.pack(PackKind.MATRIX, ORDER));

    assertThat(ImportDesk.said(plan)).isEmpty();
    assertThat(plan.register()).isEqualTo(ImportRegister.MATRIX);
    assertThat(plan.differences()).isEmpty();
    assertThat(plan.counts().unchanged()).isEqualTo(265);
  }

  @Test
  void theRequestsOfTheSharingLogComeBackUnchanged() {
    var plan = plan(reports.pack(PackKind.SHARING_LOG, ORDER));

    assertThat(ImportDesk.said(plan)).isEmpty();
    assertThat(plan.register()).isEqualTo(ImportRegister.REQUESTS);
    assertThat(plan.differences()).isEmpty();
    assertThat(plan.counts().unchanged()).isGreaterThan(60);
  }
}
