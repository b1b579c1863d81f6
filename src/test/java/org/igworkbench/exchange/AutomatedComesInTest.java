package org.igworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.igworkbench.automated.Noted;
import org.igworkbench.automated.Sensitivity;
import org.igworkbench.workspace.Answer;
import org.junit.jupiter.api.Test;

/// Files of automated decisions answer in one column with what is said of the answer in brackets.
class AutomatedComesInTest {

  private final ImportDesk desk = new ImportDesk();

  private static final String HEAD =
      "code,title,trigger,output,recipient_code,solely_automated,"
          + "legal_or_similarly_significant_effect,is_article_22a_significant_decision,"
          + "review_months,verified\n";

  @Test
  void theAlertOfTheSampleHasWhatItsSourceSaysAndNoMore() {
    var alert = new Sample().library().automated().getFirst();

    assertThat(alert.answers().involvement().solely())
        .isEqualTo(
            new Noted(
                Answer.NO,
                "the sending is automatic; the decisions before and after are made by people"));
    assertThat(alert.answers().triggers()).isEqualTo(Answer.NO);
    var safeguards = alert.answers().safeguards();
    assertThat(safeguards.information().wording())
        .isEqualTo("Data subjects told in the privacy notice unless unsafe.");
    assertThat(safeguards.contest().wording()).isEqualTo("Correction route through the council.");
    assertThat(safeguards.representations().wording()).isEmpty();
    assertThat(safeguards.intervention().wording()).isEmpty();
    assertThat(safeguards.recorded()).contains("clinician briefed that a flag is information");
    assertThat(alert.workings().logic()).startsWith("Matching on NHS number and date of birth");
    assertThat(alert.governance().assessment()).isEqualTo("DPIA and review.");
  }

  @Test
  void anAnswerComesInWithWhatIsSaidOfIt() {
    desk.apply(
        ImportRegister.AUTOMATED_DECISIONS,
        HEAD + "ADM-02,Rank,Referral,A rank,REC-07,y (nobody looks),partly (delays),y,12,seen\n");

    var answers =
        desk.desk.twins().automated().all().stream()
            .filter(row -> row.code().equals("ADM-02"))
            .findFirst()
            .orElseThrow()
            .answers();
    assertThat(answers.involvement().solely()).isEqualTo(new Noted(Answer.YES, "nobody looks"));
    assertThat(answers.involvement().canChange()).as("not asked of it").isNull();
    assertThat(answers.effect().significant()).isEqualTo(new Noted(Answer.PARTLY, "delays"));
    assertThat(answers.triggers()).isEqualTo(Answer.UNKNOWN);
    assertThat(answers.sensitive().involved()).isEqualTo(Sensitivity.UNKNOWN);
  }

  @Test
  void anAnswerByItselfTakesNothingAway() {
    var plan = desk.plan(ImportRegister.AUTOMATED_DECISIONS, "code,solely_automated\nADM-01,no\n");

    assertThat(ImportDesk.said(plan)).isEmpty();
    assertThat(plan.differences()).isEmpty();
  }

  @Test
  void aWordThatIsNoAnswerIsRefused() {
    var plan =
        desk.plan(ImportRegister.AUTOMATED_DECISIONS, "code,solely_automated\nADM-01,perhaps\n");

    assertThat(ImportDesk.said(plan).toString()).contains("perhaps");
  }
}
