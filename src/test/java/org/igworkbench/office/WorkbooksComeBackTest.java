package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.igworkbench.calendar.EnglandAndWalesDays;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.exchange.ImportDesk;
import org.igworkbench.exchange.ImportPlan;
import org.igworkbench.exchange.ImportRegister;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.reports.PackKind;
import org.igworkbench.reports.RecordDesk;
import org.igworkbench.reports.ReportOrder;
import org.igworkbench.reports.Reports;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The files themselves: what is written as a workbook is understood when it is read, and what is
/// wrong in one changes nothing.
@BesideTheWindow
class WorkbooksComeBackTest {

  private static final RecordDesk DESK = new RecordDesk();
  private static final ImportDesk IMPORTS = new ImportDesk(DESK, new PoiTableReader());
  private static final Wording WORDS = new Wording();
  private static final ReportOrder ORDER =
      new ReportOrder(
          LocalDate.of(2026, 1, 1),
          LocalDate.of(2026, 10, 8),
          RecordDesk.PREPARED,
          RecordDesk.HALE,
          ReportOrder.USUAL_MARKING);

  private static Reports reports;

  @TempDir Path folder;

  @BeforeAll
  static void someRequestsAreLoggedAndDecidedHere() {
    DESK.decided();
    DESK.logged();
    reports =
        new Reports(
            DESK.twins().reportSources(DESK.matrix(), DESK.log, new EnglandAndWalesDays()), WORDS);
  }

  @Test
  void oneCellGetsOneSentence() throws IOException {
    var workbook = new XSSFWorkbook();
    var sheet = workbook.createSheet("Recipients");
    var headings = sheet.createRow(0);
    headings.createCell(0).setCellValue("code");
    headings.createCell(1).setCellValue("title");
    var row = sheet.createRow(1);
    row.createCell(0).setCellValue("REC-02");
    row.createCell(1).setCellFormula("A1");

    var source = new SourceFile("list.xlsx", Books.saved(workbook));
    var plan = IMPORTS.imports.plan(source, ImportRegister.RECIPIENTS, null);

    assertThat(said(plan)).singleElement().asString().contains("formula");
  }

  @ParameterizedTest
  @EnumSource(ImportRegister.class)
  void workbookOfARegisterComesBackUnchanged(ImportRegister register) throws IOException {
    var plan = plan(written(register));

    assertThat(said(plan)).isEmpty();
    assertThat(plan.register()).isEqualTo(register);
    assertThat(plan.differences()).isEmpty();
    // An empty register says so in its only row.
    assertThat(plan.counts().unchanged() == 0)
        .isEqualTo(register == ImportRegister.AGREEMENTS || register == ImportRegister.TRANSFERS);
  }

  @Test
  void whatIsWrongIsMarkedInItsCellAndTheCopyIsTakenWhenItIsPutRight() throws IOException {
    var parts = Books.parts(written(ImportRegister.RECIPIENTS));
    var sheet =
        parts.keySet().stream().filter(part -> holds(parts.get(part), "REC-03")).findFirst();
    var part = sheet.orElseThrow();
    var good = Books.text(parts.get(part));
    // A code that is not one, and one that is there already.
    parts.put(
        part,
        good.replace(">REC-03<", ">REC 03<")
            .replace(">REC-05<", ">REC-04<")
            .getBytes(StandardCharsets.UTF_8));
    var original = new SourceFile("file.xlsx", Books.zipped(parts));
    var before = DESK.twins().catalogue().load();
    int entries = DESK.twins().trail().entries().size();
    var plan = IMPORTS.imports.plan(original, null, null);

    assertThat(plan.sound()).isFalse();
    assertThat(IMPORTS.imports.apply(RecordDesk.HALE, plan, Progress.UNWATCHED))
        .isInstanceOf(Outcome.Rejected.class);
    unchanged(before, entries);

    var target = folder.resolve("marked.xlsx");
    new PoiMarkedCopy(WORDS).write(original, plan.problems(), target);
    var copy = Books.parts(Files.readAllBytes(target));
    var remarks = Books.text(copy.get("xl/comments_marked1.xml"));
    assertThat(remarks).contains("‘REC 03’ can’t be a code", "‘REC-04’ stands on line");
    copy.put(
        part,
        Books.text(copy.get(part))
            .replace(">REC 03<", ">REC-03<")
            .replaceFirst(">REC-04<(.*?)>REC-04<", ">REC-04<$1>REC-05<")
            .getBytes(StandardCharsets.UTF_8));
    var again = plan(Books.zipped(copy));
    assertThat(said(again)).isEmpty();
    assertThat(again.changesNothing()).isTrue();
  }

  @Test
  void noDamageOfAWorkbookIsAFaultOfTheImportOrChangesAnything() throws IOException {
    var whole = Books.parts(written(ImportRegister.DATA_CATEGORIES));
    var before = DESK.twins().catalogue().load();
    int entries = DESK.twins().trail().entries().size();
    var names = new ArrayList<>(whole.keySet());
    var random = new Random(20_261_124);
    for (int round = 0; round < 40; round++) {
      var parts = new LinkedHashMap<>(whole);
      var part = names.get(random.nextInt(names.size()));
      var mutated = parts.get(part).clone();
      for (int flips = 1 + random.nextInt(6); flips > 0; flips--) {
        mutated[random.nextInt(mutated.length)] = (byte) (32 + random.nextInt(95));
      }
      parts.put(part, mutated);

      var plan = plan(Books.zipped(parts));
      assertThat(said(plan))
          .as("round %s, %s", round, part)
          .allSatisfy(text -> assertThat(text).startsWith("file.xlsx").endsWith("."));
    }
    unchanged(before, entries);
  }

  private static void unchanged(Catalogue before, int entries) {
    assertThat(DESK.twins().catalogue().load()).isEqualTo(before);
    assertThat(DESK.twins().trail().entries()).hasSize(entries);
  }

  private static boolean holds(byte[] part, String text) {
    return Books.text(part).contains(">" + text + "<");
  }

  private byte[] written(ImportRegister register) throws IOException {
    var pack =
        register == ImportRegister.RECORD_OF_PROCESSING
            ? reports.pack(PackKind.RECORD_OF_PROCESSING, ORDER)
            : reports.register(register.code(), ORDER).orElseThrow();
    var file = folder.resolve("file.xlsx");
    new PoiPackWriter(WORDS).write(pack, file, Progress.UNWATCHED);
    return Files.readAllBytes(file);
  }

  private static ImportPlan plan(byte[] content) {
    return IMPORTS.imports.plan(new SourceFile("file.xlsx", content), null, null);
  }

  private static List<String> said(ImportPlan plan) {
    return plan.problems().stream()
        .map(problem -> problem.path() + ": " + WORDS.say(problem.sentence()))
        .toList();
  }
}
