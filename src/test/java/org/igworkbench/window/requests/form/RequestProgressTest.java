package org.igworkbench.window.requests.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.requests.Particulars.Relationship;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.form.RequestProgress.Section;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.Test;

/// How far a request has come that is being typed.
class RequestProgressTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  private final Desk desk = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);
  private final NewRequestModel model = new NewRequestModel(TODAY);

  private RequestProgress progress() {
    return new RequestProgress(model, desk.workbench().matrix().snapshot());
  }

  private SectionWords words() {
    return new SectionWords(new Phrases(desk.words(), () -> TODAY), model, progress());
  }

  private void fillInWhatTheLogNeeds() {
    model.organisation.set("Northshire Constabulary");
    model.recipient.set("REC-02");
    model.role.set("Detective sergeant");
    model.channel.set("secure email");
    model.purpose.set("GEN-05");
    model.description.set("Third party material");
    model.add("DC-01");
    model.subjects.set("CYP-08BC");
  }

  @Test
  void whatIsLeftIsWhatTheLogWouldAskFor() {
    var outcome = desk.workbench().requests().log(desk.officer(), model.draft());
    var wrong = ((Outcome.Rejected<SharingRequest>) outcome).violations();
    assertThat(progress().leftToDecide()).isEqualTo(wrong.size()).isEqualTo(8);
    fillInWhatTheLogNeeds();
    assertThat(progress().leftToDecide()).isZero();
    assertThat(desk.workbench().requests().check(model.draft())).isEmpty();
    assertThat(progress().leftForLater()).as("basis, power and eight answers").isEqualTo(10);
  }

  @Test
  void aSectionIsCompleteOnceAllOfItIsAnswered() {
    assertThat(progress().complete(Section.ASKING)).isFalse();
    fillInWhatTheLogNeeds();
    assertThat(progress().complete(Section.ASKING)).isTrue();
    assertThat(progress().complete(Section.REQUESTED)).isTrue();
    assertThat(progress().complete(Section.GROUND)).as("no basis stated").isFalse();
    model.claim("LB-E", "GW-29");
    assertThat(progress().complete(Section.GROUND)).isTrue();
    model.requiredBy.set("31 June 2026");
    assertThat(progress().complete(Section.ASKING)).as("no such day").isFalse();
    model.people.set("many");
    assertThat(progress().complete(Section.REQUESTED)).as("no number").isFalse();
  }

  @Test
  void aBasisThatNeedsNoPowerAsksForNone() {
    model.purpose.set("GEN-05");
    model.basis.set("LB-A");
    assertThat(progress().complete(Section.GROUND)).isTrue();
  }

  @Test
  void theCategoriesTellWhichConditionsAreNeeded() {
    assertThat(progress().complete(Section.CONDITIONS)).as("nobody knows yet").isFalse();
    model.add("DC-01");
    assertThat(progress().complete(Section.CONDITIONS)).isTrue();
    assertThat(words().summary(Section.CONDITIONS)).startsWith("Not needed");
    model.add("DC-20");
    model.add("DC-41");
    assertThat(words().summary(Section.CONDITIONS))
        .isEqualTo(
            "Needed: 1 special, 1 of criminal offence data. Name a condition for each sort.");
    model.conditions.add("SC-G");
    assertThat(progress().complete(Section.CONDITIONS)).as("none for the offences").isFalse();
    model.conditions.add("S1-10");
    assertThat(progress().complete(Section.CONDITIONS)).isTrue();
    assertThat(words().summary(Section.CONDITIONS))
        .isEqualTo("UK GDPR Article 9(2)(g) · DPA 2018 Schedule 1 para 10");
  }

  @Test
  void theRestSaysHowManyOfItsQuestionsAreAnswered() {
    assertThat(words().summary(Section.NECESSITY)).isEqualTo("None of 4 answered");
    model.necessity.set("The charge\ndepends on it");
    model.relationship.set(Relationship.INDEPENDENT_CONTROLLERS);
    assertThat(words().summary(Section.NECESSITY))
        .isEqualTo("2 of 4 answered: The charge depends on it · independent controllers");
    model.agreed.set(Answer.NO);
    model.assessment.set("Not needed: single request");
    assertThat(progress().complete(Section.NECESSITY)).isTrue();
  }

  @Test
  void aFoldedSectionSaysWhatStandsInIt() {
    fillInWhatTheLogNeeds();
    model.claim("LB-E", "GW-29");
    assertThat(words().summary(Section.ASKING))
        .isEqualTo(
            "Northshire Constabulary · Detective sergeant · received 8 October 2026 · routine");
    assertThat(words().summary(Section.GROUND))
        .startsWith("Prevention and detection of crime · UK GDPR Article 6(1)(e) · Part B");
    assertThat(words().summary(Section.REQUESTED))
        .isEqualTo("one data category · CYP-08BC · Third party material");
  }
}
