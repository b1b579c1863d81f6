package org.igworkbench.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.igworkbench.findings.SoundRule.rule;
import static org.igworkbench.findings.World.in;

import org.junit.jupiter.api.Test;

/// Articles 9 and 10 and Schedule 1: which conditions stack on which data.
class ConditionsTest {

  @Test
  void nothingIsFoundInASoundRule() {
    assertThat(in(rule())).isEmpty();
  }

  @Test
  void specialDataNeedAConditionOfArticle9() {
    var found = in(rule().sharing("NAMES", "HEALTH"));
    assertThat(found)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(FindingCode.SPECIAL_DATA);
          assertThat(finding.severity()).isEqualTo(Severity.ERROR);
          assertThat(finding.provision()).isEqualTo("UK GDPR Article 9(2)");
          assertThat(World.said(finding.sentence()))
              .isEqualTo(
                  "MX-1 shares special category data (Health) but names no condition of Article"
                      + " 9(2).");
        });
    assertThat(in(rule().sharing("HEALTH").condition("SC-A"))).isEmpty();
  }

  @Test
  void aGroundOfArticle10IsNoConditionForSpecialData() {
    assertThat(in(rule().sharing("HEALTH").condition("A10-OFF")))
        .extracting(Finding::code)
        .containsExactly(FindingCode.SPECIAL_DATA);
  }

  @Test
  void someConditionsNeedTheConditionOfSchedule1ThatBelongsToThem() {
    assertThat(in(rule().sharing("HEALTH").condition("SC-H")))
        .singleElement()
        .satisfies(none -> {
          assertThat(none.code()).isEqualTo(FindingCode.SCHEDULE_1);
          assertThat(none.provision()).isEqualTo("DPA 2018 s10(2)");
          assertThat(World.said(none.fix()))
              .isEqualTo(
                  "Name the condition of DPA 2018 Schedule 1, Part 1 para 2 that is met, or rely on"
                      + " another condition.");
        });
    assertThat(in(rule().sharing("HEALTH").condition("SC-H", "S1-02"))).isEmpty();
    assertThat(in(rule().sharing("HEALTH").condition("SC-H", "S1-02", "S1-18"))).isEmpty();
  }

  @Test
  void aConditionFromAnotherPartDoesNotServe() {
    assertThat(in(rule().sharing("HEALTH").condition("SC-G", "S1-02")))
        .singleElement()
        .satisfies(other ->
            assertThat(World.said(other.sentence()))
                .contains("DPA 2018 Schedule 1 para 2, does not belong to it"));
    assertThat(in(rule().sharing("HEALTH").condition("SC-G", "S1-36")))
        .extracting(Finding::code, Finding::provision)
        .containsExactly(tuple(FindingCode.SCHEDULE_1, "DPA 2018 s10(3)"));
    assertThat(in(rule().sharing("HEALTH").condition("SC-G", "S1-18"))).isEmpty();
  }

  @Test
  void offenceDataNeedAGroundOfArticle10() {
    assertThat(in(rule().sharing("OFFENCES")))
        .extracting(Finding::code)
        .containsExactly(FindingCode.OFFENCE_DATA);
    assertThat(in(rule().sharing("OFFENCES").condition("A10-OFF"))).isEmpty();
    assertThat(in(rule().sharing("OFFENCES").condition(null, "S1-33"))).isEmpty();
    assertThat(in(rule().sharing("OFFENCES").condition("A10-LAW", "S1-33"))).isEmpty();
  }

  @Test
  void domesticLawForOffenceDataMeansAConditionOfSchedule1() {
    assertThat(in(rule().sharing("OFFENCES").condition("A10-LAW")))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(FindingCode.SCHEDULE_1);
          assertThat(finding.provision()).isEqualTo("DPA 2018 s10(5)");
        });
  }

  @Test
  void paragraph36CarriesNothingWithoutAConditionOfPart2() {
    assertThat(in(rule().sharing("OFFENCES").condition(null, "S1-36")))
        .extracting(Finding::code)
        .containsExactly(FindingCode.OFFENCE_DATA);
    assertThat(in(rule().sharing("OFFENCES").condition(null, "S1-18", "S1-36"))).isEmpty();
  }
}
