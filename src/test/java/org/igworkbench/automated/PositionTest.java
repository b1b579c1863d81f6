package org.igworkbench.automated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.igworkbench.automated.Safeguards.Safeguard;
import org.igworkbench.exchange.Library;
import org.igworkbench.exchange.LibraryReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The judgement of UK GDPR Articles 22A to 22D, on the classes and bases of the sample: DC-20 is
/// special category data, DC-01 is not.
class PositionTest {

  private static final Library LIBRARY = library();

  private static final Safeguard GIVEN = new Safeguard("In the letter.", "Team manager");
  private static final Safeguards ALL = new Safeguards(GIVEN, GIVEN, GIVEN, GIVEN, "");
  private static final Safeguards NONE =
      new Safeguards(
          Safeguard.UNKNOWN, Safeguard.UNKNOWN, Safeguard.UNKNOWN, Safeguard.UNKNOWN, "");
  private static final Answers.Sensitive NEITHER =
      new Answers.Sensitive(Sensitivity.NEITHER, null, "");

  private Answer triggers = Answer.YES;
  private Answer solely = Answer.YES;
  private @Nullable Answer canChange;
  private String people = "";
  private String evidence = "";
  private Answer effect = Answer.YES;
  private Answer recorded = Answer.YES;
  private Answers.Sensitive sensitive = NEITHER;
  private Safeguards safeguards = ALL;
  private @Nullable String basis = "LB-E";
  private List<String> data = List.of("DC-01");

  private static Library library() {
    return switch (new LibraryReader().read(SampleFiles.load(), SampleFiles.defaults())) {
      case Reading.Sound<Library> sound -> sound.value();
      case Reading.Faulty<Library> faulty -> throw new AssertionError(faulty.violations());
    };
  }

  private Position position() {
    var decision =
        new AutomatedDecision(
            "ADM-02",
            "Priority of referrals",
            "",
            "A referral comes in",
            new AutomatedDecision.Inputs(List.of(), data),
            new AutomatedDecision.Workings("", "", "A rank"),
            List.of("REC-07"),
            new Answers(
                triggers,
                new Answers.Involvement(Noted.of(solely), people, canChange, null, evidence),
                new Answers.Effect(Noted.of(effect), Noted.of(recorded)),
                sensitive,
                safeguards,
                "",
                ""),
            new Governance("", null, basis, "", null, "", null, 12),
            Period.ALWAYS,
            "seen");
    return Position.of(decision, LIBRARY.catalogue(), LIBRARY.law());
  }

  @Test
  void theAlertOfTheSampleIsSharingAndNoDecision() {
    var alert = LIBRARY.automated().getFirst();

    var position = Position.of(alert, LIBRARY.catalogue(), LIBRARY.law());

    assertThat(position.standing()).isEqualTo(Standing.NOT_A_DECISION);
    assertThat(position.gaps()).isEmpty();
    assertThat(position.needsSafeguards()).isFalse();
  }

  @Test
  void aSignificantDecisionWithEverythingLacksNothing() {
    var position = position();

    assertThat(position.standing()).isEqualTo(Standing.SIGNIFICANT_AND_SOLELY_AUTOMATED);
    assertThat(position.gaps()).isEmpty();
    assertThat(position.isUnlawful()).isFalse();
  }

  @Test
  void eachOfTheFourSafeguardsIsMissedByItself() {
    safeguards = NONE;

    assertThat(position().gaps())
        .contains(Gap.INFORMATION, Gap.REPRESENTATIONS, Gap.INTERVENTION, Gap.CONTEST)
        .contains(Gap.INFORMATION_OWNER, Gap.CONTEST_OWNER);
    assertThat(position().isUnlawful()).isTrue();

    safeguards =
        new Safeguards(GIVEN, GIVEN, Safeguard.UNKNOWN, new Safeguard("By letter.", ""), "");
    assertThat(position().gaps())
        .containsExactly(Gap.INTERVENTION, Gap.INTERVENTION_OWNER, Gap.CONTEST_OWNER);
  }

  @Test
  void anAlertThatTriggersNothingIsNoDecisionWhateverElseIsAnswered() {
    triggers = Answer.NO;
    safeguards = NONE;
    recorded = Answer.NO;

    assertThat(position()).isEqualTo(new Position(Standing.NOT_A_DECISION, List.of()));
  }

  @Test
  void aPersonWhoCanChangeTheOutcomeDecidesButHasToBeEvidenced() {
    solely = Answer.NO;
    canChange = Answer.YES;
    people = "Duty social worker, before the letter goes";
    evidence = "Reasons in the case record";
    safeguards = NONE;

    assertThat(position()).isEqualTo(new Position(Standing.PERSON_DECIDES, List.of()));

    evidence = "";
    assertThat(position().gaps()).containsExactly(Gap.EVIDENCE);
    canChange = Answer.UNKNOWN;
    assertThat(position().gaps()).containsExactly(Gap.CAN_CHANGE, Gap.EVIDENCE);
  }

