package org.igworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.Country;
import org.igworkbench.law.Instrument;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawStatus;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.Question;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Urgency;
import org.igworkbench.transfers.TransferCheck;
import org.igworkbench.workspace.Answer;
import org.junit.jupiter.api.Test;

class SampleLibraryTest {

  private static final Library LIBRARY = new Sample().library();

  @Test
  void theSampleIsReadWhole() {
    assertThat(LIBRARY.catalogue().purposes()).hasSize(19);
    assertThat(LIBRARY.catalogue().recipients()).hasSize(33);
    assertThat(LIBRARY.catalogue().dataCategories()).hasSize(35);
    assertThat(LIBRARY.catalogue().subjectCategories()).hasSize(28);
    assertThat(LIBRARY.catalogue().retention()).hasSize(35);
    assertThat(LIBRARY.law().size()).isEqualTo(525);
    assertThat(LIBRARY.rules()).hasSize(265);
    assertThat(LIBRARY.requests()).hasSize(60);
    assertThat(LIBRARY.transfers()).hasSize(2);
    assertThat(LIBRARY.automated()).hasSize(1);
    assertThat(LIBRARY.notices()).hasSize(1);
  }

  @Test
  void theProtocolRouteForPoliceRequestsIsConditionalAndReviewedEverySixMonths() {
    var rule = rule("MX-014");
    assertThat(rule.version()).isEqualTo(1);
    assertThat(rule.cell()).isEqualTo(new Cell("GEN-05", "REC-02"));
    assertThat(rule.decision()).isEqualTo(Decision.CONDITIONAL);
    assertThat(rule.ground().basis()).isEqualTo("LB-E");
    assertThat(rule.ground().powers()).containsExactly("GW-29");
    assertThat(rule.ground().specialCondition()).isEqualTo("SC-G");
    assertThat(rule.ground().schedule1()).containsExactly("S1-10", "S1-18", "S1-36");
    assertThat(rule.scope().categories()).contains("DC-26", "DC-40", "DC-41").hasSize(9);
    assertThat(rule.terms().conditions())
        .hasSize(3)
        .contains("Family court material only as the rules allow");
    assertThat(rule.tenure().status()).isEqualTo(RuleStatus.APPROVED);
    assertThat(rule.tenure().effective().from()).isEqualTo("2026-01-01");
    assertThat(rule.tenure().reviewDue()).isEqualTo("2026-11-05");
  }

