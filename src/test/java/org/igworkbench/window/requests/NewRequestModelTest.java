package org.igworkbench.window.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Urgency;
import org.igworkbench.window.requests.NewRequestModel.Need;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
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
}
