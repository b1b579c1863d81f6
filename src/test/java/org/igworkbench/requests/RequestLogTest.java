package org.igworkbench.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.matrix.RuleBuilder.rule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.audit.Verification;
import org.igworkbench.calendar.EnglandAndWalesDays;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.RuleChange;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.matrix.SmallWorld;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.RequestDecision.Kind;
import org.igworkbench.requests.RequestDecision.Shared;
import org.igworkbench.twins.Twins;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A request from the day it is logged to its decision, and back.
class RequestLogTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T10:42:00Z"), ZoneOffset.UTC);
  private static final Officer OFFICER = new Officer("J. Hale", "Governance officer");
  private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

  private final Twins twins = new Twins(CLOCK);
  private final SharingMatrix matrix =
      new SharingMatrix(
          twins.workspace(),
          new SharingMatrix.Sources(
              twins.catalogue(), twins.law(), twins.agreements(), twins.rules()));
  private final RequestLog log =
      new RequestLog(
          twins.workspace(),
          twins.requestStores(),
          matrix,
          new EnglandAndWalesDays(),
          CLOCK,
          new Wording());

  @BeforeEach
  void aSmallRegister() {
    twins.given(() -> {
      twins.catalogue().add(SmallWorld.catalogue());
      twins.law().add(SmallWorld.law());
      twins
          .rules()
          .add(
              List.of(
                  rule("MX-1").decision(Decision.CONDITIONAL).build(),
                  rule("MX-2")
                      .decision(Decision.NOT_PERMITTED)
                      .powers("GW-26")
                      .categories("DC-05")
                      .build()));
    });
  }

  private static RequestDraft draft(Claim claim, String... categories) {
    return new RequestDraft(
        new Requester("Northshire Constabulary", "REC-02", "Detective sergeant", "secure email"),
        new Ask(
            "GEN-05",
            claim,
            "Chronology for 12 months",
            DataScope.of(List.of(categories), List.of()),
            "CYP-08BC",
            null),
        RECEIVED,
        Urgency.ROUTINE);
  }

  private static DecisionDraft decision(Kind kind, Set<String> met) {
    return new DecisionDraft(
        kind,
        LocalDate.of(2026, 3, 9),
        "P. Lind, Head of legal services",
        "Relevant and proportionate",
        coded(kind),
        List.of(),
        "",
        "",
        new Shared("Chronology", "secure email", null, "The family’s address"),
        "",
        met);
  }

  private static List<String> coded(Kind kind) {
    return switch (kind) {
      case SHARE_IN_FULL -> List.of("S-01");
      case SHARE_IN_PART -> List.of("S-01", "N-03");
      case REFUSE -> List.of("N-03");
      case WITHDRAWN, NO_DATA_HELD -> List.of();
    };
  }

  private SharingRequest logged(RequestDraft draft) {
    return done(log.log(OFFICER, draft)).value();
  }

  private static <T> Outcome.Done<T> done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return (Outcome.Done<T>) outcome;
  }

  private static List<String> paths(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    return ((Outcome.Rejected<?>) outcome).violations().stream().map(Violation::path).toList();
  }

  private static final Claim CLAIM = new Claim("LB-E", "GW-22");
  private static final Set<String> ALL_MET = Set.of("Secure e-mail only", "Ask the sergeant");

  @Test
  void aLoggedRequestGetsTheNextReferenceOfItsYearAndADueDate() {
    var first = logged(draft(CLAIM, "DC-01"));
    var second = logged(draft(CLAIM, "DC-01"));
    assertThat(first.reference()).isEqualTo("DSR-2026-001");
    assertThat(second.reference()).isEqualTo("DSR-2026-002");
    assertThat(first.timing().due()).isEqualTo(LocalDate.of(2026, 3, 30));
    assertThat(log.all()).containsExactly(first, second);
  }

  @Test
  void everythingThatIsMissingIsNamedAtOnceAndNothingIsKept() {
    var empty =
        new RequestDraft(
            new Requester("", null, " ", ""),
            new Ask(
                "", new Claim("LB-X", "GW-99"), "", DataScope.of(List.of(), List.of()), "", "XX"),
            null,
            null);
    assertThat(paths(log.log(OFFICER, empty)))
        .containsExactlyInAnyOrder(
            "request.organisation",
            "request.role",
            "request.description",
            "request.subjects",
            "request.channel",
            "request.received",
            "request.urgency",
            "request.categories",
            "request.purpose",
            "request.basis",
            "request.power",
            "request.destination");
    assertThat(log.all()).isEmpty();
    assertThat(twins.trail().head().number()).isZero();
  }

  @Test
  void aTextThatIsTooLongToBeKeptIsNamedAndNothingIsKept() {
    var far = "x".repeat(1_200_000);
    var draft = draft(CLAIM, "DC-01");
    var ask = draft.ask();
    var longAsk =
        new Ask(ask.purpose(), ask.claim(), far, ask.scope(), ask.subjects(), ask.destination());
    assertThat(
            paths(
                log.log(
                    OFFICER,
                    new RequestDraft(draft.requester(), longAsk, RECEIVED, Urgency.URGENT))))
        .containsExactly("request.description");
    assertThat(log.all()).isEmpty();

    var request = logged(draft);
    assertThat(paths(log.life().pause(OFFICER, request.reference(), far, request.revision())))
        .containsExactly("pause.reason");
  }

  @Test
  void aReferenceThatIsTakenAlreadyIsNotGivenAgainHoweverLongItsNumberIs() {
    var high = List.of("DSR-2026-999999999", "DSR-2026-1000000000", "DSR-2025-7");
    assertThat(References.next(high, 2026)).isEqualTo("DSR-2026-1000000001");
  }

  @Test
  void aDateThatLiesAheadIsRefused() {
    var good = draft(CLAIM, "DC-01");
    var ahead =
        new RequestDraft(good.requester(), good.ask(), LocalDate.of(2026, 3, 11), Urgency.URGENT);
    assertThat(paths(log.log(OFFICER, ahead))).containsExactly("request.received");
  }

  @Test
  void aDecisionFreezesWhatTheMatrixSaidAndLaterChangesDoNotAlterIt() {
    var request = logged(draft(CLAIM, "DC-01"));
    var decided =
        done(log.decisions()
                .decide(
                    OFFICER,
                    request.reference(),
                    decision(Kind.SHARE_IN_FULL, ALL_MET),
                    request.revision()))
            .value();
    var evidence = decided.decision().evidence();
    assertThat(evidence.verdict()).isEqualTo(Verdict.Kind.COVERED_WITH_CONDITIONS);
    assertThat(evidence.rules()).containsExactly("MX-1 version 1");
    assertThat(evidence.conditionsMet()).containsExactly("Ask the sergeant", "Secure e-mail only");
    assertThat(decided.stage()).isEqualTo(Stage.DECIDED);

    done(
        twins
            .ruleChanges(matrix)
            .apply(
                OFFICER,
                new RuleChange.Review(),
                "MX-1",
                matrix.revision("MX-1"),
                LocalDate.of(2026, 3, 10),
                "looked again"));
    assertThat(log.all()).singleElement().isEqualTo(decided);
  }

  @Test
  void conditionsThatAreNotTickedStopSharingButNotRefusing() {
    var request = logged(draft(CLAIM, "DC-01"));
    var share = decision(Kind.SHARE_IN_FULL, Set.of("Secure e-mail only"));
    assertThat(
            paths(log.decisions().decide(OFFICER, request.reference(), share, request.revision())))
        .containsExactly("decision.conditions-met");
    var refuse = decision(Kind.REFUSE, Set.of());
    var refused =
        done(log.decisions().decide(OFFICER, request.reference(), refuse, request.revision()))
            .value();
    assertThat(refused.decision().shared())
        .as("nothing leaves the house")
        .isEqualTo(Shared.NOTHING);
  }

  @Test
  void whatARuleBarsCanNotBeShared() {
    var request = logged(draft(new Claim("LB-E", "GW-26"), "DC-05"));
    var outcome =
        log.decisions()
            .decide(
                OFFICER,
                request.reference(),
                decision(Kind.SHARE_IN_PART, Set.of()),
                request.revision());
    assertThat(paths(outcome)).containsExactly("decision.kind");
  }

  @Test
  void anEmptyDecisionNamesEveryFieldThatIsMissing() {
    var request = logged(draft(CLAIM, "DC-01"));
    var empty =
        new DecisionDraft(
            null, null, "", "", List.of(), List.of(), "", "", Shared.NOTHING, "", Set.of());
    assertThat(
            paths(log.decisions().decide(OFFICER, request.reference(), empty, request.revision())))
        .containsExactlyInAnyOrder(
            "decision.kind", "decision.by", "decision.reason", "decision.on");
  }

  @Test
  void aDecisionBeforeTheRequestCameInIsRefused() {
    var request = logged(draft(CLAIM, "DC-01"));
    var early =
        new DecisionDraft(
            Kind.REFUSE,
            RECEIVED.minusDays(1),
            "P. Lind",
            "No",
            List.of("N-03"),
            List.of(),
            "",
            "",
            Shared.NOTHING,
            "",
            Set.of());
    assertThat(
            paths(log.decisions().decide(OFFICER, request.reference(), early, request.revision())))
        .containsExactly("decision.on");
  }

  @Test
  void whoDecidesOnWhatSomebodyElseChangedIsToldSo() {
    var request = logged(draft(CLAIM, "DC-01"));
    done(
        log.decisions()
            .decide(
                OFFICER, request.reference(), decision(Kind.REFUSE, Set.of()), request.revision()));
    assertThat(
            log.decisions()
                .decide(
                    OFFICER,
                    request.reference(),
                    decision(Kind.REFUSE, Set.of()),
                    request.revision()))
        .isInstanceOf(Outcome.Stale.class);
    var current = log.all().getFirst();
    assertThat(
            paths(
                log.decisions()
                    .decide(
                        OFFICER,
                        current.reference(),
                        decision(Kind.REFUSE, Set.of()),
                        current.revision())))
        .as("a decided request is not decided twice")
        .containsExactly("request.stage");
  }

  @Test
  void loggingAndDecidingAreUndoneAndDoneAgainAndTheTrailKeepsItAll() {
    var logging = done(log.log(OFFICER, draft(CLAIM, "DC-01")));
    var request = logging.value();
    var deciding =
        done(
            log.decisions()
                .decide(
                    OFFICER,
                    request.reference(),
                    decision(Kind.REFUSE, Set.of()),
                    request.revision()));
    var undone = done(deciding.undo().step().apply(OFFICER));
    assertThat(log.all()).singleElement().extracting(SharingRequest::decision).isNull();
    var redone = done(undone.undo().step().apply(OFFICER));
    assertThat(log.all())
        .singleElement()
        .extracting(SharingRequest::stage)
        .isEqualTo(Stage.DECIDED);
    assertThat(logging.undo().step().apply(OFFICER))
        .as("the request has moved on since it was logged")
        .isInstanceOf(Outcome.Stale.class);
    done(redone.undo().step().apply(OFFICER));
    done(logging.undo().step().apply(OFFICER));
    assertThat(log.all()).as("all that was done is undone, last first").isEmpty();
    var lines = new ArrayList<String>();
    new AuditTrail(twins.trail()).export(lines::add);
    assertThat(lines).hasSize(6);
    assertThat(new AuditTrail(twins.trail()).verify(null)).isInstanceOf(Verification.Intact.class);
  }

  @Test
  void aRequestLoggedByMistakeIsTakenOutByUndo() {
    var logging = done(log.log(OFFICER, draft(CLAIM, "DC-01")));
    var undone = done(logging.undo().step().apply(OFFICER));
    assertThat(log.all()).isEmpty();
    done(undone.undo().step().apply(OFFICER));
    assertThat(log.all()).containsExactly(logging.value());
  }

  @Test
  void aYearThatIsASlipIsAskedAbout() {
    var draft = draft(CLAIM, "DC-01");
    var slip =
        new RequestDraft(draft.requester(), draft.ask(), LocalDate.of(206, 3, 2), Urgency.ROUTINE);
    assertThat(paths(log.log(OFFICER, slip))).containsExactly("request.received");
  }

  @Test
  void whatNobodyCanReadIsKeptNowhere() {
    var draft = draft(CLAIM, "DC-01");
    var bell =
        new RequestDraft(
            new Requester("Police\u0007", "REC-02", "Sergeant\ud800", "secure\te-mail"),
            draft.ask(),
            RECEIVED,
            Urgency.ROUTINE);
    assertThat(paths(log.log(OFFICER, bell)))
        .containsExactly("request.organisation", "request.role");
    var request = logged(draft);
    assertThat(
            paths(log.life().pause(OFFICER, request.reference(), "Why\u0000?", request.revision())))
        .containsExactly("pause.reason");
    assertThat(
            done(log.life()
                    .pause(OFFICER, request.reference(), "Which\r\nchild?", request.revision()))
                .value()
                .timing()
                .pausedSince())
        .isNotNull();
  }
}
