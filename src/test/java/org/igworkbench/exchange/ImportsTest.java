package org.igworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.exchange.Difference.Fate;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.reports.RecordDesk;
import org.igworkbench.workspace.Cancelled;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A file is read, checked and compared before anything is changed, and then taken over as a whole
/// with one way back, or not at all.
@BesideTheWindow
class ImportsTest {

  private static final String RECIPIENTS =
      """
      code,title,short_heading,category,role,duplicate_of,aliases,effective_to,verified
      REC-90,Northshire Harbour Police,Harbour police,law enforcement,independent controller,REC-91,Port police; Dock police,,register
      REC-91,Northshire Dock Police,Dock police,Law enforcement,independent controller,,,,register
      REC-02,Police and crime enforcement,Police,law enforcement,independent controller,,,2026-12-31,privacy notice; knowledge
      rec-03,Something else,Other,health,independent controller,,,,privacy notice
      """;

  private final ImportDesk desk = new ImportDesk();

  private Recipient recipient(String code) {
    return desk.desk.twins().catalogue().load().recipients().stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private long recipients() {
    return desk.desk.twins().catalogue().load().recipients().size();
  }

  @Test
  void whatIsNewChangedAndEndedIsShownAndNothingChangesYet() {
    var plan = desk.plan(ImportRegister.RECIPIENTS, RECIPIENTS);

    assertThat(ImportDesk.said(plan)).isEmpty();
    assertThat(ImportDesk.counts(plan))
        .isEqualTo("new 2, changed 1, unchanged 0, ended 1, in error 0");
    assertThat(plan.differences(Fate.CHANGED).getFirst())
        .returns("REC-03", Difference::code)
        .returns("file.csv!A5", Difference::place)
        .satisfies(row ->
            assertThat(row.cells())
                .filteredOn(cell -> cell.column().equals("title"))
                .singleElement()
                .returns("file.csv!B5", Difference.Cell::place)
                .returns("Something else", Difference.Cell::after));
    assertThat(recipients()).isEqualTo(33);
  }

  @Test
  void allOfItIsOneChangeAndOneUndoTakesItBack() {
    int entries = desk.desk.twins().trail().entries().size();
    var before = desk.desk.twins().catalogue().load();

    var done = desk.apply(ImportRegister.RECIPIENTS, RECIPIENTS);

    assertThat(done.value()).isEqualTo(4);
    assertThat(recipient("REC-90").duplicateOf()).isEqualTo("REC-91");
    assertThat(recipient("REC-90").aliases()).containsExactly("Port police", "Dock police");
    assertThat(desk.desk.twins().trail().entries()).hasSize(entries + 4);
    var again = desk.plan(ImportRegister.RECIPIENTS, RECIPIENTS);
    assertThat(ImportDesk.counts(again))
        .isEqualTo("new 0, changed 0, unchanged 4, ended 0, in error 0");

    assertThat(RecordDesk.done(done.undo().step().apply(RecordDesk.HALE))).isNotNull();
    assertThat(desk.desk.twins().catalogue().load()).isEqualTo(before);
  }

  @Test
  void whoStopsInTheMiddleHasChangedNothing() {
    var trail = desk.desk.twins().trail();
    var before = desk.desk.twins().catalogue().load();
    int entries = trail.entries().size();
    var plan = desk.plan(ImportRegister.RECIPIENTS, RECIPIENTS);
    var stopped = new Rows(2);

    assertThatThrownBy(() -> desk.imports.apply(RecordDesk.HALE, plan, stopped))
        .isInstanceOf(Cancelled.class);

    assertThat(stopped.told).containsExactly("1 of 4", "2 of 4");
    assertThat(desk.desk.twins().catalogue().load()).isEqualTo(before);
    assertThat(trail.entries()).hasSize(entries);
    var watched = new Rows(Integer.MAX_VALUE);
    RecordDesk.done(desk.imports.apply(RecordDesk.HALE, plan, watched));
    assertThat(watched.told).endsWith("4 of 4");
  }

  /// Is told of the rows, and stops after so many.
  private static final class Rows implements Progress {

    private final int most;
    private final List<String> told = new ArrayList<>();

    Rows(int most) {
      this.most = most;
    }

    @Override
    public void phase(Sentence what) {
      assertThat(ImportDesk.WORDS.say(what)).isEqualTo("Taking over file.csv");
    }

    @Override
    public void advanced(long done, long total) {
      told.add(done + " of " + total);
    }

    @Override
    public void checkCancelled() {
      if (told.size() == most) {
        throw new Cancelled();
      }
    }
  }

  @Test
  void oneRowInErrorAndNothingIsTakenOver() {
    var plan =
        desk.plan(
            ImportRegister.RECIPIENTS, RECIPIENTS.replace("REC-91,Northshire Dock", "REC-91,"));
    var broken = desk.plan(ImportRegister.RECIPIENTS, RECIPIENTS.replace("REC-90,", "REC-90?,"));

    assertThat(plan.sound()).isTrue();
    assertThat(ImportDesk.counts(broken)).endsWith("in error 1");
    assertThat(desk.imports.apply(RecordDesk.HALE, broken, Progress.UNWATCHED))
        .isInstanceOf(Outcome.Rejected.class);
    assertThat(recipients()).isEqualTo(33);
  }

  @Test
  void whatSomebodyChangesMeanwhileIsNotWrittenOver() {
    var plan = desk.plan(ImportRegister.RECIPIENTS, RECIPIENTS);
    desk.apply(ImportRegister.RECIPIENTS, "code,contact\nREC-03,reception\n");

    assertThat(desk.imports.apply(RecordDesk.HALE, plan, Progress.UNWATCHED))
        .isInstanceOf(Outcome.Stale.class);
    assertThat(recipients()).isEqualTo(33);
  }

  @Test
  void anAbsentColumnLeavesAValueAloneAndAnEmptyCellOrAWordForNothingClearsIt() {
    desk.apply(ImportRegister.RECIPIENTS, "code,contact,note\nREC-03,reception,ring first\n");
    assertThat(recipient("REC-03").particulars().contact()).isEqualTo("reception");

    desk.apply(ImportRegister.RECIPIENTS, "code,contact,note\nREC-03,,none\n");

    assertThat(recipient("REC-03").particulars().contact()).isEmpty();
    assertThat(recipient("REC-03").note()).isEmpty();
    assertThat(recipient("REC-03").title()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"FR", "france", "FR France", "France (FR)"})
  void aRowIsNamedByCodeOrTitleOrBoth(String country) {
    desk.apply(ImportRegister.RECIPIENTS, "code,country\nREC-03," + country + "\n");

    assertThat(recipient("REC-03").particulars().country()).isEqualTo("FR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "recipients | code,country\\nREC-03,Atlantis | file.csv!B2 | no country ‘Atlantis’",
        "recipients | code,category\\nREC-03,wizards | file.csv!B2 | none of the words",
        "recipients | code,ico_expires\\nREC-03,31/12/2026 | file.csv!B2 | is not a date",
        "recipients | code,ico_expires\\nREC-03,2026-02-30 | file.csv!B2 | no day",
        "recipients | code,order\\nREC-03,12.5 | file.csv!B2 | not a whole number",
        "recipients | code,title\\nREC-03, | file.csv!B2 | ",
        "recipients | code,note\\nREC-03,a\\nREC-03,b | file.csv!A3 | line 2",
        "recipients | code,note\\nREC-03,a\\nrec-03,b | file.csv!A3 | line 2",
        "recipients | code,note\\nREC-99,a | file.csv!A2 | needs the column",
        "recipients | code,duplicate_of\\nREC-03,REC-03 | file.csv!B2 | ",
        "recipients | code,duplicate_of\\nREC-03,REC-99 | file.csv!B2 | REC-99",
        "recipients | code,effective_from,effective_to\\nREC-03,2026-05-01,2026-04-01"
            + " | file.csv!C2 | ",
        "recipients | code,tittle\\nREC-03,x | file.csv!B1 | looks like a slip",
        "recipients | code,Title,title\\nREC-03,x,y | file.csv!C1 | ",
        "purposes | code,title,scope,notice_wording,verified\\nREC-03,a,b,c,d | file.csv!A2 |"
            + " ",
        "data-categories | note\\nx | file.csv | no row of headings",
        "matrix | matrix_id,decision\\nMX-001,perhaps | file.csv!B2 | none of the words",
        "matrix | matrix_id,purpose_code\\nMX-001,GEN-99 | file.csv!B2 | no purpose",
        "matrix | matrix_id,data_categories\\nMX-001,DC-01;DC-99 | file.csv!B2 | DC-99",
        "matrix | matrix_id,data_categories\\nMX-001, | file.csv!B2 | ",
        "matrix | matrix_id,review_months\\nMX-001,500 | file.csv!B2 | whole number",
        "matrix | matrix_id,effective_from\\nMX-001,2020-01-01 | file.csv!B2 | ",
        "matrix | matrix_id,owner\\nMX-999,x | file.csv!A2 | needs the column",
      })
  void whatIsWrongIsNamedByItsCell(String register, String csv, String place, String words) {
    var plan =
        desk.plan(ImportRegister.named(register).orElseThrow(), csv.replace("\\n", "\n") + "\n");

    assertThat(ImportDesk.said(plan))
        .anyMatch(
            said -> said.startsWith(place + ": ") && said.contains(words == null ? "" : words));
    assertThat(desk.imports.apply(RecordDesk.HALE, plan, Progress.UNWATCHED))
        .isInstanceOf(Outcome.Rejected.class);
  }

  @Test
  void agreementsAndAutomatedDecisionsComeInAndGoBackToo() {
    var agreements =
        """
        code,title,kind,parties,signed,end
        AG-01,Protocol with the police,sharing agreement,Northshire Council; Northshire Constabulary,2024-01-08,2026-12-31
        AG-02,Contract for storage,processor contract (Article 28),Northshire Council; Cloudy Ltd,none,
        """;
    var plan = desk.plan(ImportRegister.AGREEMENTS, agreements);
    assertThat(ImportDesk.counts(plan))
        .isEqualTo("new 1, changed 0, unchanged 0, ended 1, in error 0");
    var before = desk.desk.twins().agreements().all();

    var done = desk.apply(ImportRegister.AGREEMENTS, agreements);

    assertThat(desk.plan(ImportRegister.AGREEMENTS, agreements).counts().unchanged()).isEqualTo(2);
    RecordDesk.done(done.undo().step().apply(RecordDesk.HALE));
    assertThat(desk.desk.twins().agreements().all()).isEqualTo(before);

    var automated = "code,output,recipient_code\nADM-01,A flag,REC-07\n";
    var changed = desk.apply(ImportRegister.AUTOMATED_DECISIONS, automated);
    assertThat(desk.desk.twins().automated().all().getFirst().workings().output())
        .isEqualTo("A flag");
    RecordDesk.done(changed.undo().step().apply(RecordDesk.HALE));
    assertThat(desk.desk.twins().automated().all().getFirst().workings().output())
        .isNotEqualTo("A flag");
  }

  @Test
  void aForeignRecordOfProcessingBecomesDraftRulesAndTheSecondTimeNothing() {
    var record =
        """
        Business function,Purpose of processing,Categories of individuals,Categories of personal data,Categories of recipients,Article 6 lawful basis for processing personal data,Article 9 condition for processing special category data,Retention schedule
        Families,Statutory reporting,Child in need,"Identity and demographics, Contact details and address",Courts and judicial agencies; REC-02,Public task (Article 6(1)(e)),not applicable,6 years
        """;
    var plan = desk.plan(ImportRegister.RECORD_OF_PROCESSING, record);
    assertThat(ImportDesk.said(plan)).isEmpty();
    assertThat(plan.counts().fresh()).isEqualTo(1);

    desk.apply(ImportRegister.RECORD_OF_PROCESSING, record);

    assertThat(desk.desk.matrix().snapshot().current())
        .filteredOn(rule -> rule.tenure().status() == RuleStatus.DRAFT)
        .extracting(rule -> rule.cell().recipient())
        .containsExactlyInAnyOrder("REC-01", "REC-02");
    assertThat(desk.plan(ImportRegister.RECORD_OF_PROCESSING, record).counts().unchanged())
        .isEqualTo(1);
    assertThat(
            ImportDesk.said(
                desk.plan(
                    ImportRegister.RECORD_OF_PROCESSING,
                    record.replace("Statutory reporting", "Wizardry"))))
        .singleElement()
        .asString()
        .startsWith("file.csv!B2: ")
        .contains("Wizardry");
  }

  @Test
  void aChangeToAnApprovedRuleStartsItsNextVersion() {
    var csv = "matrix_id,condition_text,effective_from\nMX-001,Sealed envelopes only,2026-01-01\n";

    var done = desk.apply(ImportRegister.MATRIX, csv);

    var versions = desk.desk.matrix().snapshot().history("MX-001").versions();
    assertThat(versions).hasSize(2);
    assertThat(versions.getFirst().tenure().effective().to()).isEqualTo("2026-10-07");
    assertThat(versions.getLast().tenure().effective().from()).isEqualTo("2026-10-08");
    assertThat(versions.getLast().tenure().status()).isEqualTo(RuleStatus.APPROVED);
    assertThat(desk.plan(ImportRegister.MATRIX, csv).counts().unchanged()).isEqualTo(1);
    RecordDesk.done(done.undo().step().apply(RecordDesk.HALE));
    assertThat(desk.desk.matrix().snapshot().history("MX-001").versions()).hasSize(1);
  }

  @Test
  void aRuleWithALastDayEndsAndANewOneIsMadeWithItsStatus() {
    var csv =
        """
        matrix_id,purpose_code,recipient_code,lawful_basis_code,data_categories,decision,status,effective_from,effective_to
        MX-002,GEN-02,REC-01,LB-C,DC-01;DC-02;DC-04;DC-05;DC-06;DC-07;DC-14;DC-20;DC-21,permitted,approved,2026-01-01,2026-11-30
        MX-900,GEN-02,REC-01,LB-C,DC-01,permitted,suspended,2026-02-01,
        MX-901,GEN-02,REC-01,LB-C,DC-01,permitted,,,
        """;
    var plan = desk.plan(ImportRegister.MATRIX, csv);
    assertThat(ImportDesk.said(plan)).isEmpty();
    assertThat(ImportDesk.counts(plan))
        .isEqualTo("new 2, changed 0, unchanged 0, ended 1, in error 0");

    desk.apply(ImportRegister.MATRIX, csv);

    var matrix = desk.desk.matrix().snapshot();
    assertThat(matrix.history("MX-002").versions()).hasSize(1);
    assertThat(matrix.history("MX-900").newest().orElseThrow().tenure().status())
        .isEqualTo(RuleStatus.SUSPENDED);
    assertThat(matrix.history("MX-901").newest().orElseThrow().tenure().status())
        .isEqualTo(RuleStatus.DRAFT);
    assertThat(desk.plan(ImportRegister.MATRIX, csv).counts().unchanged()).isEqualTo(3);
  }

  /// Whatever somebody writes into a column: it comes in as it is or is named by its cell.
  @ParameterizedTest
  @EnumSource(ImportRegister.class)
  void hostileTextInAnyColumnIsTakenAsTextOrNamed(ImportRegister register) {
    var columns = desk.imports.columns(register);
    for (var hostile :
        List.of(
            "=cmd|'/c calc'!A1",
            "{0} ${x} {{",
            "'; drop table purpose; --",
            "a\u0007b",
            "<b>&amp;</b>",
            "x".repeat(30_000),
            "\uD83D\uDE00\u202E")) {
      var csv =
          columns.stream().map(ImportColumn::name).collect(Collectors.joining(","))
              + "\n"
              + columns.stream()
                  .map(_ -> '"' + hostile.replace("\"", "\"\"") + '"')
                  .collect(Collectors.joining(","))
              + "\n";

      var plan = desk.plan(register, csv);

      assertThat(plan.counts().inError()).isEqualTo(1);
      assertThat(ImportDesk.said(plan)).allMatch(said -> said.matches("(?s)file.csv!.*"));
      assertThat(desk.imports.apply(RecordDesk.HALE, plan, Progress.UNWATCHED))
          .isInstanceOf(Outcome.Rejected.class);
    }
  }

  @Test
  void whatLooksLikeAFormulaComesInAsTextWithoutTheMarkThatKeptItOne() {
    desk.apply(ImportRegister.RECIPIENTS, "code,note\nREC-03,'=1+1\n");

    assertThat(recipient("REC-03").note()).isEqualTo("=1+1");
  }

  @Test
  void ourOwnHeadingsForPeopleAreUnderstood() {
    var plan =
        desk.plan(
            ImportRegister.LAWFUL_BASES,
            "Code,Article,Title,Needs a legal power\nLB-A,Article 6(1)(a),Consent,Yes\n");

    assertThat(ImportDesk.said(plan)).isEmpty();
    assertThat(plan.differences()).isNotEmpty();
  }

  @Test
  void aPersonsOwnSpreadsheetIsMappedOnce() {
    var csv = "Kind of data,Ref,What it is\nspecial,DC-90,Gait\n";
    var headings = List.of("Kind of data", "Ref", "What it is");
    assertThat(desk.plan(ImportRegister.DATA_CATEGORIES, csv).sound()).isFalse();
    var mapping =
        new Mapping(
            ImportRegister.DATA_CATEGORIES,
            Map.of("Ref", "code", "What it is", "title", "Kind of data", "class"));

    var told = desk.imports.plan(ImportDesk.csv("mine.csv", csv), null, mapping);
    assertThat(ImportDesk.said(told)).singleElement().asString().contains("needs the column");

    desk.imports.remember(headings, mapping);
    var changed = csv.replace("DC-90", "DC-01");
    var remembered = desk.plan(ImportRegister.DATA_CATEGORIES, changed);
    assertThat(ImportDesk.said(remembered)).isEmpty();
    assertThat(remembered.counts().changed()).isEqualTo(1);
  }

  @Test
  void aMappingIsSuggestedByLikeness() {
    var mapping =
        desk.imports.suggest(
            ImportRegister.RECIPIENTS, List.of("Code", "Tittle", "Contact details", "Colour"));

    assertThat(mapping.columns())
        .containsEntry("Code", "code")
        .containsEntry("Tittle", "title")
        .containsEntry("Contact details", "contact")
        .doesNotContainKey("Colour");
  }
}
