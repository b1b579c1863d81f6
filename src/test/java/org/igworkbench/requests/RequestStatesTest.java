package org.igworkbench.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.matrix.SmallWorld;
import org.igworkbench.twins.Twins;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every action at every stage: done where the life of a request allows it, and refused with
/// nothing changed everywhere else.
class RequestStatesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
  private static final Officer LOGGER = new Officer("J. Hale", "Governance officer");
  private static final Officer OTHER = new Officer("R. Amin", "Caldicott Guardian");
  private static final String REFERENCE = "DSR-2026-001";

  /// What the design says: the stages from which each action is open, written out a second time.
  private static final Map<Action, Set<Stage>> OPEN =
      Map.of(
          Action.CORRECT, EnumSet.of(Stage.RECEIVED, Stage.UNDER_REVIEW, Stage.EMERGENCY),
          Action.BEGIN_REVIEW, EnumSet.of(Stage.RECEIVED),
          Action.PAUSE, EnumSet.of(Stage.RECEIVED, Stage.UNDER_REVIEW),
          Action.ADVISE, EnumSet.of(Stage.RECEIVED, Stage.UNDER_REVIEW, Stage.EMERGENCY),
          Action.DECIDE, EnumSet.of(Stage.RECEIVED, Stage.UNDER_REVIEW, Stage.EMERGENCY),
          Action.SIGN, EnumSet.of(Stage.AWAITING_SIGNATURE),
          Action.SEND_BACK, EnumSet.of(Stage.AWAITING_SIGNATURE),
          Action.DISCLOSE, EnumSet.of(Stage.EMERGENCY, Stage.DECIDED, Stage.DISCLOSED),
          Action.CONFIRM, EnumSet.of(Stage.EMERGENCY, Stage.DISCLOSED, Stage.CLOSED),
          Action.CLOSE, EnumSet.of(Stage.DECIDED, Stage.DISCLOSED));

  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final Twins twins = new Twins(clock);
  private final RequestLog log =
      new RequestLog(
          twins.workspace(),
          twins.requestStores(),
          new SharingMatrix(twins.workspace(), twins.sources()),
          day -> day.getDayOfWeek().getValue() < 6,
          clock,
          new Wording());

  @BeforeEach
  void aSmallRegister() {
    twins.given(() -> {
      twins.catalogue().add(SmallWorld.catalogue());
      twins.law().add(SmallWorld.law());
    });
  }

  static Stream<Arguments> everyActionAtEveryStage() {
    return Stream.of(Action.values())
        .filter(action -> action != Action.LOG && action != Action.LOG_EMERGENCY)
        .flatMap(action -> Stream.of(Stage.values()).map(stage -> Arguments.of(action, stage)));
  }

  @ParameterizedTest
  @MethodSource("everyActionAtEveryStage")
  void isDoneWhereItIsOpenAndElseChangesNothing(Action action, Stage stage) {
    var request = at(stage, action == Action.RESUME);
    twins.given(() -> twins.requests().add(List.of(request)));
    long entries = twins.trail().head().number();

    var outcome = take(action);

    boolean open =
        action == Action.RESUME
            ? EnumSet.of(Stage.RECEIVED, Stage.UNDER_REVIEW).contains(stage)
            : OPEN.get(action).contains(stage);
    assertThat(action.openTo(request)).as("offered").isEqualTo(open);
    if (open) {
      assertThat(outcome).isInstanceOf(Outcome.Done.class);
      var after = log.find(REFERENCE).orElseThrow();
      assertThat(after.life().steps().getLast().action()).isEqualTo(action);
      assertThat(after.revision()).isEqualTo(request.revision().next());
      assertThat(twins.trail().head().number()).isEqualTo(entries + 1);
      var undo = ((Outcome.Done<SharingRequest>) outcome).undo();
      assertThat(undo.step().apply(OTHER)).isInstanceOf(Outcome.Done.class);
      assertThat(log.find(REFERENCE).orElseThrow().at(Revision.FIRST))
          .as("undone")
          .isEqualTo(request);
    } else {
      assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
      assertThat(log.find(REFERENCE)).contains(request);
      assertThat(twins.trail().head().number()).isEqualTo(entries);
    }
  }

  @ParameterizedTest
  @MethodSource("everyActionAtEveryStage")
  void isRefusedToWhoHasSeenAnEarlierState(Action action, Stage stage) {
    var request = at(stage, action == Action.RESUME).at(new Revision(7));
    twins.given(() -> twins.requests().add(List.of(request)));
    assertThat(take(action)).isInstanceOf(Outcome.Stale.class);
    assertThat(log.find(REFERENCE)).contains(request);
  }

  private Outcome<SharingRequest> take(Action action) {
    var seen = Revision.FIRST;
    var life = log.life();
    return switch (action) {
      case LOG, LOG_EMERGENCY -> throw new IllegalArgumentException(action.name());
      case CORRECT ->
          log.correct(OTHER, REFERENCE, RequestDraft.of(at(Stage.RECEIVED, false)), seen, "typo");
      case BEGIN_REVIEW -> life.beginReview(OTHER, REFERENCE, seen);
      case PAUSE -> life.pause(OTHER, REFERENCE, "Which child?", seen);
      case RESUME -> life.resume(OTHER, REFERENCE, seen);
      case ADVISE -> life.advise(OTHER, REFERENCE, DAY, "M. Osei, DPO", "Share less.", seen);
      case DECIDE -> log.decisions().decide(OTHER, REFERENCE, refusal(), seen);
      case SIGN -> log.decisions().sign(OTHER, REFERENCE, "", seen);
      case SEND_BACK -> log.decisions().sendBack(OTHER, REFERENCE, "Say more.", seen);
      case DISCLOSE ->
          life.disclose(
              OTHER,
              REFERENCE,
              new DisclosureDraft(
                  LocalDate.of(2026, 3, 9), "Dates", "Police", "secure email", "J. Hale", "C-1", 1),
              seen);
      case CONFIRM ->
          life.confirm(
              OTHER,
              REFERENCE,
              0,
              new Disclosure.Confirmation(
                  Disclosure.Kind.RECEIPT, LocalDate.of(2026, 3, 9), "Sergeant", ""),
              seen);
      case CLOSE -> life.close(OTHER, REFERENCE, "Nothing more to do", seen);
    };
  }

  private static DecisionDraft refusal() {
    return new DecisionDraft(
        RequestDecision.Kind.REFUSE,
        LocalDate.of(2026, 3, 9),
        "R. Amin",
        "Too much",
        List.of("N-03"),
        List.of(),
        "",
        "",
        RequestDecision.Shared.NOTHING,
        "",
        Set.of());
  }

  private static SharingRequest at(Stage stage, boolean paused) {
    boolean undecided =
        stage == Stage.RECEIVED || stage == Stage.UNDER_REVIEW || stage == Stage.EMERGENCY;
    boolean disclosed =
        stage == Stage.EMERGENCY || stage == Stage.DISCLOSED || stage == Stage.CLOSED;
    var disclosure =
        new Disclosure(DAY, "Dates", "Police", "telephone", "J. Hale", "C-1", 1, List.of());
    var logged = new Life.Step(Action.LOG, NOW, LOGGER.name(), "");
    var timing =
        new Timing(
            DAY,
            stage == Stage.EMERGENCY ? Urgency.EMERGENCY : Urgency.ROUTINE,
            LocalDate.of(2026, 3, 30),
            null,
            stage == Stage.EMERGENCY ? LocalDate.of(2026, 3, 4) : null,
            paused ? List.of(new Timing.Pause(DAY, null, "Which child?")) : List.of());
    return new SharingRequest(
        REFERENCE,
        new Requester("Northshire Constabulary", "REC-02", "Sergeant", "secure email"),
        new Ask(
            "GEN-05",
            new Claim("LB-E", "GW-22"),
            "Dates",
            DataScope.of(List.of("DC-01"), List.of()),
            "C-1",
            1,
            null),
        Particulars.NONE,
        timing,
        stage,
        undecided ? null : decision(stage),
        new Life(List.of(logged), null, disclosed ? List.of(disclosure) : List.of()),
        null,
        Revision.FIRST);
  }

  private static RequestDecision decision(Stage stage) {
    var kind =
        switch (stage) {
          case WITHDRAWN -> RequestDecision.Kind.WITHDRAWN;
          case NO_DATA_HELD -> RequestDecision.Kind.NO_DATA_HELD;
          default -> RequestDecision.Kind.SHARE_IN_FULL;
        };
    return new RequestDecision(
        kind,
        DAY,
        "J. Hale",
        "Agreed route",
        List.of("S-01"),
        List.of(),
        "",
        "",
        new RequestDecision.Shared("Dates", "secure email", null),
        "",
        new Signing(
            stage == Stage.AWAITING_SIGNATURE ? List.of(Signing.Cause.OFF_MATRIX) : List.of(),
            null),
        null);
  }
}
