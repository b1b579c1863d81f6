package org.igworkbench.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.igworkbench.matrix.RuleBuilder.rule;
import static org.igworkbench.matrix.SmallWorld.DAY;
import static org.igworkbench.matrix.SmallWorld.ask;
import static org.igworkbench.matrix.SmallWorld.claim;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.Verdict.Kind;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.api.Test;

/// The exact rules of the verdict, one by one.
class JudgeTest {

  private static final Claim CLAIM = claim("LB-E", "GW-22");

  private static Verdict judge(Question question, SharingRule... rules) {
    return Judge.judge(SmallWorld.with(rules), question);
  }

  private static List<String> said(Verdict verdict) {
    var words = new Wording();
    return verdict.reasons().stream().map(words::say).toList();
  }

  private static List<String> keys(Verdict verdict) {
    return verdict.reasons().stream().map(Sentence::key).toList();
  }

  @Test
  void onePermittedRuleThatHoldsEveryCategoryCovers() {
    var verdict =
        judge(
            ask(CLAIM, "DC-01", "DC-02"),
            rule("MX-1").categories("DC-01", "DC-02", "DC-03").build());
    assertThat(verdict).isInstanceOf(Verdict.Covered.class);
    assertThat(verdict.rules()).extracting(SharingRule::code).containsExactly("MX-1");
    assertThat(said(verdict)).first().isEqualTo("MX-1 covers all 2 categories asked for.");
    assertThat(verdict.grounds().citations())
        .containsExactly("UK GDPR Article 6(1)(e)", "s115, Test Act 1998");
  }

