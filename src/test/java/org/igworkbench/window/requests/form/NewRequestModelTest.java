package org.igworkbench.window.requests.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.Particulars;
import org.igworkbench.requests.Particulars.Relationship;
import org.igworkbench.requests.RequestDraft;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Urgency;
import org.igworkbench.window.requests.form.NewRequestModel.Need;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.Test;

class NewRequestModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  private final Desk desk = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);
  private final NewRequestModel model = new NewRequestModel(TODAY);

  private void ask() {
    model.purpose.set("GEN-05");
    model.recipient.set("REC-02");
    model.add("DC-01");
    model.add("DC-41");
    model.received.set("14 January 2026");
  }

  private void describe() {
    model.organisation.set(" Northshire Constabulary ");
    model.role.set("Detective sergeant");
    model.channel.set("secure email");
    model.description.set("Third party material");
    model.subjects.set("CYP-08BC");
  }

  private Outcome<SharingRequest> log() {
    return desk.workbench().requests().log(desk.officer(), model.draft());
  }

  private Verdict.Kind verdict() {
    return desk.workbench().matrix().judge(model.question().orElseThrow()).kind();
  }

  @Test
  void nothingIsAskedBeforeThereIsEnoughToAsk() {
    assertThat(model.needs()).containsExactly(Need.PURPOSE, Need.RECIPIENT, Need.CATEGORY);
    assertThat(model.question()).isEmpty();
    ask();
    assertThat(model.needs()).isEmpty();
    model.received.set("31 June 2026");
    assertThat(model.needs()).containsExactly(Need.RECEIVED);
  }

  @Test
  void theVerdictFollowsWhatIsTyped() {
    ask();
    model.claim("LB-E", "GW-29");
    assertThat(verdict()).isEqualTo(Verdict.Kind.COVERED_WITH_CONDITIONS);
    model.add("DC-07");
    assertThat(verdict()).isEqualTo(Verdict.Kind.WIDER_THAN_COVERED);
    model.recipient.set("");
    assertThat(verdict()).as("not in the register").isEqualTo(Verdict.Kind.NOT_COVERED);
  }

  @Test
  void aRequesterOutsideTheRegisterCanBeLogged() {
    ask();
    describe();
    model.recipient.set("");
    assertThat(log())
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            done -> assertThat(((SharingRequest) done.value()).requester().recipient()).isNull());
  }

  @Test
  void aRecipientThatNobodyChoseIsToldTogetherWithAllElse() {
    var outcome = log();
    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    var violations = model.inScreenTerms(((Outcome.Rejected<SharingRequest>) outcome).violations());
    assertThat(violations)
        .extracting(violation -> violation.path())
        .contains(
            "request.organisation",
            "request.role",
            "request.channel",
            "request.recipient",
            "request.purpose",
            "request.description",
            "request.categories",
            "request.subjects");
    assertThat(violations)
        .extracting(violation -> violation.key())
        .contains("requests-screen.recipient.undecided")
        .doesNotContain("requests.recipient.unknown");
  }

  @Test
  void whatIsLoggedIsWhatWasTyped() {
    ask();
    describe();
    model.claim("LB-E", "GW-29");
    model.urgency.set(Urgency.URGENT);
    model.destination.set("ES");
    var logged = ((Outcome.Done<SharingRequest>) log()).value();
    assertThat(logged.requester().organisation()).isEqualTo("Northshire Constabulary");
    assertThat(logged.ask().claim().power()).isEqualTo("GW-29");
    assertThat(logged.ask().scope().categories()).containsExactly("DC-01", "DC-41");
    assertThat(logged.ask().destination()).isEqualTo("ES");
    assertThat(logged.timing().due()).isEqualTo(LocalDate.of(2026, 1, 16));
  }

  @Test
  void aFieldThatIsChangedIsNoLongerWrong() {
    model.problems.found(
        ((Outcome.Rejected<SharingRequest>) log()).violations(), violation -> violation.key());
    assertThat(model.problems.byPath()).containsKeys("request.role", "request.categories");
    model.role.set("D");
    model.add("DC-01");
    assertThat(model.problems.byPath())
        .doesNotContainKeys("request.role", "request.categories")
        .containsKey("request.organisation");
  }

  @Test
  void anEmptyPageHasNothingToLose() {
    assertThat(model.typed()).isFalse();
    model.received.set("8/10/2026");
    assertThat(model.typed()).as("the same day in other words").isFalse();
    model.recipient.set("");
    assertThat(model.typed()).isTrue();
  }

  @Test
  void everyAnswerOfTheDecisionFormIsLogged() {
    ask();
    describe();
    model.receiver.set("Crown Prosecution Service");
    model.requiredBy.set("20/1/2026");
    model.people.set("3");
    model.conditions.setAll("SC-G", "S1-10");
    model.part3.set("s31");
    model.necessity.set("The charge depends on it");
    model.relationship.set(Relationship.INDEPENDENT_CONTROLLERS);
    model.agreed.set(Answer.NO);
    model.agreement.set("none yet");
    model.assessment.set("considered, not needed");
    model.retention.set("until the trial ends");
    model.security.set("encrypted");
    model.rights.set("not told");
    model.intervals.set("once");
    var logged = ((Outcome.Done<SharingRequest>) log()).value();
    assertThat(logged.timing().requiredBy()).isEqualTo(LocalDate.of(2026, 1, 20));
    assertThat(logged.ask().people()).isEqualTo(3);
    assertThat(logged.particulars())
        .isEqualTo(
            new Particulars(
                "Crown Prosecution Service",
                "The charge depends on it",
                Relationship.INDEPENDENT_CONTROLLERS,
                Answer.NO,
                "none yet",
                List.of("SC-G", "S1-10"),
                "s31",
                "considered, not needed",
                "until the trial ends",
                "encrypted",
                "not told",
                "once"));
  }

  @Test
  void whatIsNoDayAndNoNumberIsTold() {
    model.requiredBy.set("soon");
    model.people.set("a few");
    assertThat(model.unread())
        .extracting(violation -> violation.path())
        .containsExactly("request.required-by");
    assertThat(desk.workbench().requests().check(model.draft()))
        .extracting(violation -> violation.key())
        .contains("requests.people.range");
  }

  @Test
  void aCorrectionBeginsWithWhatWasLoggedAndKeepsWhatThePageDoesNotShow() {
    for (var request : desk.workbench().requests().all()) {
      var logged = RequestDraft.of(request);
      var correction = new NewRequestModel(TODAY, logged);
      assertThat(correction.typed()).as(request.reference()).isFalse();
      assertThat(correction.draft()).as(request.reference()).isEqualTo(logged);
    }
  }

  @Test
  void aDraftComesBackAsItWasTypedAndNotAsItIsRead() {
    ask();
    describe();
    model.received.set("8/10");
    model.people.set("a few");
    var again = new NewRequestModel(TODAY);
    again.bag().put(model.bag().values());
    assertThat(again.received.get()).isEqualTo("8/10");
    assertThat(again.people.get()).isEqualTo("a few");
    assertThat(again.categories).containsExactly("DC-01", "DC-41");
    assertThat(again.typed()).isTrue();
  }
}