  @Test
  void aPersonWhoCannotChangeTheOutcomeIsNoMeaningfulInvolvement() {
    solely = Answer.NO;
    canChange = Answer.NO;
    people = "Clerk who presses the button";

    assertThat(position().standing()).isEqualTo(Standing.SIGNIFICANT_AND_SOLELY_AUTOMATED);
    assertThat(position().gaps()).containsExactly(Gap.CANNOT_CHANGE);
  }

  @Test
  void withoutSignificantEffectNoSafeguardIsNeeded() {
    effect = Answer.NO;
    recorded = Answer.NO;
    safeguards = NONE;

    assertThat(position()).isEqualTo(new Position(Standing.NOT_SIGNIFICANT, List.of()));
  }

  @Test
  void whatIsNotKnownIsUnsettledAndSaid() {
    triggers = Answer.UNKNOWN;
    solely = Answer.UNKNOWN;
    effect = Answer.UNKNOWN;

    assertThat(position())
        .isEqualTo(new Position(Standing.UNSETTLED, List.of(Gap.TRIGGERS, Gap.SOLELY, Gap.EFFECT)));
  }

  @Test
  void aDecisionThatIsTakenAloneInSomeCasesHasToBeRightForThese() {
    solely = Answer.PARTLY;
    canChange = Answer.YES;
    effect = Answer.PARTLY;

    assertThat(position().standing()).isEqualTo(Standing.SIGNIFICANT_AND_SOLELY_AUTOMATED);
  }

  @Test
  void specialCategoryDataNeedAGate() {
    sensitive = new Answers.Sensitive(Sensitivity.SPECIAL, Gate.UNKNOWN, "");
    assertThat(position().gaps()).containsExactly(Gap.GATE);

    sensitive = new Answers.Sensitive(Sensitivity.BOTH, Gate.NONE, "");
    assertThat(position().gaps()).containsExactly(Gap.NO_GATE);

    sensitive = new Answers.Sensitive(Sensitivity.SPECIAL, Gate.LAW, "");
    assertThat(position().gaps()).containsExactly(Gap.GROUND);

    sensitive = new Answers.Sensitive(Sensitivity.SPECIAL, Gate.LAW, "Care Act 2014 s9; SPI 6");
    assertThat(position().gaps()).isEmpty();

    sensitive = new Answers.Sensitive(Sensitivity.SPECIAL, Gate.CONSENT, "");
    assertThat(position().gaps()).isEmpty();
  }

  @Test
  void criminalOffenceDataAloneNeedNoGateOfArticle22B() {
    sensitive = new Answers.Sensitive(Sensitivity.OFFENCE, null, "");

    assertThat(position().gaps()).isEmpty();
  }

  @Test
  void saidToHaveNoSpecialDataWhileTheyGoInIsAskedBack() {
    data = List.of("DC-01", "DC-20");
    assertThat(position().gaps()).containsExactly(Gap.SENSITIVE_DENIED);

    sensitive = new Answers.Sensitive(null, null, "");
    assertThat(position().gaps()).containsExactly(Gap.SENSITIVE);
  }

  @Test
  void recognisedLegitimateInterestsAreBarredWithAllTheirConditions() {
    basis = "LB-EA-5";
    assertThat(position().gaps()).containsExactly(Gap.BARRED_BASIS);
    assertThat(position().isUnlawful()).isTrue();

    basis = null;
    assertThat(position().gaps()).containsExactly(Gap.BASIS);

    basis = "LB-EA";
    triggers = Answer.NO;
    recorded = Answer.NO;
    assertThat(position().gaps()).as("sharing may rest on it").isEmpty();
  }

  @Test
  void aRecordedConclusionThatDoesNotFollowIsAskedBack() {
    recorded = Answer.NO;
    assertThat(position().gaps()).containsExactly(Gap.CONTRADICTION);

    recorded = Answer.YES;
    effect = Answer.NO;
    assertThat(position().gaps()).containsExactly(Gap.CONTRADICTION);
  }

  @Test
  void anAnswerKeepsWhatItsSourceSaysOfIt() {
    assertThat(Noted.read("n (made by people)")).isEqualTo(new Noted(Answer.NO, "made by people"));
    assertThat(Noted.read("Yes")).isEqualTo(Noted.of(Answer.YES));
    assertThat(Noted.read("depends on the team"))
        .isEqualTo(new Noted(Answer.UNKNOWN, "depends on the team"));
    assertThat(Noted.in("nobody knows")).isEmpty();
  }
}
