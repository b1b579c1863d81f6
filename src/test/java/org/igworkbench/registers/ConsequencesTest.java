package org.igworkbench.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.matrix.RuleBuilder.rule;
import static org.igworkbench.registers.SampleWhole.WHOLE;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementKind;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.Lapses;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.requests.SharingRequest;
import org.junit.jupiter.api.Test;

@BesideTheWindow
class ConsequencesTest {

  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
  private static final LocalDate NEXT = LAST.plusDays(1);

  private static List<String> of(
      Whole whole, Kind kind, String code, LocalDate last, Use.Sort sort) {
    return Consequences.ofEnding(whole, kind, code, last).stream()
        .filter(effect -> effect.sort() == sort)
        .map(SampleWhole::said)
        .toList();
  }

  private static List<String> of(Kind kind, String code, Use.Sort sort) {
    return of(WHOLE, kind, code, LAST, sort);
  }

  private static String lapses(String rule) {
    return rule + " changes: It would lapse on 1 July 2026. Choose other law for it, or end it.";
  }

  @Test
  void theProtocolsEndLetsItsOneRuleLapse() {
    assertThat(of(Kind.POWER, "GW-29", Use.Sort.RULE)).containsExactly(lapses("MX-014"));
    assertThat(of(Kind.POWER, "GW-29", Use.Sort.REQUEST)).isEmpty();
  }

  @Test
  void theEndOfSection115LapsesFiveRulesButTheNoticeStillNeedsTheAct() {
    assertThat(of(Kind.POWER, "GW-22", Use.Sort.RULE))
        .containsExactly(
            lapses("MX-011"),
            lapses("MX-012"),
            lapses("MX-066"),
            lapses("MX-102"),
            lapses("MX-138"));
    assertThat(of(Kind.POWER, "GW-22", Use.Sort.NOTICE_LINE))
        .containsExactly(
            "PN-01 stays: The notice names the instrument, and 2 other powers of it would be in"
                + " force: the line may stay.");
  }

  @Test
  void whereTheReviewIsOverdueByThenTheRuleLapsesWithoutTheEndAndNeedsOtherLawBesides() {
    var late = LocalDate.of(2026, 12, 31);
    assertThat(of(WHOLE, Kind.POWER, "GW-29", late, Use.Sort.RULE))
        .containsExactly(
            "MX-014 stays: It will have lapsed by then for another reason, and would need other"
                + " law before it stands again: MX-014 covered this until its review fell due on"
                + " 5 November 2026.");
  }

  @Test
  void anOpenRequestReceivedAfterTheEndIsJudgedWithoutTheRow() {
    assertThat(of(Kind.BASIS, "LB-E", Use.Sort.REQUEST))
        .containsExactly(
            "DSR-2026-059 changes: Judged by 28 September 2026, the day it came in, it would be"
                + " lapsed.");
  }

  @Test
  void anOpenRequestReceivedBeforeTheEndKeepsItsVerdict() {
    var late = LocalDate.of(2026, 9, 30);
    assertThat(of(WHOLE, Kind.BASIS, "LB-E", late, Use.Sort.REQUEST))
        .containsExactly(
            "DSR-2026-059 changes: Its own verdict stays, because it came in before the end. Asked"
                + " anew on 1 October 2026, it would be lapsed instead of covered with"
                + " conditions.");
  }

  @Test
  void anOpenRequestThatNamesTheRowIsToldEvenWhereNothingChanges() {
    var open = open();
    assertThat(of(Kind.RECIPIENT, recipient(open), Use.Sort.REQUEST))
        .containsExactly(open.reference() + " stays: It would stay covered with conditions.");
    assertThat(of(Kind.RECIPIENT, "REC-02", Use.Sort.REQUEST)).isEmpty();
  }

  private static SharingRequest open() {
    return WHOLE.requests().all().stream()
        .filter(request -> request.reference().equals("DSR-2026-059"))
        .findFirst()
        .orElseThrow();
  }

  private static String recipient(SharingRequest request) {
    return String.valueOf(request.requester().recipient());
  }

  @Test
  void rulesOfARecipientThatEndsGoOnAndHaveToBeEndedToo() {
    var said = of(Kind.RECIPIENT, "REC-02", Use.Sort.RULE);
    assertThat(said)
        .hasSize(22)
        .noneMatch(line -> line.contains(" changes: "))
        .contains(
            "MX-014 stays: It would go on letting data go: a rule does not end with what it names."
                + " End it too, or change it.");
    assertThat(said)
        .anySatisfy(line -> assertThat(line).startsWith("MX-017 stays: It would go on barring"));
    assertThat(of(Kind.RECIPIENT, "REC-02", Use.Sort.ROW))
        .contains(
            "GW-29 stays: It would still be marked as typical for this. Look whether it should"
                + " be.");
  }

  @Test
  void aBarHoldsWhateverBecomesOfTheLawThatItNames() {
    assertThat(of(Kind.POWER, "GW-26", Use.Sort.RULE))
        .containsExactly(
            "MX-017 stays: It would go on barring: a bar holds whether or not what it names still"
                + " counts.");
  }

