package org.igworkbench.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.findings.SoundRule.rule;
import static org.igworkbench.findings.World.DAY;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementKind;
import org.igworkbench.automated.Answers;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.Governance;
import org.igworkbench.automated.Noted;
import org.igworkbench.automated.Safeguards;
import org.igworkbench.automated.Sensitivity;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestTallies.Abroad;
import org.igworkbench.requests.RequestTallies.Approved;
import org.igworkbench.requests.RequestTallies.SignedAlone;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Urgency;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What goes across registers: each fault, and the nearest case that is none.
class RegisterChecksTest {

  private static final LocalDate LONG_AGO = DAY.minusMonths(24);

  private static List<Finding> found(FindingCode code, MatrixSnapshot matrix, Quiet traffic) {
    var scene = new Scene(matrix, DAY, traffic.build(), List.of(), null);
    return FindingSet.of(scene, Acceptances.NONE).open().stream()
        .filter(finding -> finding.code() == code)
        .toList();
  }

  private static ListAssert<String> about(FindingCode code, MatrixSnapshot matrix, Quiet traffic) {
    return assertThat(found(code, matrix, traffic).stream().map(Finding::about).toList());
  }

  // -- rules that nobody uses

  @Test
  void aRuleUnderWhichNobodyAskedIn24MonthsIsANote() {
    var old = World.with(rule().effective(LONG_AGO, null).build());
    var log = Quiet.log().since(LONG_AGO);
    assertThat(found(FindingCode.UNUSED_RULE, old, log))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.NOTE);
          assertThat(finding.about()).isEqualTo("MX-1");
          assertThat(World.said(finding.sentence())).startsWith("MX-1 has run for 24 months");
        });
    var otherBasis = Quiet.log().asked("WELFARE", "POLICE", "OBLIGATION");
    assertThat(found(FindingCode.UNUSED_RULE, old, otherBasis)).hasSize(1);
  }

  @Test
  void aYoungRuleAYoungLogOrOneRequestIsNoDisuse() {
    var old = rule().effective(LONG_AGO, null);
    var young = World.with(rule().effective(LONG_AGO.plusDays(1), null).build());
    assertThat(found(FindingCode.UNUSED_RULE, young, Quiet.log())).isEmpty();
    var matrix = World.with(old.build());
    for (var log :
        List.of(
            Quiet.log().since(LONG_AGO.plusDays(1)),
            Quiet.log().used("MX-1"),
            Quiet.log().asked("WELFARE", "POLICE", "TASK"))) {
      assertThat(found(FindingCode.UNUSED_RULE, matrix, log)).isEmpty();
    }
  }

  @Test
  void whatGoesWithoutARequestIsNotTakenForUnused() {
    for (var other :
        List.of(
            rule().effective(LONG_AGO, null).systematic(),
            rule().effective(LONG_AGO, null).to("PAYROLL"),
            rule().effective(LONG_AGO, null).to("ADULTS"),
            rule().effective(LONG_AGO, null).barred(),
            rule().effective(LONG_AGO, null).status(RuleStatus.SUSPENDED))) {
      assertThat(found(FindingCode.UNUSED_RULE, World.with(other.build()), Quiet.log())).isEmpty();
    }
  }

  // -- approvals without a rule

  @Test
  void threeApprovalsWithoutARuleInAYearAskForOne() {
    var three = Quiet.log().offMatrix(new Approved("CRIME", "SCHOOL", 3));
    assertThat(found(FindingCode.OFF_MATRIX, World.with(), three))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.WARNING);
          assertThat(finding.about()).isEqualTo("CRIME/SCHOOL");
        });
    var others =
        Quiet.log().offMatrix(new Approved("CRIME", "SCHOOL", 2), new Approved("CRIME", null, 9));
    assertThat(found(FindingCode.OFF_MATRIX, World.with(), others)).isEmpty();
  }

  // -- rows without a rule

  @Test
  void aPurposeOrRecipientThatNoRuleNamesIsANote() {
    var matrix = World.with(rule().to("SCHOOL").build());
    about(FindingCode.IDLE_PURPOSE, matrix, Quiet.log()).containsExactly("CRIME");
    about(FindingCode.IDLE_RECIPIENT, matrix, Quiet.log())
        .containsExactly("FOREIGN", "PAYROLL", "POLICE", "YOUTH");
  }

  @Test
  void aBarADraftOrARuleToComeIsARuleAndOneThatIsOverIsNone() {
    for (var other :
        List.of(
            rule().purpose("CRIME").barred(),
            rule().purpose("CRIME").status(RuleStatus.DRAFT),
            rule().purpose("CRIME").effective(DAY.plusDays(1), null),
            rule().purpose("CRIME").effective(LONG_AGO, DAY))) {
      about(FindingCode.IDLE_PURPOSE, World.with(other.build()), Quiet.log())
          .containsExactly("WELFARE");
    }
    var over = rule().purpose("CRIME").effective(LONG_AGO, DAY.minusDays(1)).build();
    about(FindingCode.IDLE_PURPOSE, World.with(over), Quiet.log())
        .containsExactly("CRIME", "WELFARE");
  }

  // -- agreements

  private static Agreement agreement(
      AgreementKind kind, @Nullable LocalDate begun, @Nullable LocalDate review) {
    var dates = new Agreement.Dates(null, begun, review, null);
    return new Agreement("AG-1", "Paper", kind, "", dates);
  }

  private static MatrixSnapshot leaning(Agreement agreement, SoundRule rule) {
    return World.over(List.of(agreement), rule.papers("AG-1", "", "").build());
  }

  @Test
  void anAgreementThatNoRuleLeansOnIsANote() {
    var sharing = agreement(AgreementKind.SHARING_AGREEMENT, null, null);
    about(FindingCode.AGREEMENT_IDLE, World.over(List.of(sharing), rule().build()), Quiet.log())
        .containsExactly("AG-1");
    about(FindingCode.AGREEMENT_IDLE, leaning(sharing, rule()), Quiet.log()).isEmpty();
    var draft = leaning(sharing, rule().status(RuleStatus.DRAFT));
    about(FindingCode.AGREEMENT_IDLE, draft, Quiet.log()).isEmpty();
    var ours = agreement(AgreementKind.IMPACT_ASSESSMENT, null, null);
    about(FindingCode.AGREEMENT_IDLE, World.over(List.of(ours)), Quiet.log()).isEmpty();
    var later = agreement(AgreementKind.SHARING_AGREEMENT, DAY.plusDays(1), null);
    about(FindingCode.AGREEMENT_IDLE, World.over(List.of(later)), Quiet.log()).isEmpty();
  }

  @Test
  void anAgreementUnderWhichNothingIsAskedForAYearIsANote() {
    var year = DAY.minusYears(1);
    var sharing = agreement(AgreementKind.SHARING_AGREEMENT, year, null);
    var log = Quiet.log().since(year);
    about(FindingCode.AGREEMENT_QUIET, leaning(sharing, rule()), log).containsExactly("AG-1");

    var code = FindingCode.AGREEMENT_QUIET;
    about(code, leaning(sharing, rule()), Quiet.log().since(year.plusDays(1))).isEmpty();
    about(code, leaning(sharing, rule()), Quiet.log().inYear("WELFARE", "POLICE")).isEmpty();
    about(code, leaning(sharing, rule().systematic()), log).isEmpty();
    var young = agreement(AgreementKind.SHARING_AGREEMENT, year.plusDays(1), null);
    about(code, leaning(young, rule()), log).isEmpty();
    var contract = agreement(AgreementKind.PROCESSOR_CONTRACT, year, null);
    about(code, leaning(contract, rule()), log).isEmpty();
  }

  @Test
  void anAgreementIsLookedAtAgainOnItsDay() {
    var due = agreement(AgreementKind.PROTOCOL, null, DAY.minusDays(1));
    about(FindingCode.AGREEMENT_REVIEW, leaning(due, rule()), Quiet.log()).containsExactly("AG-1");
    var today = agreement(AgreementKind.PROTOCOL, null, DAY);
    about(FindingCode.AGREEMENT_REVIEW, leaning(today, rule()), Quiet.log()).isEmpty();
    var unknown = agreement(AgreementKind.PROTOCOL, null, null);
    about(FindingCode.AGREEMENT_REVIEW, leaning(unknown, rule()), Quiet.log()).isEmpty();
  }

  // -- the appropriate policy document

  @Test
  void aConditionThatNeedsAPolicyDocumentIsAnErrorWithoutOne() {
    var rule = rule().sharing("HEALTH").condition("SC-G", "S1-06").build();
    var other = rule("MX-2").sharing("HEALTH").condition("SC-G", "S1-06").build();
    assertThat(found(FindingCode.POLICY_DOCUMENT, World.with(rule, other), Quiet.log()))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.ERROR);
          assertThat(finding.about()).isEqualTo("S1-06");
          assertThat(World.said(finding.sentence())).endsWith("2 rules rely on it: MX-1 and MX-2.");
        });
  }

  @Test
  void aPolicyDocumentThatRunsAndReachesThePurposeIsEnough() {
    var rule = rule().sharing("HEALTH").condition("SC-G", "S1-06").build();
    var code = FindingCode.POLICY_DOCUMENT;
    var runs = agreement(AgreementKind.POLICY_DOCUMENT, DAY, null);
    about(code, World.over(List.of(runs), rule), Quiet.log()).isEmpty();
    var later = agreement(AgreementKind.POLICY_DOCUMENT, DAY.plusDays(1), null);
    about(code, World.over(List.of(later), rule), Quiet.log()).containsExactly("S1-06");
    var elsewhere =
        new Agreement(
            "AG-1",
            "Paper",
            AgreementKind.POLICY_DOCUMENT,
            new Agreement.Parties("", List.of()),
            new Agreement.Scope(List.of("CRIME"), List.of(), List.of()),
            runs.dates(),
            Agreement.Papers.NONE);
    about(code, World.over(List.of(elsewhere), rule), Quiet.log()).containsExactly("S1-06");
  }

  @Test
  void whatGoesToAnAuthorityUnderAnExceptedConditionNeedsNoPolicyDocument() {
    var partly = rule().sharing("HEALTH").condition("SC-G", "S1-10");
    var code = FindingCode.POLICY_DOCUMENT;
    about(code, World.with(partly.build()), Quiet.log()).isEmpty();
    about(code, World.with(partly.to("SCHOOL").build()), Quiet.log()).containsExactly("S1-10");
    var bar = rule().barred().sharing("HEALTH").condition("SC-G", "S1-06").build();
    about(code, World.with(bar), Quiet.log()).isEmpty();
    var without = rule().sharing("HEALTH").condition("SC-G", "S1-18").build();
    about(code, World.with(without), Quiet.log()).isEmpty();
  }

  // -- abroad

  @Test
  void aDerogationThreeTimesInAYearIsAPattern() {
    var code = FindingCode.DEROGATION_REPEATED;
    about(code, World.with(), Quiet.log().abroad(new Abroad("TM-14", "TR", 3)))
        .containsExactly("TM-14");
    about(
            code,
            World.with(),
            Quiet.log()
                .abroad(
                    new Abroad("TM-14", "TR", 2),
                    new Abroad("TM-14", "US", 2),
                    new Abroad("TM-09", "TR", 30)))
        .isEmpty();
  }

  // -- automated decisions

  private static boolean lacksSafeguards(
      String basis, String solely, String significant, String contest) {
    var given = new Safeguards.Safeguard("As the notice says", "team");
    var entry =
        new AutomatedDecision(
            "ADM-1",
            "Score",
            "",
            "",
            new AutomatedDecision.Inputs(List.of(), List.of()),
            new AutomatedDecision.Workings("", "", ""),
            List.of(),
            new Answers(
                Answer.YES,
                new Answers.Involvement(Noted.read(solely), "", null, null, ""),
                new Answers.Effect(Noted.read(significant), Noted.read(significant)),
                new Answers.Sensitive(Sensitivity.NEITHER, null, ""),
                new Safeguards(given, given, given, new Safeguards.Safeguard(contest, "team"), ""),
                "",
                ""),
            new Governance("", null, basis, "", null, "", null, 12),
            Period.ALWAYS,
            "");
    var scene = new Scene(World.with(), DAY, Traffic.NONE, List.of(entry), null);
    return FindingSet.of(scene, Acceptances.NONE).open().stream()
        .anyMatch(finding -> finding.code() == FindingCode.AUTOMATED_SAFEGUARDS);
  }

  @Test
  void aSignificantDecisionThatNoPersonTakesNeedsItsSafeguards() {
    assertThat(lacksSafeguards("TASK", "yes", "yes", "")).isTrue();
    assertThat(lacksSafeguards("RECOGNISED", "y", "y", "A person looks at it again")).isTrue();
    assertThat(lacksSafeguards("TASK", "y", "y", "A person looks at it again")).isFalse();
    assertThat(lacksSafeguards("TASK", "n (the sending is automatic)", "y", "")).isFalse();
    assertThat(lacksSafeguards("TASK", "y", "n", "")).isFalse();
    assertThat(lacksSafeguards("TASK", "", "unknown", "")).isFalse();
  }

  // -- requests

  private static RequestLine line(Stage stage, LocalDate deadline, @Nullable LocalDate paused) {
    return new RequestLine(
        "DSR-1",
        "Police",
        "POLICE",
        "WELFARE",
        DAY.minusDays(40),
        deadline,
        paused,
        Urgency.ROUTINE,
        stage,
        null,
        null,
        null);
  }

  @Test
  void aRequestIsOverdueTheDayAfterItWasDue() {
    var yesterday = DAY.minusDays(1);
    var code = FindingCode.REQUEST_OVERDUE;
    about(code, World.with(), Quiet.log().late(line(Stage.UNDER_REVIEW, yesterday, null)))
        .containsExactly("DSR-1");
    for (var sound :
        List.of(
            line(Stage.UNDER_REVIEW, DAY, null),
            line(Stage.UNDER_REVIEW, yesterday, yesterday),
            line(Stage.CLOSED, yesterday, null),
            line(Stage.EMERGENCY, yesterday, null))) {
      about(code, World.with(), Quiet.log().late(sound)).isEmpty();
    }
  }

  @Test
  void anEmergencyIsReviewedInTime() {
    var code = FindingCode.EMERGENCY_UNREVIEWED;
    about(code, World.with(), Quiet.log().late(line(Stage.EMERGENCY, DAY.minusDays(1), null)))
        .containsExactly("DSR-1");
    about(code, World.with(), Quiet.log().late(line(Stage.EMERGENCY, DAY, null))).isEmpty();
  }

  @Test
  void theSecondPersonIsNotTheFirst() {
    var signed = Quiet.log().alone(new SignedAlone("DSR-1", "J. Hale, Duty manager"));
    about(FindingCode.SIGNED_ALONE, World.with(), signed).containsExactly("DSR-1");
    about(FindingCode.SIGNED_ALONE, World.with(), Quiet.log()).isEmpty();
  }
}
