package org.igworkbench.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.matrix.RuleBuilder.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.Agreement.None;
import org.igworkbench.agreements.AgreementKind;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.registers.Reconciliation.Cover;
import org.igworkbench.registers.Reconciliation.State;
import org.igworkbench.requests.RequestMentions.Times;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Which sharing has an agreement, and which agreement has sharing.
class ReconciliationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
  private static final Agreement.Dates RUNNING =
      new Agreement.Dates(null, DAY.minusYears(1), null, DAY.plusYears(1));
  private static final SharingRule RULE = rule("A").build();
  private static final String RECIPIENT = RULE.cell().recipient();
  private static final String PURPOSE = RULE.cell().purpose();

  private static Agreement agreement(
      AgreementKind kind, Agreement.Dates dates, Agreement.Scope scope) {
    return new Agreement(
        "AG-01",
        "Protocol",
        kind,
        new Agreement.Parties("both", List.of(RECIPIENT)),
        scope,
        dates,
        Agreement.Papers.NONE);
  }

  private static Agreement agreement(Agreement.Dates dates) {
    return agreement(AgreementKind.PROTOCOL, dates, Agreement.Scope.ANY);
  }

  private static Reconciliation reconciled(List<Times> disclosed, Agreement... agreements) {
    return reconciled(List.of(RULE), disclosed, agreements);
  }

  private static Reconciliation reconciled(
      List<SharingRule> rules, List<Times> disclosed, Agreement... agreements) {
    return new Reconciler(SampleWhole.with(rules, agreements).matrix(), disclosed, DAY).all();
  }

  private static Cover cover(Agreement... agreements) {
    var all = reconciled(List.of(), agreements);
    assertThat(all.relations()).hasSize(1);
    return all.relations().getFirst().cover();
  }

  private static State state(List<Times> disclosed, Agreement agreement) {
    return reconciled(disclosed, agreement).agreements().getFirst().state();
  }

  @Test
  void sharingIsAgreedByOneThatNamesTheRecipientAndRuns() {
    assertThat(cover()).isEqualTo(Cover.NONE);
    assertThat(cover(agreement(RUNNING))).isEqualTo(Cover.AGREED);
    assertThat(cover(agreement(new Agreement.Dates(null, null, null, null))))
        .as("a date that nobody knows does not stop it")
        .isEqualTo(Cover.AGREED);
  }

  @Test
  void itRunsToTheEndOfItsLastDayAndNotBeforeItsFirst() {
    assertThat(cover(agreement(new Agreement.Dates(null, null, null, DAY))))
        .isEqualTo(Cover.AGREED);
    assertThat(cover(agreement(new Agreement.Dates(null, null, null, DAY.minusDays(1)))))
        .isEqualTo(Cover.EXPIRED);
    assertThat(cover(agreement(new Agreement.Dates(null, DAY.plusDays(1), null, null))))
        .isEqualTo(Cover.NOT_BEGUN);
    var unsigned =
        new Agreement.Dates(null, DAY.minusYears(1), null, null, null, Set.of(None.SIGNED));
    assertThat(cover(agreement(unsigned))).isEqualTo(Cover.NOT_BEGUN);
  }

  @Test
  void whatItIsNotAboutIsOutsideItsScope() {
    var other = new Agreement.Scope(List.of("no such"), List.of(), List.of());
    assertThat(cover(agreement(AgreementKind.PROTOCOL, RUNNING, other)))
        .isEqualTo(Cover.OUTSIDE_SCOPE);
    var purpose = new Agreement.Scope(List.of(PURPOSE), List.of(), List.of());
    assertThat(cover(agreement(AgreementKind.PROTOCOL, RUNNING, purpose))).isEqualTo(Cover.AGREED);
    var data = new Agreement.Scope(List.of(), List.of(), List.of("no such"));
    assertThat(cover(agreement(AgreementKind.PROTOCOL, RUNNING, data)))
        .isEqualTo(Cover.OUTSIDE_SCOPE);
  }

  @Test
  void nobodyHasAgreedToAnythingByAnImpactAssessment() {
    assertThat(cover(agreement(AgreementKind.IMPACT_ASSESSMENT, RUNNING, Agreement.Scope.ANY)))
        .isEqualTo(Cover.NONE);
    assertThat(cover(agreement(AgreementKind.POLICY_DOCUMENT, RUNNING, Agreement.Scope.ANY)))
        .isEqualTo(Cover.NONE);
  }

  @Test
  void theAgreementThatARuleNamesIsTheOneThatCounts() {
    var over = new Agreement.Dates(null, null, null, DAY.minusDays(1));
    var old =
        new Agreement(
            "AG-02",
            "Old",
            AgreementKind.PROTOCOL,
            new Agreement.Parties("both", List.of()),
            Agreement.Scope.ANY,
            over,
            Agreement.Papers.NONE);
    var leaning = rule("B").agreement("AG-02").build();
    var all = reconciled(List.of(RULE, leaning), List.of(), agreement(RUNNING), old);
    var relation = all.relations().getFirst();
    assertThat(relation.cover()).isEqualTo(Cover.IN_PART);
    assertThat(relation.uncovered()).containsExactly("B");
    assertThat(relation.agreements()).containsExactly("AG-01", "AG-02");
    assertThat(all.agreed()).isZero();
  }

  @Test
  void anAgreementIsSaidToHaveNoRuleOrNoTraffic() {
    assertThat(state(List.of(), agreement(RUNNING))).isEqualTo(State.NO_TRAFFIC);
    assertThat(state(List.of(times(RECIPIENT)), agreement(RUNNING))).isEqualTo(State.RUNS);
    assertThat(state(List.of(times("REC-99"), times(null)), agreement(RUNNING)))
        .isEqualTo(State.NO_TRAFFIC);
    var other = new Agreement.Scope(List.of("no such"), List.of(), List.of());
    assertThat(state(List.of(), agreement(AgreementKind.PROTOCOL, RUNNING, other)))
        .isEqualTo(State.NO_RULE);
    assertThat(state(List.of(), agreement(new Agreement.Dates(null, null, null, DAY.minusDays(1)))))
        .isEqualTo(State.EXPIRED);
    assertThat(state(List.of(), agreement(AgreementKind.POLICY_DOCUMENT, RUNNING, other)))
        .as("a paper of our own needs neither")
        .isEqualTo(State.RUNS);
  }

  private static Times times(@Nullable String recipient) {
    return new Times(PURPOSE, recipient, null, 2);
  }

  @Test
  void whatGoesToAServiceOfOurOwnIsNoSharing() {
    var inside = rule("C").cell(PURPOSE, "REC-03").build();
    assertThat(reconciled(List.of(inside), List.of()).relations()).isEmpty();
  }
}
