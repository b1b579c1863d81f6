package org.igworkbench.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A past day shows what was true then, whatever has happened since.
class AsAtTest {

  private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
  private static final LocalDate DUE = LocalDate.of(2026, 3, 10);
  private static final WorkingDays CALENDAR = day -> day.getDayOfWeek().getValue() < 6;

  private static SharingRequest request(
      Timing timing, Stage stage, @Nullable RequestDecision decision, Life life) {
    return new SharingRequest(
        "DSR-2026-001",
        new Requester("Northshire Constabulary", "REC-02", "Sergeant", "secure email"),
        new Ask(
            "GEN-05",
            Claim.NONE,
            "Dates",
            DataScope.of(List.of("DC-01"), List.of()),
            "CYP-1",
            null),
        Particulars.NONE,
        timing,
        stage,
        decision,
        life,
        null,
        Revision.FIRST);
  }

  private static Life.Step step(Action action, LocalDate on) {
    Instant at = on.atTime(12, 0).toInstant(ZoneOffset.UTC);
    return new Life.Step(action, at, "J. Hale", "");
  }

  private static Life life(Life.Step... steps) {
    return new Life(List.of(steps), null, List.of());
  }

  @Test
  void aWaitThatBeganLaterDoesNotHideThatItWasOverdue() {
    var paused =
        new Timing(RECEIVED, Urgency.ROUTINE, DUE)
            .paused(LocalDate.of(2026, 3, 12), "Which child?");
    var resumed = paused.resumed(LocalDate.of(2026, 3, 26), CALENDAR);
    assertThat(resumed.due()).isEqualTo(LocalDate.of(2026, 3, 24));
    var now = request(resumed, Stage.UNDER_REVIEW, null, Life.NONE);

    var then = now.asAt(LocalDate.of(2026, 3, 11)).orElseThrow();
    assertThat(then.timing().due()).isEqualTo(DUE);
    assertThat(then.overdueOn(LocalDate.of(2026, 3, 11))).isTrue();
    assertThat(RequestLine.of(then).overdueOn(LocalDate.of(2026, 3, 11))).isTrue();

    var waiting = now.asAt(LocalDate.of(2026, 3, 20)).orElseThrow();
    assertThat(waiting.timing().pausedSince()).isEqualTo(LocalDate.of(2026, 3, 12));
    assertThat(waiting.timing().due()).isEqualTo(DUE);
    assertThat(now.asAt(LocalDate.of(2026, 3, 26))).contains(now);
  }

  @Test
  void ofTwoWaitsOnlyTheOneThatHadEndedHadMovedIt() {
    var timing =
        new Timing(RECEIVED, Urgency.ROUTINE, DUE)
            .paused(LocalDate.of(2026, 3, 3), "Which child?")
            .resumed(LocalDate.of(2026, 3, 5), CALENDAR)
            .paused(LocalDate.of(2026, 3, 9), "Which years?")
            .resumed(LocalDate.of(2026, 3, 12), CALENDAR);
    assertThat(timing.asAt(LocalDate.of(2026, 3, 4)).due()).isEqualTo(DUE);
    assertThat(timing.asAt(LocalDate.of(2026, 3, 6)).due()).isEqualTo(DUE.plusDays(2));
    assertThat(timing.asAt(LocalDate.of(2026, 3, 12)).due()).isEqualTo(timing.due());

    var moved =
        timing.movedTo(RECEIVED.plusDays(1), Urgency.ROUTINE, DUE.plusDays(1), null, CALENDAR);
    assertThat(moved.asAt(LocalDate.of(2026, 3, 4)).due()).isEqualTo(DUE.plusDays(1));
  }

  @Test
  void whatWasClosedOrTakenUpLaterWasNotThen() {
    var decision =
        new RequestDecision(
            RequestDecision.Kind.REFUSE,
            LocalDate.of(2026, 3, 6),
            "P. Lind",
            "Too much",
            List.of(),
            "",
            RequestDecision.Shared.NOTHING,
            null);
    var closed =
        request(
            new Timing(RECEIVED, Urgency.ROUTINE, DUE),
            Stage.CLOSED,
            decision,
            life(
                step(Action.LOG, RECEIVED.plusDays(1)),
                step(Action.BEGIN_REVIEW, LocalDate.of(2026, 3, 4)),
                step(Action.DECIDE, LocalDate.of(2026, 3, 6)),
                step(Action.CLOSE, LocalDate.of(2026, 3, 9))));
    assertThat(stage(closed, RECEIVED)).contains(Stage.RECEIVED);
    assertThat(stage(closed, LocalDate.of(2026, 3, 4))).contains(Stage.UNDER_REVIEW);
    assertThat(stage(closed, LocalDate.of(2026, 3, 8))).contains(Stage.DECIDED);
    assertThat(stage(closed, LocalDate.of(2026, 3, 9))).contains(Stage.CLOSED);
    assertThat(closed.asAt(RECEIVED.minusDays(1))).isEmpty();
    assertThat(closed.asAt(LocalDate.of(2026, 3, 8)).orElseThrow().life().steps())
        .extracting(Life.Step::action)
        .containsExactly(Action.LOG, Action.BEGIN_REVIEW, Action.DECIDE);
  }

  private static Optional<Stage> stage(SharingRequest request, LocalDate day) {
    return request.asAt(day).map(SharingRequest::stage);
  }

  @Test
  void whatWasHeardOfADisclosureLaterWasNotKnownThen() {
    var destroyed =
        new Disclosure.Confirmation(
            Disclosure.Kind.DESTRUCTION, LocalDate.of(2026, 3, 20), "Sergeant", "");
    var disclosure =
        new Disclosure(
            RECEIVED, "Dates", "Police", "telephone", "J. Hale", "CYP-1", 1, List.of(destroyed));
    var emergency =
        request(
            new Timing(
                RECEIVED, Urgency.EMERGENCY, RECEIVED, null, RECEIVED.plusDays(2), List.of()),
            Stage.EMERGENCY,
            null,
            new Life(
                List.of(step(Action.LOG_EMERGENCY, RECEIVED)),
                new Life.Advice(LocalDate.of(2026, 3, 18), "M. Osei", "Tell her."),
                List.of(disclosure)));
    var then = emergency.asAt(LocalDate.of(2026, 3, 17)).orElseThrow();
    assertThat(then.life().disclosures().getFirst().over()).isFalse();
    assertThat(then.life().advice()).isNull();
    var later = emergency.asAt(LocalDate.of(2026, 3, 20)).orElseThrow();
    assertThat(later).isEqualTo(emergency);
  }
}
