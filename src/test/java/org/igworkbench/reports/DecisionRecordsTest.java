package org.igworkbench.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.matrix.RuleHistory;
import org.igworkbench.reports.DecisionRecord.Grid;
import org.igworkbench.reports.DecisionRecord.Line;
import org.igworkbench.reports.DecisionRecord.Section;
import org.igworkbench.requests.CodedReason;
import org.igworkbench.requests.RequestDraft;
import org.igworkbench.requests.RequestSettings;
import org.junit.jupiter.api.Test;

/// The record of a decision says all that is known, in the order of the ICO’s form, and says so
/// where nothing is.
class DecisionRecordsTest {

  private final RecordDesk desk = new RecordDesk();

  @Test
  void theFormIsAnsweredInTheOrderOfTheIco() {
    var record = desk.record(desk.decided().reference());

    assertThat(record.sections())
        .extracting(Section::heading)
        .containsExactly(
            "The request",
            "The data requested",
            "Purpose and legal ground",
            "Impact assessment and advice",
            "Arrangements",
            "The decision",
            "The evidence",
            "What was disclosed",
            "Attachments",
            "Time line");
    assertThat(record.sections().stream().flatMap(part -> part.lines().stream()))
        .extracting(Line::prompt)
        .containsExactly(RecordPrompt.values());
    assertThat(record.state()).isEmpty();
  }

  @Test
  void everyAnswerOfTheFormStandsUnderItsPrompt() {
    var record = desk.record(desk.decided().reference());

    assertThat(record.answer(RecordPrompt.RECEIVING)).containsExactly("Northshire Council");
    assertThat(record.answer(RecordPrompt.REQUESTING)).contains("Northshire Constabulary");
    assertThat(record.answer(RecordPrompt.RECEIVER)).containsExactly("Crown Prosecution Service");
    assertThat(record.answer(RecordPrompt.RECEIVED)).containsExactly("14 September 2026, routine");
    assertThat(record.answer(RecordPrompt.REQUIRED_BY)).containsExactly("12 October 2026");
    assertThat(record.answer(RecordPrompt.SUBJECTS)).containsExactly("CYP-08BC; CYP-08BD");
    assertThat(record.answer(RecordPrompt.PEOPLE)).containsExactly("2");
    assertThat(record.answer(RecordPrompt.RELATIONSHIP)).containsExactly("Independent controllers");
    assertThat(record.answer(RecordPrompt.AGREEMENT)).containsExactly("Yes", "2024 Protocol");
    assertThat(record.answer(RecordPrompt.BASIS).getFirst())
        .isEqualTo("LB-E UK GDPR Article 6(1)(e): Public task");
    assertThat(record.answer(RecordPrompt.CONDITIONS_MET)).hasSize(2);
    assertThat(record.answer(RecordPrompt.PART_3)).containsExactly("Section 35(2)(b)");
    assertThat(record.answer(RecordPrompt.ADVICE))
        .containsExactly(
            "M. Osei, Data-protection officer, 30 September 2026",
            "Share under Part B; hold back the court bundle.");
    assertThat(record.answer(RecordPrompt.DECISION)).containsExactly("Share in part");
    assertThat(record.answer(RecordPrompt.WITHHELD)).containsExactly("The court bundle");
    assertThat(record.answer(RecordPrompt.REASONS_FOR)).hasSize(2);
    assertThat(record.answer(RecordPrompt.REASONS_AGAINST))
        .containsExactly("N-09 The court’s leave is needed");
    assertThat(record.answer(RecordPrompt.EXEMPTION_TEST).getFirst()).contains("prejudiced");
    assertThat(record.answer(RecordPrompt.DECIDED_BY))
        .containsExactly("P. Lind, Head of legal services");
    assertThat(record.sections().stream().flatMap(part -> part.lines().stream()))
        .filteredOn(line -> line.answer().equals(List.of("Not answered")))
        .isEmpty();
  }