  @Test
  void aConditionalRuleCoversWithItsConditionsToTick() {
    var verdict = judge(ask(CLAIM, "DC-01"), rule("MX-1").decision(Decision.CONDITIONAL).build());
    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.CoveredWithConditions.class,
            it ->
                assertThat(it.conditions())
                    .extracting(Verdict.Condition::text)
                    .containsExactly("Secure e-mail only", "Ask the sergeant"));
  }

  @Test
  void permittedBeatsConditionalAndTiesAreAllListed() {
    var verdict =
        judge(
            ask(CLAIM, "DC-01"),
            rule("MX-3").build(),
            rule("MX-1").build(),
            rule("MX-2").decision(Decision.CONDITIONAL).build());
    assertThat(verdict.kind()).isEqualTo(Kind.COVERED);
    assertThat(verdict.rules()).extracting(SharingRule::code).containsExactly("MX-1", "MX-3");
  }

  @Test
  void whatNoRuleHoldsIsNamedAsWider() {
    var verdict = judge(ask(CLAIM, "DC-01", "DC-05"), rule("MX-1").build());
    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.WiderThanCovered.class,
            it -> {
              assertThat(it.inside()).containsExactly("DC-01");
              assertThat(it.outside()).containsExactly("DC-05");
            });
    assertThat(said(verdict))
        .startsWith("MX-1 does not reach Education.", "Covered is only Identity.");
  }

  @Test
  void severalRulesThatHoldAllOnlyTogetherDoNotCover() {
    var verdict =
        judge(
            ask(CLAIM, "DC-01", "DC-02"),
            rule("MX-1").categories("DC-01").build(),
            rule("MX-2").categories("DC-02").build());
    assertThat(verdict.kind()).isEqualTo(Kind.NOT_COVERED);
    assertThat(said(verdict))
        .containsExactly(
            "No single rule covers all that is asked for. Ask for each part by itself.",
            "MX-1 reaches Identity.",
            "MX-2 reaches Contact details.");
  }

  @Test
  void aBarOnAnyCategoryBeatsEveryCover() {
    var verdict =
        judge(
            ask(CLAIM, "DC-01", "DC-02"),
            rule("MX-1").categories("DC-01", "DC-02").build(),
            rule("MX-2").decision(Decision.NOT_PERMITTED).categories("DC-02").build());
    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Barred.class, it -> assertThat(it.barred()).containsExactly("DC-02"));
    assertThat(verdict.rules()).extracting(SharingRule::code).containsExactly("MX-2");
  }

  @Test
  void aBarSaysItsReasonAsASentenceOrThatItGivesNone() {
    var bar = rule("MX-2").decision(Decision.NOT_PERMITTED);

    assertThat(said(judge(ask(CLAIM, "DC-01"), bar.conditions("Statistics will do").build())))
        .first()
        .isEqualTo("Barred by MX-2: Statistics will do. The bar reaches Identity.");
    assertThat(said(judge(ask(CLAIM, "DC-01"), bar.conditions("").build())))
        .first()
        .isEqualTo("Barred by MX-2, which gives no reason. The bar reaches Identity.");
  }

  @Test
  void aBarThatNamesWhatTheRequestLeavesOpenIsOnlyACaution() {
    var permit = rule("MX-1").build();
    var bar = rule("MX-2").decision(Decision.NOT_PERMITTED).powers("GW-26").build();
    var open = judge(ask(claim("LB-E", null), "DC-01"), permit, bar);
    assertThat(open.kind()).isEqualTo(Kind.COVERED);
    assertThat(said(open))
        .contains(
            "It would be barred by MX-2 if the request relied on UK GDPR Article 6(1)(e) and s16,"
                + " Test Act 1998.");
    assertThat(judge(ask(Claim.NONE, "DC-01"), permit, bar).kind()).isEqualTo(Kind.COVERED);
    assertThat(judge(ask(claim("LB-E", "GW-26"), "DC-01"), permit, bar).kind())
        .isEqualTo(Kind.BARRED);
  }

  @Test
  void aBarWithoutAPowerBarsWhoeverStatesItsBasis() {
    var bar = rule("MX-2").decision(Decision.NOT_PERMITTED).powers().build();
    assertThat(judge(ask(claim("LB-E", null), "DC-01"), bar).kind()).isEqualTo(Kind.BARRED);
    assertThat(judge(ask(claim("LB-E", "GW-22"), "DC-01"), bar).kind())
        .as("a rule without a power never meets a claim that names one")
        .isEqualTo(Kind.NOT_COVERED);
  }

  @Test
  void aBarWhoseReviewIsOverdueStillBarsButAnEndedOneDoesNot() {
    var overdue =
        rule("MX-2").decision(Decision.NOT_PERMITTED).reviewed(LocalDate.of(2025, 1, 1), 3).build();
    assertThat(judge(ask(CLAIM, "DC-01"), overdue).kind()).isEqualTo(Kind.BARRED);
    var ended = rule("MX-2").decision(Decision.NOT_PERMITTED).status(RuleStatus.ENDED).build();
    assertThat(judge(ask(CLAIM, "DC-01"), ended).kind()).isEqualTo(Kind.NOT_COVERED);
  }

  @Test
  void aClaimOfTheWholeLawReachesItsParts() {
    var part = rule("MX-1").basis("LB-EA-5").powers().build();
    assertThat(judge(ask(claim("LB-EA", null), "DC-01"), part).kind()).isEqualTo(Kind.COVERED);
    var whole = rule("MX-1").basis("LB-EA").powers().build();
    assertThat(judge(ask(claim("LB-EA-5", null), "DC-01"), whole).kind())
        .isEqualTo(Kind.NOT_COVERED);
  }

  @Test
  void anotherBasisOrPowerIsNotCoveredAndSaysWhichRulesThereAre() {
    var verdict = judge(ask(claim("LB-C", "GW-22"), "DC-01"), rule("MX-1").build());
    assertThat(verdict.kind()).isEqualTo(Kind.NOT_COVERED);
    assertThat(keys(verdict)).containsExactly("matrix.reason.claim-unmet");
  }

  @Test
  void whatTheRequestLeavesOpenIsOnOffer() {
    var verdict = judge(ask(Claim.NONE, "DC-01"), rule("MX-1").build());
    assertThat(said(verdict))
        .contains(
            "The request states no lawful basis. On offer here: UK GDPR Article 6(1)(e).",
            "The request states no legal power. On offer here: s115, Test Act 1998.");
  }

  @Test
  void draftsNeverCount() {
    assertThat(judge(ask(CLAIM, "DC-01"), rule("MX-1").status(RuleStatus.DRAFT).build()).kind())
        .isEqualTo(Kind.NOT_COVERED);
  }

  @Test
  void eachReasonForLapsingIsNamed() {
    var question = ask(CLAIM, "DC-01");
    var ended = LocalDate.of(2026, 3, 1);
    assertThat(said(judge(question, rule("MX-1").effective(null, ended).build())))
        .first()
        .isEqualTo("MX-1 covered this until it ended on 1 March 2026.");
    assertThat(said(judge(question, rule("MX-1").status(RuleStatus.SUSPENDED).build())))
        .first()
        .isEqualTo("MX-1 covered this until it was suspended.");
    assertThat(said(judge(question, rule("MX-1").reviewed(LocalDate.of(2025, 12, 1), 3).build())))
        .first()
        .isEqualTo("MX-1 covered this until its review fell due on 1 March 2026.");
    assertThat(said(judge(question, rule("MX-1").agreement("AG-01").build())))
        .first()
        .isEqualTo(
            "MX-1 covered this while agreement AG-01, Police protocol, was running; on 2 March 2026"
                + " it was not.");
    assertThat(
            said(judge(ask(claim("LB-E", "GW-15"), "DC-01"), rule("MX-1").powers("GW-15").build())))
        .first()
        .isEqualTo(
            "MX-1 rests on GW-15 (s14B, Test Act 1998), which was not known to be in force on 2"
                + " March 2026.");
  }

  @Test
  void aRuleIsGoodOnTheLastDayOfItsReviewAndOfItsTerm() {
    assertThat(
            judge(ask(CLAIM, "DC-01"), rule("MX-1").reviewed(LocalDate.of(2025, 12, 2), 3).build())
                .kind())
        .isEqualTo(Kind.COVERED);
    assertThat(judge(ask(CLAIM, "DC-01"), rule("MX-1").effective(DAY, DAY).build()).kind())
        .isEqualTo(Kind.COVERED);
    assertThat(
            judge(ask(CLAIM, "DC-01"), rule("MX-1").effective(DAY.plusDays(1), null).build())
                .kind())
        .isEqualTo(Kind.NOT_COVERED);
  }

  @Test
  void aPowerNotKnownToBeCommencedIsUnusable() {
    var verdict = judge(ask(claim("LB-E", "GW-19"), "DC-01"), rule("MX-1").powers("GW-19").build());
    assertThat(verdict.kind()).isEqualTo(Kind.LAPSED);
  }

  @Test
  void aRequestIsJudgedByTheLawOfItsOwnDay() {
    var rule = rule("MX-1").basis("LB-EA-5").powers().build();
    var claim = claim("LB-EA-5", null);
    var before =
        new Question(
            "GEN-05",
            "REC-02",
            claim,
            DataScope.of(List.of("DC-01"), List.of()),
            null,
            LocalDate.of(2026, 2, 4));
    assertThat(judge(before, rule).kind()).isEqualTo(Kind.LAPSED);
    assertThat(judge(ask(claim, "DC-01"), rule).kind()).isEqualTo(Kind.COVERED);
  }

  @Test
  void theVersionThatStoodOnTheDayAnswers() {
    var first = rule("MX-1").effective(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)).build();
    var second =
        rule("MX-1")
            .version(2)
            .decision(Decision.CONDITIONAL)
            .effective(LocalDate.of(2026, 4, 1), null)
            .build();
    assertThat(judge(ask(CLAIM, "DC-01"), first, second).kind()).isEqualTo(Kind.COVERED);
    var later =
        new Question(
            "GEN-05",
            "REC-02",
            CLAIM,
            DataScope.of(List.of("DC-01"), List.of()),
            null,
            LocalDate.of(2026, 4, 1));
    assertThat(judge(later, second, first).kind()).isEqualTo(Kind.COVERED_WITH_CONDITIONS);
  }

  @Test
  void widerBeatsLapsed() {
    var narrow = rule("MX-1").categories("DC-01").build();
    var lapsed = rule("MX-2").categories("DC-01", "DC-02").status(RuleStatus.SUSPENDED).build();
    assertThat(judge(ask(CLAIM, "DC-01", "DC-02"), narrow, lapsed).kind())
        .isEqualTo(Kind.WIDER_THAN_COVERED);
  }

  @Test
  void peopleWhomTheRuleDoesNotReachMakeItWider() {
    var rule = rule("MX-1").subjects("DS-01").build();
    var others =
        new Question(
            "GEN-05", "REC-02", CLAIM, DataScope.of(List.of("DC-01"), List.of("DS-02")), null, DAY);
    assertThat(judge(others, rule))
        .isInstanceOfSatisfying(
            Verdict.WiderThanCovered.class,
            it -> assertThat(it.outside()).containsExactly("DS-02"));
    assertThat(judge(ask(CLAIM, "DC-01"), rule).kind())
        .as("where the request states nobody, the rule's people do not matter")
        .isEqualTo(Kind.COVERED);
  }

  private static Question askAbout(List<String> subjects, String... categories) {
    return new Question(
        "GEN-05", "REC-02", CLAIM, DataScope.of(List.of(categories), subjects), null, DAY);
  }

  @Test
  void aRuleForOtherPeopleIsNoHitOfAWiderRequest() {
    var theirs = rule("MX-1").subjects("DS-01").categories("DC-01").build();
    var others = rule("MX-2").subjects("DS-02").categories("DC-05").build();
    var verdict = judge(askAbout(List.of("DS-01"), "DC-01", "DC-05"), theirs, others);
    assertThat(verdict.kind()).isEqualTo(Kind.WIDER_THAN_COVERED);
    assertThat(verdict.rules()).extracting(SharingRule::code).containsExactly("MX-1");
    assertThat(said(verdict))
        .first()
        .asString()
        .as("MX-2 does hold the category, so it must not be said that it does not")
        .startsWith("MX-1 does not reach ");
  }

  @Test
  void ofEachRuleItIsSaidWhomItLeavesOut() {
    var one = rule("MX-1").subjects("DS-01").categories("DC-01").build();
    var two = rule("MX-2").subjects("DS-02").categories("DC-01").build();
    var verdict = judge(askAbout(List.of("DS-01", "DS-02"), "DC-01"), one, two);
    assertThat(said(verdict))
        .contains(
            "MX-1 does not reach these people: " + title("DS-02") + ".",
            "MX-2 does not reach these people: " + title("DS-01") + ".");
  }

  @Test
  void aRuleForOtherPeopleThatHoldsOnlyAPartIsNotCalledAPartOfTheWhole() {
    var others = rule("MX-1").subjects("DS-01").categories("DC-01").build();
    var verdict = judge(askAbout(List.of("DS-02"), "DC-01", "DC-05"), others);
    assertThat(verdict.kind()).isEqualTo(Kind.NOT_COVERED);
    assertThat(said(verdict))
        .containsExactly(
            "MX-1 fits the claim, but does not reach " + title("DC-05") + ".",
            "MX-1 does not reach these people: " + title("DS-02") + ".");
  }

  @Test
  void ofALapsedRuleThatHoldsAPartItIsSaidWhichPartItLacks() {
    var lapsed = rule("MX-1").categories("DC-01").status(RuleStatus.SUSPENDED).build();
    var verdict = judge(ask(CLAIM, "DC-01", "DC-05"), lapsed);
    assertThat(verdict.kind()).isEqualTo(Kind.NOT_COVERED);
    assertThat(said(verdict))
        .containsExactly("MX-1 fits the claim, but does not reach " + title("DC-05") + ".");
  }

  private static String title(String code) {
    return SmallWorld.with().categoryTitle(code);
  }

  @Test
  void anUnknownRequesterIsANoticeGapAndNotABar() {
    var question =
        new Question("GEN-05", null, CLAIM, DataScope.of(List.of("DC-01"), List.of()), null, DAY);
    var verdict = judge(question, rule("MX-1").build());
    assertThat(verdict.kind()).isEqualTo(Kind.NOT_COVERED);
    assertThat(said(verdict)).first().asString().contains("gap in the notice");
    var code =
        new Question(
            "GEN-05", "REC-99", CLAIM, DataScope.of(List.of("DC-01"), List.of()), null, DAY);
    assertThat(judge(code, rule("MX-1").build()).kind()).isEqualTo(Kind.NOT_COVERED);
  }

  @Test
  void aDestinationAbroadIsPointedOutByItsAdequacy() {
    for (var expected :
        List.of(
            List.of("ES", "matrix.transfer.full"),
            List.of("US", "matrix.transfer.partial"),
            List.of("TR", "matrix.transfer.none"),
            List.of("XX", "matrix.transfer.unknown"))) {
      var question =
          new Question(
              "GEN-05",
              "REC-02",
              CLAIM,
              DataScope.of(List.of("DC-01"), List.of()),
              expected.get(0),
              DAY);
      assertThat(keys(judge(question, rule("MX-1").build()))).last().isEqualTo(expected.get(1));
    }
    var home =
        new Question(
            "GEN-05", "REC-02", CLAIM, DataScope.of(List.of("DC-01"), List.of()), "GB", DAY);
    assertThat(keys(judge(home, rule("MX-1").build())))
        .noneMatch(key -> key.startsWith("matrix.transfer"));
  }

  @Test
  void aQuestionWithoutAnyCategoryCanNotBeAsked() {
    assertThatThrownBy(() -> ask(CLAIM)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theReferenceRuleIsPlainWhereTheVerdictIsGenerous() {
    var matrix =
        SmallWorld.with(
            rule("MX-1").build(),
            rule("MX-2")
                .basis("LB-C")
                .powers()
                .decision(Decision.CONDITIONAL)
                .status(RuleStatus.ENDED)
                .build());
    assertThat(ReferenceRule.apply(matrix, ask(CLAIM, "DC-01")))
        .isEqualTo(ReferenceRule.Result.MATCH);
    assertThat(ReferenceRule.apply(matrix, ask(claim("LB-E", null), "DC-01")))
        .as("no power claimed equals no power, nothing else")
        .isEqualTo(ReferenceRule.Result.NO_MATCH);
    assertThat(ReferenceRule.apply(matrix, ask(claim("LB-C", null), "DC-01")))
        .as("dates and status are not looked at")
        .isEqualTo(ReferenceRule.Result.CONDITIONAL);
  }
}
