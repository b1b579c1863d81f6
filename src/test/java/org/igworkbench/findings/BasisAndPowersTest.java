package org.igworkbench.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.igworkbench.findings.SoundRule.rule;
import static org.igworkbench.findings.World.in;

import org.junit.jupiter.api.Test;

/// Article 6 and the powers under it.
class BasisAndPowersTest {

  @Test
  void anAuthorityCannotRelyOnLegitimateInterestsRecognisedOrNot() {
    for (var basis : new String[] {"RECOGNISED", "INTERESTS"}) {
      assertThat(in(rule().basis(basis)))
          .singleElement()
          .satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.AUTHORITY_BASIS);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
          });
    }
    // Open to an authority in some cases is open.
    assertThat(in(rule().basis("CONSENT"))).isEmpty();
  }

  @Test
  void aPublicTaskOrLegalObligationNamesItsLaw() {
    assertThat(in(rule().basis("TASK")))
        .extracting(Finding::code, Finding::provision)
        .containsExactly(tuple(FindingCode.NO_POWER, "UK GDPR Article 6(3)"));
    assertThat(in(rule().basis("OBLIGATION")))
        .extracting(Finding::code)
        .containsExactly(FindingCode.NO_POWER);
    assertThat(in(rule().basis("VITAL"))).isEmpty();
  }

  @Test
  void statisticsAreOutsideDataProtectionLaw() {
    assertThat(in(rule().basis("TASK").sharing("COUNTS"))).isEmpty();
    assertThat(in(rule().basis("TASK").sharing("COUNTS", "NAMES"))).hasSize(1);
  }

  @Test
  void aPowerIsNoObligation() {
    assertThat(in(rule().basis("OBLIGATION", "POWER")))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(FindingCode.MERE_POWER);
          assertThat(World.said(finding.sentence()))
              .isEqualTo(
                  "MX-1 relies on legal obligation, but its law allows and does not oblige: sPOWER,"
                      + " Test Act 1998.");
        });
    assertThat(in(rule().basis("OBLIGATION", "DUTY"))).isEmpty();
    assertThat(in(rule().basis("OBLIGATION", "POWER", "DUTY"))).isEmpty();
    assertThat(in(rule().basis("OBLIGATION", "COMMON"))).isEmpty();
  }

  @Test
  void vitalInterestsAreNotForWhatIsPlanned() {
    var papers = rule().basis("VITAL").papers("RUNS", "one year", "DPIA-1");
    assertThat(in(papers)).isEmpty();
    assertThat(in(papers.systematic()))
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple(FindingCode.SYSTEMATIC_EMERGENCY, Severity.WARNING));
  }

  @Test
  void anExemptionIsNoPower() {
    assertThat(in(rule().basis("TASK", "CRIME-EX")))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(FindingCode.EXEMPTION_AS_POWER);
          assertThat(World.said(finding.sentence())).contains("DPA 2018 Schedule 2 para 2");
        });
  }

  @Test
  void aRecipientThatThePowerDoesNotListIsAWarning() {
    assertThat(in(rule().basis("TASK", "NARROW")))
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple(FindingCode.POWER_REACH, Severity.WARNING));
    assertThat(in(rule().basis("TASK", "NARROW").to("SCHOOL"))).isEmpty();
    // One power that reaches is enough, and a duplicate is the same recipient in other words.
    assertThat(in(rule().basis("TASK", "NARROW", "POWER"))).isEmpty();
    assertThat(in(rule().basis("TASK", "NARROW").to("NURSERY"))).isEmpty();
  }

  @Test
  void aPurposeThatThePowerDoesNotListIsANote() {
    assertThat(in(rule().basis("TASK", "NARROW").to("SCHOOL").purpose("CRIME")))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.NOTE);
          assertThat(finding.severity().marksCell()).isFalse();
          assertThat(World.said(finding.sentence())).contains("CRIME");
        });
  }
}
