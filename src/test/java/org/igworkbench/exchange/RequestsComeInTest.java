package org.igworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.igworkbench.exchange.Difference.Fate;
import org.igworkbench.reports.RecordDesk;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.DecisionDraft;
import org.igworkbench.requests.Particulars;
import org.igworkbench.requests.RequestColumn;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestDraft;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests come in from a file as any register does, and what was done to one here is not for a
/// file to undo.
class RequestsComeInTest {

  private static final String NEW =
      """
      reference,received_date,channel,requester_organisation,requester_role,purpose_code,data_requested,data_categories,subject_reference,urgency
      DSR-2026-900,2026-10-01,post,Northshire Court,Clerk,GEN-05,The file,DC-01;DC-06,CYP-900,routine
      """;

  private final ImportDesk imports =
      new ImportDesk(
          file -> new Reading.Faulty<>(List.of(Violation.at(file.name(), "office.file.damaged"))));
  private final RecordDesk desk = imports.desk;

  private ImportPlan plan(String csv) {
    return imports.plan(ImportRegister.REQUESTS, csv);
  }

  private Outcome.Done<Integer> apply(String csv) {
    return imports.apply(ImportRegister.REQUESTS, csv);
  }

  private static List<String> said(ImportPlan plan) {
    return ImportDesk.said(plan);
  }

  private Outcome<Integer> take(ImportPlan plan) {
    return imports.imports.apply(RecordDesk.HALE, plan, Progress.UNWATCHED);
  }

  private static String csv(List<SharingRequest> requests) {
    var lines = new ArrayList<String>();
    lines.add(String.join(",", RequestColumn.files()));
    for (var request : requests) {
      lines.add(
          Arrays.stream(RequestColumn.values())
              .map(column -> '"' + column.of(request).replace("\"", "\"\"") + '"')
              .collect(Collectors.joining(",")));
    }
    return String.join("\n", lines) + "\n";
  }

  private SharingRequest found(String reference) {
    return desk.log.find(reference).orElseThrow();
  }

  @Test
  void aNewRequestComesInWithWhatIsDueWorkedOut() {
    var plan = plan(NEW);
    assertThat(plan.differences())
        .singleElement()
        .returns(Fate.NEW, Difference::fate)
        .returns("file.csv!A2", Difference::place);
    assertThat(desk.log.find("DSR-2026-900")).isEmpty();

    apply(NEW);

    var request = found("DSR-2026-900");
    assertThat(request.timing().due()).isEqualTo(LocalDate.of(2026, 10, 29));
    assertThat(request.stage()).isEqualTo(Stage.RECEIVED);
    assertThat(request.atLogging()).isNotNull();
    assertThat(request.life().steps().getLast().why()).isEqualTo("imported from file.csv");
  }

  @Test
  void theSameFileASecondTimeChangesNothing() {
    apply(NEW);

    var again = plan(NEW);

    assertThat(again.differences()).isEmpty();
    assertThat(again.counts().unchanged()).isEqualTo(1);
    assertThat(take(again)).isInstanceOf(Outcome.Rejected.class);
  }

  @Test
  void theSampleAndEverythingDoneHereComeBackUnchanged() {
    desk.decided();
    desk.logged();

    var plan = plan(csv(desk.log.all()));

    assertThat(plan.problems()).isEmpty();
    assertThat(plan.differences()).isEmpty();
    assertThat(plan.counts().unchanged()).isEqualTo(62);
  }

  @Test
  void asManyPeopleAsCanBeTypedHereComeBackToo() {
    var draft = RecordDesk.draft("Every pupil of the country");
    var ask = draft.ask();
    var many =
        new Ask(
            ask.purpose(),
            ask.claim(),
            ask.description(),
            ask.scope(),
            ask.subjects(),
            8_000_000,
            ask.destination());
    RecordDesk.done(
        desk.log.log(
            RecordDesk.HALE,
            new RequestDraft(draft.requester(), many, draft.received(), draft.urgency())));

    var plan = plan(csv(desk.log.all()));

    assertThat(plan.problems()).isEmpty();
    assertThat(plan.differences()).isEmpty();
  }

  @Test
  void theReferenceFileOfTheSampleIsAllKnown() {
    var sample =
        SampleFiles.load().stream()
            .filter(file -> file.name().endsWith("sample_requests.csv"))
            .findFirst()
            .orElseThrow();

    var plan = imports.imports.plan(sample, ImportRegister.REQUESTS, null);

    assertThat(plan.problems()).isEmpty();
    assertThat(plan.counts().unchanged()).isEqualTo(60);
  }