  @Test
  void theEmergencyAbroadIsReadWithItsDerogation() {
    var request = request("DSR-2026-018");
    assertThat(request.requester().organisation())
        .isEqualTo("Provincial child protection authority, Türkiye");
    assertThat(request.requester().recipient()).isEqualTo("REC-33");
    assertThat(request.timing().urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(request.timing().due()).isEqualTo(request.timing().received());
    assertThat(request.ask().claim()).isEqualTo(new Question.Claim("LB-D", null));
    assertThat(request.ask().destination()).isEqualTo("TR");
    assertThat(request.ask().subjects()).isEqualTo("CYP-77F8");
    var decision = decision(request);
    assertThat(decision.kind()).isEqualTo(RequestDecision.Kind.SHARE_IN_FULL);
    assertThat(decision.shared().mechanism()).isEqualTo("TM-15");
    assertThat(decision.by()).isEqualTo("Emergency duty team manager");
    assertThat(decision.evidence()).isNull();
  }

  @Test
  void aRequestThatWaitsHasNoDecision() {
    var pending = request("DSR-2026-059");
    assertThat(pending.decision()).isNull();
    assertThat(pending.stage()).isEqualTo(Stage.UNDER_REVIEW);
    assertThat(pending.stage().open()).isTrue();
    assertThat(request("DSR-2026-047").stage()).isEqualTo(Stage.WITHDRAWN);
  }

  @Test
  void aRefusalSharesNothing() {
    var refused = decision(request("DSR-2026-036"));
    assertThat(refused.kind()).isEqualTo(RequestDecision.Kind.REFUSE);
    assertThat(refused.exemptions()).containsExactly("EX-06");
    assertThat(refused.shared()).isEqualTo(RequestDecision.Shared.NOTHING);
  }

  @Test
  void theDutyToShareIsUnusableUntilItsCommencementIsKnown() {
    var duty = LIBRARY.law().power("GW-19").orElseThrow();
    assertThat(duty.standing().status()).isEqualTo(LawStatus.COMMENCEMENT_NOT_VERIFIED);
    assertThat(duty.standing().on(LocalDate.of(2026, 9, 1))).isFalse();
    assertThat(duty.standing().on(LocalDate.of(2030, 1, 1))).isFalse();
    assertThat(duty.overridesConfidentiality()).isEqualTo(Answer.YES);
  }

  @Test
  void recognisedLegitimateInterestsBeginOnTheFifthOfFebruary() {
    for (var code : List.of("LB-EA", "LB-EA-1", "LB-EA-2", "LB-EA-3", "LB-EA-4", "LB-EA-5")) {
      var basis = LIBRARY.law().basis(code).orElseThrow();
      assertThat(basis.standing().on(LocalDate.of(2026, 2, 4))).as(code).isFalse();
      assertThat(basis.standing().on(LocalDate.of(2026, 2, 5))).as(code).isTrue();
      assertThat(basis.letter()).isEqualTo("ea");
      assertThat(basis.available()).isEqualTo(Answer.NO);
    }
    assertThat(LIBRARY.law().basis("LB-E").orElseThrow().standing().on(LocalDate.of(2020, 1, 1)))
        .isTrue();
  }

  @Test
  void anExpiredPowerCountsForTheDaysBeforeItsEnd() {
    var contactPoint = LIBRARY.law().power("GW-14").orElseThrow().standing();
    assertThat(contactPoint.status()).isEqualTo(LawStatus.REPEALED);
    assertThat(contactPoint.on(LocalDate.of(2010, 8, 6))).isTrue();
    assertThat(contactPoint.on(LocalDate.of(2010, 8, 7))).isFalse();
  }

  @Test
  void aPowerWithABeginningIsNotInForceBeforeIt() {
    var victims = LIBRARY.law().power("GW-27").orElseThrow();
    assertThat(victims.standing().on(LocalDate.of(2026, 1, 11))).isFalse();
    assertThat(victims.standing().on(LocalDate.of(2026, 1, 12))).isTrue();
    assertThat(LIBRARY.law().byCode().get("TM-04"))
        .extracting(LawRow::standing)
        .satisfies(idta -> assertThat(idta.on(LocalDate.of(2022, 3, 20))).isFalse());
  }

  @Test
  void instrumentsKeepTheWordsOfTheirStatus() {
    var staged = instrument("LI-19");
    assertThat(staged.statusWords()).isEqualTo("in force in stages");
    assertThat(staged.standing().status()).isEqualTo(LawStatus.IN_FORCE);
    assertThat(instrument("LI-70").standing().status())
        .isEqualTo(LawStatus.COMMENCEMENT_NOT_VERIFIED);
    assertThat(instrument("LI-80").standing().status()).isEqualTo(LawStatus.REPEALED);
  }

  @Test
  void partialAdequacyIsToldFromFull() {
    var states = LIBRARY.law().country("US").orElseThrow();
    assertThat(states.adequacy()).isEqualTo(Country.Adequacy.PARTIAL);
    assertThat(states.adequacySince()).isEqualTo("2023-10-12");
    assertThat(LIBRARY.law().country("GB").orElseThrow().adequacy())
        .isEqualTo(Country.Adequacy.DOMESTIC);
  }

  @Test
  void theNoticeKeepsItsWordsAndItsApostrophes() {
    assertThat(LIBRARY.notices().getFirst().code()).isEqualTo("PN-01");
    assertThat(LIBRARY.notices().getFirst().text())
        .startsWith("Why we use your data\n")
        .contains("In children’s social care, your data is also used to:");
    assertThat(LIBRARY.catalogue().recipient("REC-13").orElseThrow().naming().noticeWording())
        .isNotEmpty();
    assertThat(LIBRARY.catalogue().recipients())
        .filteredOn(recipient -> recipient.role() == Recipient.Role.SAME_CONTROLLER)
        .hasSize(2);
  }

  @Test
  void allSixtyRequestsGetTheResultThatTheFileExpects() {
    var matrix = MatrixSnapshot.of(LIBRARY.catalogue(), LIBRARY.law(), List.of(), LIBRARY.rules());
    var results =
        Map.of(
            "match", ReferenceRule.Result.MATCH,
            "conditional", ReferenceRule.Result.CONDITIONAL,
            "no match", ReferenceRule.Result.NO_MATCH);
    var expected = new HashMap<String, ReferenceRule.Result>();
    var got = new HashMap<String, ReferenceRule.Result>();
    expectations().forEach((reference, word) -> expected.put(reference, results.get(word)));
    LIBRARY
        .requests()
        .forEach(request ->
            got.put(request.reference(), ReferenceRule.apply(matrix, request.question())));
    assertThat(got).hasSize(60).isEqualTo(expected);
  }

  private static Map<String, String> expectations() {
    var file =
        SampleFiles.load().stream()
            .filter(each -> each.name().equals("sample_requests.csv"))
            .findFirst()
            .orElseThrow();
    if (!(new CsvReader().read(file) instanceof Reading.Sound<Table>(Table table))) {
      throw new AssertionError("sample_requests.csv");
    }
    int column = table.headings().indexOf("expected_matrix_result");
    var words = new HashMap<String, String>();
    table.rows().forEach(row -> words.put(row.cells().getFirst(), row.cells().get(column)));
    return words;
  }

  private static SharingRule rule(String code) {
    return LIBRARY.rules().stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow();
  }

  private static SharingRequest request(String reference) {
    return LIBRARY.requests().stream()
        .filter(request -> request.reference().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  private static RequestDecision decision(SharingRequest request) {
    var decision = request.decision();
    if (decision == null) {
      throw new AssertionError(request.reference() + " is not decided");
    }
    return decision;
  }

  private static Instrument instrument(String code) {
    return LIBRARY.law().instruments().stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theTransfersOfTheNoticeAreCompleteAndTheRulesRestOnThem() {
    var check = new TransferCheck(LIBRARY.catalogue(), LIBRARY.law(), LocalDate.of(2026, 6, 30));
    assertThat(LIBRARY.transfers())
        .hasSize(2)
        .allSatisfy(transfer -> {
          assertThat(check.of(transfer)).isEmpty();
          assertThat(transfer.noticeWording())
              .isEqualTo("For liaison with courts or children’s services abroad.");
        });
    var abroad =
        LIBRARY.rules().stream()
            .filter(rule -> List.of("REC-32", "REC-33").contains(rule.cell().recipient()))
            .toList();
    assertThat(abroad)
        .allSatisfy(rule ->
            assertThat(rule.terms().transfer())
                .isEqualTo(
                    !rule.decision().permits()
                        ? null
                        : rule.cell().recipient().equals("REC-32") ? "TR-01" : "TR-02"));
    assertThat(LIBRARY.rules().stream().filter(rule -> rule.terms().transfer() != null)).hasSize(7);
    // Each entry covers the data of the rules that rest on it.
    for (var rule : abroad) {
      LIBRARY.transfers().stream()
          .filter(transfer -> transfer.code().equals(rule.terms().transfer()))
          .forEach(transfer -> {
            assertThat(transfer.scope().dataCategories()).containsAll(rule.scope().categories());
            assertThat(transfer.scope().subjectCategories()).containsAll(rule.scope().subjects());
          });
    }
  }
}