  @Test
  void theRulesAndTheLawStandAsTheyStoodWithTheirDates() {
    var record = desk.record(desk.decided().reference());

    var rules = grid(record, "Rules as they stood");
    assertThat(rules.rows())
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(row.getFirst()).matches("MX-\\d+ version \\d+");
          assertThat(row.getLast()).startsWith("from ");
        });
    var law = grid(record, "Law as it stood");
    assertThat(law.rows()).extracting(List::getFirst).contains("LB-E", "GW-29", "EX-01", "SC-G");
    assertThat(law.rows())
        .extracting(row -> row.get(2))
        .anyMatch(text -> text.contains("In force"));
  }

  @Test
  void whatIsChangedLaterInTheMatrixDoesNotChangeTheRecordOfADecision() {
    var reference = desk.decided().reference();
    var before = desk.record(reference);

    desk.twins().given(this::endEveryRule);

    assertThat(desk.matrix().snapshot().current())
        .allSatisfy(rule ->
            assertThat(rule.tenure().effective().to()).isEqualTo(LocalDate.of(2026, 6, 30)));
    assertThat(desk.record(reference).sections()).isEqualTo(before.sections());
  }

  @Test
  void whatIsRenamedLaterIsCalledInTheRecordWhatItWasCalledThen() {
    var reference = desk.decided().reference();
    var before = desk.record(reference);
    var settings = desk.log.policy().settings();
    var turned =
        settings.reasons().stream()
            .map(reason ->
                new CodedReason(reason.code(), !reason.sharing(), "Another", reason.inUse()))
            .toList();
    RecordDesk.done(
        desk.log
            .policy()
            .change(
                RecordDesk.LIND,
                new RequestSettings(
                    settings.targets(),
                    settings.signatures(),
                    settings.attachmentLimit(),
                    turned,
                    settings.revision())));
    desk.twins().given(this::renameTheData);

    assertThat(desk.matrix().snapshot().categoryTitle("DC-01")).isEqualTo("Another");
    assertThat(desk.record(reference).sections()).isEqualTo(before.sections());
  }

  private void renameTheData() {
    var data = desk.matrix().snapshot().catalogue().dataCategory("DC-01").orElseThrow();
    var renamed =
        new DataCategory(
            data.code(),
            "Another",
            data.dataClass(),
            data.confidential(),
            data.note(),
            data.effective(),
            data.verified());
    var revisions = desk.twins().catalogue().revisions();
    assertThat(desk.twins().catalogue().replace(data, renamed, revisions.get("DC-01"))).isPresent();
  }

  private void endEveryRule() {
    var rules = desk.twins().rules();
    for (var rule : desk.matrix().snapshot().current()) {
      var before = desk.matrix().snapshot().history(rule.code());
      var ended = rule.with(rule.tenure().endedOn(LocalDate.of(2026, 6, 30)));
      rules.replace(
          before,
          new RuleHistory(rule.code(), List.of(ended)),
          rules.revision(rule.code()).orElseThrow());
    }
  }

  @Test
  void whatLeftTheHouseStandsWithWhatWasHeardOfIt() {
    var record = desk.record(desk.decided().reference());

    var row = grid(record, "Disclosures").rows().getFirst();
    assertThat(row)
        .containsExactly(
            "8 October 2026",
            "Redacted case notes and two assessments",
            "Northshire Constabulary, Detective sergeant",
            "secure file transfer\nSent by J. Hale, Governance officer",
            "CYP-08BC; CYP-08BD\n2 people",
            "Receipt confirmed on 8 October 2026, Detective sergeant");
  }

  @Test
  void anAttachmentIsNamedByWhatIsInIt() {
    var record = desk.record(desk.decided().reference());

    assertThat(grid(record, "Files kept with the request").rows().getFirst())
        .contains(
            "letter.txt\n1 KB", "245a5368ebf722a23dec62785232c831ba0bcd779ec228fefc8a58db0e1eb062");
  }

  @Test
  void theTimeLineNamesEveryMove() {
    var record = desk.record(desk.decided().reference());

    assertThat(grid(record, "Every move of the request").rows())
        .extracting(row -> row.get(1))
        .startsWith("Logged", "Advice taken down", "Decided")
        .endsWith("Disclosed", "Heard from the recipient");
    assertThat(grid(record, "Every move of the request").rows().getFirst().getFirst())
        .isEqualTo("8 October 2026, 09:42");
  }

  @Test
  void theRecordEndsWhereTheTrailEnds() {
    var record = desk.record(desk.decided().reference());

    assertThat(record.imprint().head()).isEqualTo(desk.twins().trail().head());
    assertThat(record.imprint().head().number()).isPositive();
  }

  @Test
  void whatIsNotDecidedIsADraftThatSaysSo() {
    var record = desk.record(desk.logged().reference());

    assertThat(record.state()).isEqualTo("DRAFT, not decided");
    assertThat(record.answer(RecordPrompt.DECISION)).containsExactly("Not decided yet");
    assertThat(record.answer(RecordPrompt.DECIDED_BY)).containsExactly("Not decided yet");
    assertThat(record.answer(RecordPrompt.VERDICT).getLast()).contains("frozen at the decision");
  }

  @Test
  void anUnansweredPromptSaysThatItIsNotAnswered() {
    var bare = RecordDesk.draft("Address");
    var request =
        RecordDesk.done(
            desk.log.log(
                RecordDesk.HALE,
                new RequestDraft(
                    bare.requester(), bare.ask(), LocalDate.of(2026, 9, 14), bare.urgency())));
    var record = desk.record(request.reference());

    assertThat(record.answer(RecordPrompt.NECESSITY)).containsExactly("Not answered");
    assertThat(record.answer(RecordPrompt.RELATIONSHIP)).containsExactly("Not answered");
    assertThat(record.answer(RecordPrompt.AGREEMENT)).containsExactly("Not answered");
    assertThat(record.answer(RecordPrompt.RECEIVER)).containsExactly("The organisation that asks");
  }

  @Test
  void aDecisionFromAFileSaysThatNoVerdictWasKept() {
    var record = desk.record("DSR-2026-003");

    assertThat(record.answer(RecordPrompt.DECISION)).containsExactly("Refuse");
    assertThat(record.answer(RecordPrompt.SHARED)).containsExactly("Nothing is shared");
    assertThat(record.answer(RecordPrompt.VERDICT).getFirst()).startsWith("Not kept");
    assertThat(grid(record, "Every move of the request").rows()).isEmpty();
  }

  @Test
  void everyRequestOfTheSampleHasARecord() {
    for (var request : desk.log.all()) {
      var record = desk.record(request.reference());
      assertThat(record.sections().stream().flatMap(part -> part.lines().stream()))
          .allSatisfy(line -> assertThat(line.answer()).isNotEmpty());
    }
  }

  private static Grid grid(DecisionRecord record, String title) {
    return record.sections().stream()
        .flatMap(part -> part.grids().stream())
        .filter(grid -> grid.title().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