  @Test
  void aColumnThatIsAbsentLeavesAValueAloneAndAnEmptyCellClearsIt() {
    var request = desk.logged();
    var reference = request.reference();

    apply("reference,necessity,retention\n" + reference + ",,Six years\n");

    var after = found(reference);
    assertThat(after.particulars().necessity()).isEmpty();
    assertThat(after.particulars().retention()).isEqualTo("Six years");
    assertThat(after.particulars().security()).isEqualTo(request.particulars().security());
    assertThat(after.ask()).isEqualTo(request.ask());
    assertThat(after.timing()).isEqualTo(request.timing());
  }

  @Test
  void aChangeIsShownWithBeforeAndAfterAndItsCell() {
    var reference = desk.logged().reference();

    var changed = plan("reference,retention\n" + reference + ",Six years\n").differences();

    assertThat(changed)
        .singleElement()
        .satisfies(entry ->
            assertThat(entry.cells())
                .containsExactly(
                    new Difference.Cell(
                        "file.csv!B2",
                        "retention",
                        "Return or destroy at the end of proceedings",
                        "Six years")));
  }

  @Test
  void oneUndoTakesAllOfItBack() {
    var reference = desk.logged().reference();
    var done = apply(NEW + second(reference));
    assertThat(done.value()).isEqualTo(2);
    assertThat(found(reference).requester().channel()).isEqualTo("telephone");

    RecordDesk.done(done.undo().step().apply(RecordDesk.HALE));

    assertThat(desk.log.find("DSR-2026-900")).isEmpty();
    assertThat(found(reference).requester().channel()).isEqualTo("secure file transfer");
  }

  private static String second(String reference) {
    return reference
        + ",2026-09-14,telephone,Northshire Constabulary,Detective sergeant,GEN-05,The file,DC-01,"
        + "CYP-1,routine\n";
  }

  @Test
  void oneRowInErrorAndNothingIsTakenOver() {
    var plan = plan(NEW + "DSR-2026-901,2027-01-01,,Court,Clerk,GEN-99,The file,,CYP-1,soon\n");

    assertThat(plan.counts().inError()).isEqualTo(1);
    assertThat(plan.counts().fresh()).isEqualTo(1);
    assertThat(said(plan))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly("file.csv!B3", "file.csv!C3", "file.csv!F3", "file.csv!H3", "file.csv!J3");
    assertThat(take(plan)).isInstanceOf(Outcome.Rejected.class);
    assertThat(desk.log.find("DSR-2026-900")).isEmpty();
  }

  @Test
  void aTitleDoesForACode() {
    apply(
        NEW.replace("GEN-05", "Prevention and detection of crime")
            .replace("DC-01;DC-06", "Identity and demographics; dc-06"));

    var ask = found("DSR-2026-900").ask();
    assertThat(ask.purpose()).isEqualTo("GEN-05");
    assertThat(ask.scope().categories()).containsExactly("DC-01", "DC-06");
  }

