package org.igworkbench.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.igworkbench.findings.SoundRule.rule;
import static org.igworkbench.findings.World.in;

import org.junit.jupiter.api.Test;

/// Contracts, arrangements, agreements, assessments, transfers and retention.
class PapersTest {

  @Test
  void aProcessorNeedsAContract() {
    assertThat(in(rule().to("PAYROLL").papers(null, "one year", "")))
        .extracting(Finding::code, Finding::severity, Finding::provision)
        .containsExactly(
            tuple(FindingCode.PROCESSOR_CONTRACT, Severity.ERROR, "UK GDPR Article 28(3)"));
    assertThat(in(rule().to("PAYROLL").papers("RUNS", "one year", ""))).isEmpty();
    assertThat(in(rule().to("PAYROLL").sharing("COUNTS"))).isEmpty();
    assertThat(in(rule().to("PAYROLL").barred())).isEmpty();
  }

  @Test
  void anAgreementThatTheRegisterDoesNotHaveIsNone() {
    assertThat(in(rule().to("PAYROLL").papers("LOST", "one year", "")))
        .extracting(Finding::code)
        .containsExactly(FindingCode.PROCESSOR_CONTRACT);
  }

  @Test
  void jointControllersNeedAnArrangement() {
    assertThat(in(rule().to("YOUTH").papers(null, "one year", "")))
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple(FindingCode.JOINT_ARRANGEMENT, Severity.WARNING));
    assertThat(in(rule().to("YOUTH").papers("RUNS", "one year", ""))).isEmpty();
  }

  @Test
  void systematicSharingWithAnotherControllerNeedsAnAgreement() {
    assertThat(in(rule().papers(null, "one year", "").systematic()))
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple(FindingCode.NO_AGREEMENT, Severity.WARNING));
    assertThat(in(rule().papers("RUNS", "one year", "").systematic())).isEmpty();
    assertThat(in(rule().papers(null, "", ""))).isEmpty();
    // Inside one controller there is nobody to agree with.
    assertThat(in(rule().to("ADULTS").systematic())).isEmpty();
  }

  @Test
  void anAgreementMustRun() {
    assertThat(in(rule().papers("OVER", "", "")))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(FindingCode.AGREEMENT_OVER);
          assertThat(finding.severity()).isEqualTo(Severity.WARNING);
          assertThat(World.said(finding.sentence())).contains("ended on 28 February 2026");
        });
    assertThat(in(rule().papers("LATER", "", "")))
        .singleElement()
        .satisfies(finding -> assertThat(World.said(finding.sentence())).contains("has not begun"));
    assertThat(in(rule().papers("RUNS", "", ""))).isEmpty();
  }

  @Test
  void aProcessorWhoseContractHasEndedIsAnError() {
    assertThat(in(rule().to("PAYROLL").papers("OVER", "one year", "")))
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple(FindingCode.AGREEMENT_OVER, Severity.ERROR));
  }

  @Test
  void systematicSharingOfSensitiveOrChildrensDataNeedsAnAssessmentOrAReason() {
    var health = rule().sharing("HEALTH").condition("SC-A").papers("RUNS", "one year", "");
    assertThat(in(health)).isEmpty();
    assertThat(in(health.systematic()))
        .extracting(Finding::code, Finding::provision)
        .containsExactly(tuple(FindingCode.IMPACT_ASSESSMENT, "UK GDPR Article 35(3)(b)"));
    assertThat(in(health.papers("RUNS", "one year", "None: one family a year"))).isEmpty();
    var names = rule().papers("RUNS", "one year", "").systematic();
    assertThat(in(names.about("CHILD")))
        .extracting(Finding::code, Finding::provision)
        .containsExactly(tuple(FindingCode.IMPACT_ASSESSMENT, "UK GDPR Article 35(1)"));
    assertThat(in(names.about("CARER"))).isEmpty();
    // Not known to be children is not known.
    assertThat(in(names.about("ANYONE"))).isEmpty();
  }

  @Test
  void dataThatGoAbroadNeedAMechanism() {
    assertThat(in(rule().to("FOREIGN")))
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple(FindingCode.TRANSFER, Severity.ERROR));
    assertThat(in(rule().to("FOREIGN").transfer("TR-1"))).isEmpty();
    assertThat(in(rule().to("FOREIGN").barred())).isEmpty();
  }

  @Test
  void aMechanismThatOnlyTheConditionsNameIsANote() {
    assertThat(in(rule().to("FOREIGN").conditions("Treaty channel; TM-13, recorded the same day.")))
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple(FindingCode.TRANSFER, Severity.NOTE));
    assertThat(in(rule().to("FOREIGN").conditions("Mechanism TM-131 as agreed")))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void retentionIsOursToSettleWithWhoActsForUsOrAgainAndAgain() {
    assertThat(in(rule().to("YOUTH").papers("RUNS", "", "")))
        .extracting(Finding::code, Finding::severity, Finding::provision)
        .containsExactly(tuple(FindingCode.RETENTION, Severity.NOTE, "UK GDPR Article 5(1)(e)"));
    assertThat(in(rule().to("PAYROLL").papers("RUNS", "", "")))
        .extracting(Finding::provision)
        .containsExactly("UK GDPR Article 28(3)(g)");
    assertThat(in(rule().papers("RUNS", "", "").systematic()))
        .extracting(Finding::code)
        .containsExactly(FindingCode.RETENTION);
    assertThat(in(rule())).isEmpty();
  }
}
