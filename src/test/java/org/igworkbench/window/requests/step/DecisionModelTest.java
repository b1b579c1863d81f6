package org.igworkbench.window.requests.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.requests.RequestDecision.Kind;
import org.igworkbench.requests.RequestDecision.Shared;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.verdict.VerdictPages;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.Test;

class DecisionModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);
  private static final String WAITING = "DSR-2026-059";

  private final Desk desk = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);
  private final SharingRequest request =
      desk.workbench().requests().all().stream()
          .filter(one -> one.reference().equals(WAITING))
          .findFirst()
          .orElseThrow();
  private final DecisionModel model =
      new DecisionModel(request, TODAY, desk.officer().nameAndPosition());

  private Outcome<SharingRequest> decide() {
    return desk.workbench()
        .requests()
        .decisions()
        .decide(desk.officer(), WAITING, model.draft(), model.seen());
  }

  private void tick(String... codes) {
    var settings = desk.workbench().requests().policy().settings();
    for (var code : codes) {
      model.coded.add(settings.reason(code).orElseThrow());
    }
  }

  private void share() {
    model.kind.set(Kind.SHARE_IN_PART);
    tick("S-07", "N-03");
    model.withheld.set("The health records");
    model.reason.set("Outcomes are enough for the evaluation.");
    model.shared.set("Outcome measures");
    model.method.set("secure file transfer");
  }

  private java.util.List<String> refusedPaths() {
    var outcome = decide();
    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    return ((Outcome.Rejected<SharingRequest>) outcome)
        .violations().stream().map(violation -> violation.path()).toList();
  }

  @Test
  void theOfficerDecidesTodayUnlessToldElse() {
    assertThat(model.draft().on()).isEqualTo(TODAY);
    assertThat(model.draft().by()).isEqualTo("M. Osei, Data-protection officer");
    assertThat(model.typed()).isFalse();
  }

  @Test
  void allThatIsMissingIsToldAtOnce() {
    model.kind.set(Kind.SHARE_IN_FULL);
    model.on.set("some day");
    model.by.set("");
    assertThat(refusedPaths())
        .containsExactlyInAnyOrder(
            "decision.by",
            "decision.reason",
            "decision.on",
            "decision.coded",
            "decision.shared",
            "decision.method",
            "decision.conditions-met");
  }

  @Test
  void sharingWaitsForTheConditionsToBeTicked() {
    share();
    assertThat(refusedPaths()).containsExactly("decision.conditions-met");
    model.met.addAll(
        new VerdictPages(
                desk.workbench().matrix().snapshot(), new Phrases(desk.words(), () -> TODAY))
            .of(request)
            .conditions()
            .texts());
    assertThat(decide()).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aRefusalSharesNothingWhateverWasTypedBefore() {
    share();
    model.kind.set(Kind.REFUSE);
    assertThat(model.draft().shared()).isEqualTo(Shared.NOTHING);
    assertThat(model.draft().coded()).as("no reason for sharing").containsExactly("N-03");
    var saved = ((Outcome.Done<SharingRequest>) decide()).value();
    assertThat(saved.decision()).isNotNull();
    assertThat(saved.decision().shared()).isEqualTo(Shared.NOTHING);
    assertThat(saved.decision().evidence()).as("frozen as it stood").isNotNull();
  }

  @Test
  void aTransferMechanismIsAskedForOnlyAbroad() {
    assertThat(model.abroad()).isFalse();
  }

  @Test
  void whatIsHeldBackIsAskedForOnlyWhereItIsSharedInPart() {
    share();
    assertThat(model.draft().shared().withheld()).isEqualTo("The health records");
    model.kind.set(Kind.SHARE_IN_FULL);
    assertThat(model.draft().shared().withheld()).isEmpty();
    assertThat(model.draft().coded()).containsExactly("S-07");
  }

  @Test
  void anExemptionNeedsItsTest() {
    model.kind.set(Kind.REFUSE);
    model.reason.set("Privileged");
    tick("N-03");
    model.exemptions.add("EX-15");
    assertThat(refusedPaths()).containsExactly("decision.exemption-test");
    model.exemptionTest.set("The notes are counsel’s advice on the proceedings.");
    assertThat(decide()).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void adviceThatIsNotFollowedNeedsAReason() {
    desk.workbench()
        .requests()
        .life()
        .advise(desk.officer(), WAITING, TODAY, "M. Osei", "Share less.", request.revision());
    var advised = desk.workbench().requests().find(WAITING).orElseThrow();
    var form = new DecisionModel(advised, TODAY, desk.officer().nameAndPosition());
    assertThat(form.advised()).isTrue();
    assertThat(form.draft().adviceFollowed()).isTrue();
    form.followed.set(false);
    assertThat(form.draft().adviceFollowed()).isFalse();
    form.notFollowed.set("The court ordered all of it.");
    assertThat(form.draft().adviceFollowed()).isFalse();
    assertThat(form.draft().adviceNotFollowed()).isEqualTo("The court ordered all of it.");
    form.followed.set(true);
    assertThat(form.draft().adviceNotFollowed()).isEmpty();
  }

  @Test
  void whoTypedAnythingLosesItByLeaving() {
    assertThat(model.typed()).isFalse();
    tick("S-07");
    assertThat(model.typed()).isTrue();
  }
}