  @Test
  void theFormsOtherPromptsHaveColumnsToo() {
    apply(
        NEW.replace(
                ",urgency\n",
                ",urgency,controller_relationship,agreement_in_place,number_of_individuals,"
                    + "required_by_date,conditions_met\n")
            .replace(",routine\n", ",routine,joint controllers,partly,12,2026-11-01,SC-G;S1-10\n"));

    var request = found("DSR-2026-900");
    assertThat(request.particulars().relationship())
        .isEqualTo(Particulars.Relationship.JOINT_CONTROLLERS);
    assertThat(request.ask().people()).isEqualTo(12);
    assertThat(request.timing().requiredBy()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(request.particulars().conditions()).containsExactly("SC-G", "S1-10");
  }

  @Test
  void aFileCannotAlterADecisionThatWasMadeHere() {
    var reference = desk.decided().reference();

    var plan = plan("reference,decision,reason\n" + reference + ",refused,Changed my mind\n");

    assertThat(plan.counts().inError()).isEqualTo(1);
    assertThat(said(plan)).singleElement().asString().contains("was decided here");
    assertThat(found(reference).decision().kind()).isEqualTo(RequestDecision.Kind.SHARE_IN_PART);
  }

  @Test
  void aFileCannotDecideWhatIsInHandHere() {
    var reference = desk.logged().reference();

    var plan =
        plan(
            "reference,decision,decision_date,decided_by_role,reason\n"
                + reference
                + ",approved,2026-10-01,Officer,Fine\n");

    assertThat(said(plan)).singleElement().asString().contains("Decide it here too");
  }

  @Test
  void aFileCannotDecideWhatWasSentBackUnsignedHere() {
    apply(NEW);
    var decisions = desk.log.decisions();
    var draft =
        new DecisionDraft(
            RequestDecision.Kind.SHARE_IN_FULL,
            LocalDate.of(2026, 10, 5),
            RecordDesk.LIND.nameAndPosition(),
            "Fine",
            List.of("S-07"),
            List.of(),
            "",
            "",
            new RequestDecision.Shared("The file", "courier", null),
            "",
            Set.of());
    var waiting =
        RecordDesk.done(
            decisions.decide(
                RecordDesk.LIND, "DSR-2026-900", draft, found("DSR-2026-900").revision()));
    RecordDesk.done(
        decisions.sendBack(RecordDesk.AMIN, "DSR-2026-900", "Which power?", waiting.revision()));

    var plan =
        plan(
            "reference,decision,decision_date,decided_by_role,reason\n"
                + "DSR-2026-900,approved,2026-10-05,Officer,Fine\n");

    assertThat(said(plan)).singleElement().asString().contains("Decide it here too");
  }

  @Test
  void aFileCannotTakeADecisionBack() {
    var plan = plan("reference,decision\nDSR-2026-003,pending\n");

    assertThat(said(plan)).singleElement().asString().contains("can’t take a decision back");
  }

  @Test
  void whatWasDecidedElsewhereComesInWithWhatWasDisclosed() {
    apply(
        NEW.replace("urgency\n", "urgency,decision,decision_date,decided_by_role,reason,disclosed,")
            .replace("disclosed,D", "disclosed,secure_method\nD")
            .replace(
                "routine\n", "routine,approved,2026-10-05,Manager,Court order,The file,courier\n"));

    var request = found("DSR-2026-900");
    assertThat(request.stage()).isEqualTo(Stage.DISCLOSED);
    assertThat(request.decision().evidence()).isNull();
    assertThat(request.life().disclosures())
        .singleElement()
        .satisfies(disclosure -> assertThat(disclosure.how()).isEqualTo("courier"));
  }

  @Test
  void aFileDecidesNothingThatASecondPersonHasToSign() {
    apply(NEW);
    var decided =
        "reference,decision,decision_date,decided_by_role,reason,disclosed,secure_method\n"
            + "DSR-2026-900,approved,2026-10-05,Manager,Court order,The file,courier\n";

    var plan = plan(decided);

    assertThat(said(plan))
        .singleElement()
        .asString()
        .contains("column decision", "a second person has to sign", "no rule of the matrix");
    assertThat(take(plan)).isInstanceOf(Outcome.Rejected.class);
    apply(decided.replace("approved", "refused").replace("The file,courier", ","));
    assertThat(found("DSR-2026-900").decision().kind()).isEqualTo(RequestDecision.Kind.REFUSE);
  }

  @Test
  void aYearThatIsASlipAndTextThatNobodyCanReadAreRefusedWhereTheyStand() {
    assertThat(said(plan(NEW.replace("2026-10-01", "1986-10-01"))))
        .singleElement()
        .asString()
        .contains("column received_date", "Is the year right?");
    assertThat(said(plan(NEW.replace("The file", "The\u0007 file"))))
        .singleElement()
        .asString()
        .contains("column data_requested", "control character");
  }

  @Test
  void whatIsChangedMeanwhileIsNotWrittenOver() {
    var request = desk.logged();
    var plan = plan("reference,retention\n" + request.reference() + ",Six years\n");
    RecordDesk.done(
        desk.log.life().beginReview(RecordDesk.HALE, request.reference(), request.revision()));

    assertThat(take(plan)).isInstanceOf(Outcome.Stale.class);
    assertThat(found(request.reference()).particulars().retention()).startsWith("Return");
  }

  @Test
  void aNewRequestWithoutWhatItNeedsSaysWhichColumnsAreMissing() {
    var plan = plan("reference,necessity\nDSR-2026-900,None\n");

    assertThat(said(plan)).anyMatch(line -> line.contains("needs the column purpose_code"));
    assertThat(plan.counts().inError()).isEqualTo(1);
  }

  @Test
  void aMisspeltColumnIsNotLeftOutInSilence() {
    var plan =
        plan(
            NEW.replace(",urgency\n", ",urgency,recipent_code\n")
                .replace(",routine\n", ",routine,REC-01\n"));

    assertThat(said(plan)).anyMatch(line -> line.contains("looks like a slip for"));
  }

  @Test
  void whatLooksLikeAFormulaComesBackAsItWas() {
    apply(NEW.replace("The file,", "'=cmd|'' /C calc'!A0,"));

    assertThat(found("DSR-2026-900").ask().description()).startsWith("=cmd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\u0000\u0001\u0002",
        "PK\u0003\u0004not a workbook",
        "a,b,c\n1,2,3\n",
        "reference\n\"unclosed\n",
        "<html><body>404</body></html>",
        "reference,reference\nA,B\n"
      })
  void aHostileFileGetsASentenceAndChangesNothing(String content) {
    var before = desk.log.all();

    var plan = plan(content);

    assertThat(plan.problems()).isNotEmpty();
    assertThat(said(plan)).allSatisfy(line -> assertThat(line).doesNotContain("Exception"));
    assertThat(take(plan)).isInstanceOf(Outcome.Rejected.class);
    assertThat(desk.log.all()).isEqualTo(before);
  }
}
