package org.igworkbench.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.matrix.SmallWorld;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.DecisionDraft;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestDraft;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Targets;
import org.igworkbench.requests.Urgency;
import org.igworkbench.twins.Twins;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is due when, over Easter, Christmas and the years, and how waiting for the requester moves
/// it.
class RequestClockTest {

  private static final EnglandAndWalesDays DAYS = new EnglandAndWalesDays();
  private static final Officer OFFICER = new Officer("J. Hale", "Governance officer");

  private final Twins twins = new Twins(at(LocalDate.of(2026, 1, 5)));

  @BeforeEach
  void aSmallRegister() {
    twins.given(() -> {
      twins.catalogue().add(SmallWorld.catalogue());
      twins.law().add(SmallWorld.law());
    });
  }

  private static Clock at(LocalDate day) {
    return Clock.fixed(day.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  /// The log as it is used on a day.
  private RequestLog on(LocalDate day) {
    return new RequestLog(
        twins.workspace(),
        twins.requestStores(),
        new SharingMatrix(twins.workspace(), twins.sources()),
        DAYS,
        at(day),
        new Wording());
  }

  private SharingRequest received(LocalDate day, Urgency urgency) {
    var draft =
        new RequestDraft(
            new Requester("Northshire Constabulary", "REC-02", "Sergeant", "secure email"),
            new Ask(
                "GEN-05",
                Claim.NONE,
                "Dates",
                DataScope.of(List.of("DC-01"), Set.of()),
                "C-1",
                null),
            day,
            urgency);
    return done(on(day).log(OFFICER, draft));
  }

  private SharingRequest paused(SharingRequest request, LocalDate from, LocalDate to) {
    var waiting =
        done(
            on(from)
                .life()
                .pause(OFFICER, request.reference(), "Which child?", request.revision()));
    return done(on(to).life().resume(OFFICER, request.reference(), waiting.revision()));
  }

  private static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  @ParameterizedTest(name = "{0}: {1} received {2} is due {3}")
  @CsvSource({
    "over Easter 2026,                  ROUTINE, 2026-03-16, 2026-04-15",
    "the day before Good Friday,        URGENT,  2026-04-02, 2026-04-08",
    "on Good Friday,                    URGENT,  2026-04-03, 2026-04-08",
    "on Easter Sunday,                  URGENT,  2026-04-05, 2026-04-08",
    "Christmas Eve 2026,                URGENT,  2026-12-24, 2026-12-30",
    "Boxing Day 2026 on a Saturday,     URGENT,  2026-12-26, 2026-12-30",
    "over Christmas into 2027,          ROUTINE, 2026-12-10, 2027-01-12",
    "New Year’s Eve 2026,               URGENT,  2026-12-31, 2027-01-05",
    "Christmas 2027 on a Saturday,      URGENT,  2027-12-24, 2027-12-30",
    "New Year 2028 on a Saturday,       URGENT,  2027-12-31, 2028-01-05",
    "an emergency on the day itself,    EMERGENCY, 2026-12-25, 2026-12-25"
  })
  void isDueByTheTargetsInWorkingDays(
      String when, Urgency urgency, LocalDate received, LocalDate due) {
    assertThat(Targets.USUAL.due(received, urgency, DAYS)).as(when).isEqualTo(due);
  }

  @Test
  void isOverdueTheDayAfterAndNotOnTheDayItself() {
    var request = received(LocalDate.of(2026, 4, 2), Urgency.URGENT);
    assertThat(request.deadline()).isEqualTo(LocalDate.of(2026, 4, 8));
    assertThat(request.overdueOn(LocalDate.of(2026, 4, 8))).isFalse();
    assertThat(request.overdueOn(LocalDate.of(2026, 4, 9))).isTrue();
  }

  @ParameterizedTest(name = "waiting from {0} to {1} moves it by {2} to {3}")
  @CsvSource({
    // From a Saturday to a Sunday nobody works.
    "2026-03-21, 2026-03-22, 0, 2026-04-15",
    // From a Friday over the weekend to Monday: the Monday.
    "2026-03-20, 2026-03-23, 1, 2026-04-16",
    // Within a day nothing is lost.
    "2026-03-24, 2026-03-24, 0, 2026-04-15",
    // From Maundy Thursday over Easter to Tuesday: the Tuesday.
    "2026-04-02, 2026-04-07, 1, 2026-04-16",
    // Begun on Good Friday, ended on Easter Monday.
    "2026-04-03, 2026-04-06, 0, 2026-04-15"
  })
  void waitingMovesItByTheWorkingDaysWaited(
      LocalDate from, LocalDate to, int waited, LocalDate due) {
    var request = received(LocalDate.of(2026, 3, 16), Urgency.ROUTINE);
    assertThat(DAYS.between(from, to)).isEqualTo(waited);
    assertThat(paused(request, from, to).deadline()).isEqualTo(due);
  }

  @Test
  void waitingTwiceAddsUp() {
    var request = received(LocalDate.of(2026, 3, 16), Urgency.ROUTINE);
    var once = paused(request, LocalDate.of(2026, 3, 18), LocalDate.of(2026, 3, 20));
    var twice = paused(once, LocalDate.of(2026, 3, 25), LocalDate.of(2026, 3, 26));
    assertThat(twice.timing().pauses()).hasSize(2);
    assertThat(twice.deadline()).isEqualTo(LocalDate.of(2026, 4, 20));
  }

  @Test
  void whileItWaitsNothingBecomesOverdueAndWhatWasStaysSo() {
    var request = received(LocalDate.of(2026, 3, 16), Urgency.URGENT);
    var inTime =
        done(
            on(LocalDate.of(2026, 3, 17))
                .life()
                .pause(OFFICER, request.reference(), "Which child?", request.revision()));
    assertThat(inTime.overdueOn(LocalDate.of(2026, 6, 1))).isFalse();

    var other = received(LocalDate.of(2026, 3, 16), Urgency.URGENT);
    var late =
        done(
            on(LocalDate.of(2026, 3, 20))
                .life()
                .pause(OFFICER, other.reference(), "Which child?", other.revision()));
    assertThat(late.overdueOn(LocalDate.of(2026, 3, 20))).as("it was before").isTrue();
  }

  @Test
  void asAtADayWithinThePauseItWaits() {
    var request = received(LocalDate.of(2026, 3, 16), Urgency.ROUTINE);
    var later = paused(request, LocalDate.of(2026, 3, 18), LocalDate.of(2026, 3, 25));
    assertThat(later.asAt(LocalDate.of(2026, 3, 15))).isEmpty();
    assertThat(later.asAt(LocalDate.of(2026, 3, 17)).orElseThrow().timing().pauses()).isEmpty();
    assertThat(later.asAt(LocalDate.of(2026, 3, 20)).orElseThrow().timing().pausedSince())
        .isEqualTo(LocalDate.of(2026, 3, 18));
    assertThat(later.asAt(LocalDate.of(2026, 3, 25)).orElseThrow().timing().pausedSince()).isNull();
  }

  @Test
  void whatWasWaitedDoesNotCountAsWorkedOn() {
    var request = received(LocalDate.of(2026, 3, 16), Urgency.ROUTINE);
    var resumed = paused(request, LocalDate.of(2026, 3, 18), LocalDate.of(2026, 3, 25));
    var day = LocalDate.of(2026, 3, 26);
    var decided =
        done(
            on(day)
                .decisions()
                .decide(
                    OFFICER,
                    request.reference(),
                    new DecisionDraft(
                        RequestDecision.Kind.REFUSE,
                        day,
                        "P. Lind",
                        "Too much",
                        List.of("N-03"),
                        List.of(),
                        "",
                        "",
                        RequestDecision.Shared.NOTHING,
                        "",
                        Set.of()),
                    resumed.revision()));
    assertThat(on(day).workingDaysToDecide(decided)).as("eight, less five").hasValue(3);
  }

  @Test
  void waitingForAnyNumberOfWorkingDaysMovesTheDayByAsMany() {
    var random = new Random(20_260_406);
    for (int round = 0; round < 60; round++) {
      var received = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(700));
      var request = received(received, random.nextBoolean() ? Urgency.ROUTINE : Urgency.URGENT);
      var from = received.plusDays(random.nextInt(5));
      var to = from.plusDays(random.nextInt(40));
      int waited = DAYS.between(from, to);
      var resumed = paused(request, from, to);
      assertThat(resumed.deadline())
          .as("%s, waiting from %s to %s", received, from, to)
          .isEqualTo(DAYS.after(request.deadline(), waited));
      assertThat(DAYS.between(request.deadline(), resumed.deadline())).isEqualTo(waited);
    }
  }
}
