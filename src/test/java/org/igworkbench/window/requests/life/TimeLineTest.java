package org.igworkbench.window.requests.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.Particulars;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Signing;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Timing;
import org.igworkbench.requests.Urgency;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.requests.words.StageLine;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is said of the order of things, of the clock and of the stages of a request.
class TimeLineTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
  private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
  private final Phrases phrases = new Phrases(new Wording(), () -> TODAY);

  private static Life.Step step(Action action, String at, String by, String why) {
    return new Life.Step(action, Instant.parse(at), by, why);
  }

  private static SharingRequest request(
      Stage stage, Timing timing, @Nullable RequestDecision decision, Life life) {
    return new SharingRequest(
        "DSR-2026-001",
        new Requester("Northshire Constabulary", null, "Sergeant", "secure email"),
        new Ask(
            "GEN-05",
            Claim.NONE,
            "Dates",
            DataScope.of(List.of("DC-01"), List.of()),
            "C-1",
            1,
            null),
        Particulars.NONE,
        timing,
        stage,
        decision,
        life,
        null,
        Revision.FIRST);
  }

  private static Timing routine() {
    return new Timing(RECEIVED, Urgency.ROUTINE, LocalDate.of(2026, 3, 30));
  }

  private static RequestDecision shared() {
    return new RequestDecision(
        RequestDecision.Kind.SHARE_IN_PART,
        LocalDate.of(2026, 3, 9),
        "P. Lind",
        "Relevant",
        List.of("S-01", "N-03"),
        List.of(),
        "",
        "",
        new RequestDecision.Shared("Dates", "secure email", null, "The address"),
        "",
        Signing.NONE,
        null);
  }

  @Test
  void everythingStandsInTheOrderInWhichItHappened() {
    var disclosure =
        new Disclosure(
            LocalDate.of(2026, 3, 9),
            "Dates",
            "Sergeant",
            "secure email",
            "J. Hale",
            "C-1",
            1,
            List.of(
                new Disclosure.Confirmation(
                    Disclosure.Kind.RECEIPT, LocalDate.of(2026, 3, 10), "the sergeant", "")));
    var life =
        new Life(
            List.of(
                step(Action.LOG, "2026-03-02T09:20:00Z", "J. Hale", ""),
                step(Action.BEGIN_REVIEW, "2026-03-03T10:51:00Z", "J. Hale", ""),
                step(Action.PAUSE, "2026-03-03T11:00:00Z", "J. Hale", "Which child?"),
                step(Action.DECIDE, "2026-03-09T14:05:00Z", "P. Lind", "Relevant"),
                step(Action.DISCLOSE, "2026-03-09T16:20:00Z", "J. Hale", ""),
                step(Action.CONFIRM, "2026-03-10T11:02:00Z", "J. Hale", "")),
            null,
            List.of(disclosure));

    var moments =
        new TimeLine(phrases, ZoneOffset.UTC)
            .of(request(Stage.DISCLOSED, routine(), shared(), life));

    assertThat(moments)
        .extracting(Moment::title)
        .containsExactly(
            "Received",
            "Taken up",
            "Waiting for the requester",
            "Decided",
            "Held back",
            "Disclosed",
            "Receipt confirmed");
    assertThat(moments.getFirst().text()).isEqualTo("by secure email; logged by J. Hale");
    assertThat(moments.get(2).text()).isEqualTo("J. Hale: Which child?");
    assertThat(moments.get(5))
        .satisfies(moment -> {
          assertThat(moment.time()).isEqualTo(LocalTime.of(16, 20));
          assertThat(moment.text())
              .isEqualTo("Dates, on one person, to Sergeant, by secure email, sent by J. Hale");
        });
    assertThat(moments.getLast().time()).isEqualTo(LocalTime.of(11, 2));
  }

  @Test
  void aDisclosureThatWasTakenDownLaterStandsAtItsDayWithoutATime() {
    var early =
        new Disclosure(
            LocalDate.of(2026, 3, 9), "Dates", "Sergeant", "post", "J. Hale", "C-1", 0, List.of());
    var life =
        new Life(
            List.of(step(Action.DISCLOSE, "2026-03-11T09:00:00Z", "J. Hale", "")),
            null,
            List.of(early));
    var moments =
        new TimeLine(phrases, ZoneOffset.UTC)
            .of(request(Stage.DISCLOSED, routine(), shared(), life));
    assertThat(moments)
        .filteredOn(moment -> moment.title().equals("Disclosed"))
        .singleElement()
        .satisfies(moment -> {
          assertThat(moment.day()).isEqualTo(LocalDate.of(2026, 3, 9));
          assertThat(moment.time()).isNull();
          assertThat(moment.text()).doesNotContain("people").doesNotContain("on 0");
        });
  }

  @Test
  void aDecisionThatWasSentBackAndMadeAgainStandsTwice() {
    var life =
        new Life(
            List.of(
                step(Action.DECIDE, "2026-03-06T09:00:00Z", "P. Lind", "Too much"),
                step(Action.SEND_BACK, "2026-03-07T09:00:00Z", "R. Amin", "Say why"),
                step(Action.DECIDE, "2026-03-09T09:00:00Z", "P. Lind", "Relevant")),
            null,
            List.of());
    assertThat(
            new TimeLine(phrases, ZoneOffset.UTC)
                .of(request(Stage.DECIDED, routine(), shared(), life)))
        .extracting(Moment::title)
        .containsExactly("Received", "Decided", "Sent back unsigned", "Decided", "Held back");
  }

  @Test
  void theClockIsSaidInWords() {
    var clock = new Clockwork(phrases);
    var open = request(Stage.UNDER_REVIEW, routine(), null, Life.NONE);
    assertThat(clock.say(open, OptionalInt.empty())).isEqualTo("Due 30 March 2026");

    var late = new Timing(RECEIVED, Urgency.URGENT, LocalDate.of(2026, 3, 4));
    assertThat(clock.say(request(Stage.RECEIVED, late, null, Life.NONE), OptionalInt.empty()))
        .isEqualTo("Due 4 March 2026, 8 days overdue");

    var paused =
        new Timing(
            RECEIVED,
            Urgency.URGENT,
            LocalDate.of(2026, 3, 4),
            null,
            null,
            List.of(new Timing.Pause(LocalDate.of(2026, 3, 3), null, "Which child?")));
    assertThat(clock.say(request(Stage.UNDER_REVIEW, paused, null, Life.NONE), OptionalInt.empty()))
        .isEqualTo("Waiting for the requester since 3 March 2026: Which child?");

    var emergency =
        new Timing(TODAY, Urgency.EMERGENCY, TODAY, null, LocalDate.of(2026, 3, 16), List.of());
    assertThat(clock.say(request(Stage.EMERGENCY, emergency, null, Life.NONE), OptionalInt.empty()))
        .isEqualTo("To be reviewed by 16 March 2026");

    assertThat(clock.say(request(Stage.DECIDED, routine(), shared(), Life.NONE), OptionalInt.of(5)))
        .isEqualTo("decided in 5 working days, 9 March 2026");
  }

  @Test
  void theLineOfStagesHoldsThoseThatARequestLikeThisGoesThrough() {
    assertThat(StageLine.stages(request(Stage.RECEIVED, routine(), null, Life.NONE)))
        .containsExactly(
            Stage.RECEIVED, Stage.UNDER_REVIEW, Stage.DECIDED, Stage.DISCLOSED, Stage.CLOSED);
    assertThat(StageLine.stages(request(Stage.AWAITING_SIGNATURE, routine(), null, Life.NONE)))
        .contains(Stage.AWAITING_SIGNATURE);
    assertThat(StageLine.stages(request(Stage.EMERGENCY, routine(), null, Life.NONE)))
        .startsWith(Stage.EMERGENCY)
        .doesNotContain(Stage.RECEIVED);
    assertThat(StageLine.stages(request(Stage.WITHDRAWN, routine(), null, Life.NONE)))
        .containsExactly(Stage.RECEIVED, Stage.UNDER_REVIEW, Stage.WITHDRAWN);
  }
}