  @Test
  void aRuleOnLawThatIsNotInForceAnywayDoesNotChange() {
    assertThat(of(Kind.POWER, "GW-19", Use.Sort.RULE))
        .allSatisfy(line ->
            assertThat(line).contains(" stays: It will have lapsed by then whatever becomes"))
        .isNotEmpty();
  }

  @Test
  void thePowersOfAnInstrumentDoNotEndByThemselves() {
    assertThat(of(Kind.INSTRUMENT, "LI-13", Use.Sort.RULE)).isEmpty();
    assertThat(of(Kind.INSTRUMENT, "LI-13", Use.Sort.ROW))
        .first()
        .isEqualTo(
            "GW-22 stays: GW-22 does not end by itself, and 5 rules that stand rest on it. End it"
                + " too if it goes with this.");
    assertThat(of(Kind.INSTRUMENT, "LI-02", Use.Sort.ROW))
        .noneMatch(line -> line.startsWith("GW-15"));
  }

  @Test
  void theConditionsOfABasisDoNotEndByThemselves() {
    assertThat(of(Kind.BASIS, "LB-EA", Use.Sort.ROW))
        .hasSize(5)
        .allSatisfy(line -> assertThat(line).contains("does not end by itself"));
  }

  @Test
  void aCountrysEndChangesNoRuleAndNoVerdict() {
    assertThat(Consequences.ofEnding(WHOLE, Kind.COUNTRY, "TR", LAST)).isEmpty();
  }

  /// Whatever the filter by names leaves out would not have changed: all 525 rows of law, each
  /// against all rules.
  @Test
  void noRuleThatWouldLapseIsOverlooked() {
    var versions = WHOLE.matrix().versions().toList();
    WHOLE
        .matrix()
        .law()
        .rows()
        .forEach(row -> {
          var kind = Kind.of(row);
          var after = WHOLE.ending(kind, row.code(), LAST);
          var lost = new TreeSet<String>();
          var before = new Lapses(WHOLE.matrix(), NEXT);
          var then = new Lapses(after, NEXT);
          versions.stream()
              .filter(version -> version.decision().permits())
              .filter(version -> before.of(version).isEmpty() && !then.of(version).isEmpty())
              .map(SharingRule::code)
              .forEach(lost::add);
          assertThat(
                  Consequences.ofEnding(WHOLE, kind, row.code(), LAST).stream()
                      .filter(effect -> effect.sort() == Use.Sort.RULE && effect.changes())
                      .map(Effect::code))
              .as(row.code())
              .containsExactlyElementsOf(lost);
        });
  }

  @Test
  void endedRulesAreLeftAloneAndThoseThatBeginLaterLapseOnTheirFirstDay() {
    var begins = LocalDate.of(2026, 8, 1);
    var whole =
        SampleWhole.with(
            List.of(
                rule("ENDS").effective(null, LAST).build(),
                rule("ENDED").status(RuleStatus.ENDED).build(),
                rule("LATER").effective(begins, null).build()));
    assertThat(of(whole, Kind.POWER, "GW-22", LAST, Use.Sort.RULE))
        .containsExactly(
            "LATER changes: It would lapse on 1 August 2026. Choose other law for it, or end it.");
  }

  @Test
  void aDraftThatBeginsAfterTheEndNeedsOtherLaw() {
    var draft = rule("A").status(RuleStatus.DRAFT);
    var bar = rule("B").status(RuleStatus.DRAFT).decision(Decision.NOT_PERMITTED);
    var whole = SampleWhole.with(List.of(draft.build(), bar.build()));
    assertThat(of(whole, Kind.POWER, "GW-22", LAST, Use.Sort.RULE))
        .containsExactly(
            "A changes: The draft would not stand on 1 July 2026. Choose other law before it is"
                + " approved.",
            "B stays: The draft names it and would count from 1 July 2026. Look at it before it is"
                + " approved.");
  }

  @Test
  void anAgreementIsToldWhereARuleThatLeansOnItLapses() {
    var leaning = rule("A").agreement("AG-01").build();
    var other = rule("B").powers("GW-29").agreement("AG-01").build();
    assertThat(agreements(leaning))
        .containsExactly(
            "AG-01 changes: No rule that stands would lean on it from 1 July 2026. Ask whether it"
                + " should end too.");
    assertThat(agreements(leaning, other))
        .containsExactly("AG-01 changes: 1 other rule that stands still leans on it.");
    assertThat(agreements(other)).isEmpty();
  }

  private static List<String> agreements(SharingRule... rules) {
    var agreement =
        new Agreement(
            "AG-01",
            "Police protocol",
            AgreementKind.PROTOCOL,
            "",
            new Agreement.Dates(null, null, null, null));
    return of(
        SampleWhole.with(List.of(rules), agreement), Kind.POWER, "GW-22", LAST, Use.Sort.AGREEMENT);
  }

  @Test
  void nothingIsSavedByAsking() {
    var before = WHOLE.matrix().law();
    assertThat(Consequences.ofEnding(WHOLE, Kind.BASIS, "LB-E", LAST)).isNotEmpty();
    assertThat(WHOLE.matrix().law()).isEqualTo(before);
  }
}
