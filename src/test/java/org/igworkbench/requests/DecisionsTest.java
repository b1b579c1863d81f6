package org.igworkbench.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.matrix.SmallWorld;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.RequestDecision.Kind;
import org.igworkbench.twins.Twins;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Off the matrix nothing is shared on one person's word, and an emergency is always looked at
/// again.
class DecisionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final Officer LOGGER = new Officer("J. Hale", "Governance officer");
  private static final Officer DECIDER = new Officer("P. Lind", "Head of legal services");
  private static final Officer SECOND = new Officer("R. Amin", "Caldicott Guardian");

  private final Clock clock = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);
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
  void noRuleAtAll() {
    twins.given(() -> {
      twins.catalogue().add(SmallWorld.catalogue());
      twins.law().add(SmallWorld.law());
    });
  }

  private SharingRequest logged() {
    return done(
        log.log(
            LOGGER,
            new RequestDraft(
                new Requester("Police", "REC-02", "Sergeant", "secure email"),
                new Ask(
                    "GEN-05",
                    new Claim("LB-E", "GW-22"),
                    "Dates of contact",
                    DataScope.of(List.of("DC-01"), List.of()),
                    "CYP-1; CYP-2",
                    null),
                LocalDate.of(2026, 3, 2),
                Urgency.ROUTINE)));
  }

  private static DecisionDraft draft(Kind kind) {
    return new DecisionDraft(
        kind,
        TODAY,
        DECIDER.nameAndPosition(),
        "Relevant and proportionate",
        kind.shares() ? List.of("S-07") : List.of("N-03"),
        List.of(),
        "",
        "",
        new RequestDecision.Shared("Dates", "secure email", null),
        "",
        Set.of());
  }

  private SharingRequest decided(SharingRequest request, Kind kind) {
    return done(
        log.decisions().decide(DECIDER, request.reference(), draft(kind), request.revision()));
  }

  private static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  private static List<String> paths(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    return ((Outcome.Rejected<?>) outcome).violations().stream().map(Violation::path).toList();
  }

  @Test
  void sharingOffTheMatrixWaitsForASecondPersonAndRefusingDoesNot() {
    assertThat(decided(logged(), Kind.REFUSE).stage()).isEqualTo(Stage.DECIDED);

    var waiting = decided(logged(), Kind.SHARE_IN_FULL);
    assertThat(waiting.stage()).isEqualTo(Stage.AWAITING_SIGNATURE);
    assertThat(waiting.decision().signing().causes()).containsExactly(Signing.Cause.OFF_MATRIX);
    assertThat(waiting.decision().evidence().verdict()).isEqualTo(Verdict.Kind.NOT_COVERED);
    assertThat(Action.DISCLOSE.openTo(waiting)).as("nothing leaves before").isFalse();

    var signed =
        done(log.decisions().sign(SECOND, waiting.reference(), "Agreed", waiting.revision()));
    assertThat(signed.stage()).isEqualTo(Stage.DECIDED);
    assertThat(signed.decision().signing().signature())
        .isEqualTo(new Signing.Signature("R. Amin, Caldicott Guardian", TODAY, "Agreed"));
    assertThat(Action.DISCLOSE.openTo(signed)).isTrue();
  }

  @Test
  void nothingLeavesTheHouseBetweenTheDecisionAndTheSecondSignature() {
    var waiting = decided(logged(), Kind.SHARE_IN_FULL);
    var decision = waiting.decision();
    var early =
        waiting.at(
            waiting.stage(),
            new RequestDecision(
                decision.kind(),
                TODAY.minusDays(3),
                decision.by(),
                decision.reason(),
                decision.coded(),
                List.of(),
                "",
                "",
                decision.shared(),
                "",
                decision.signing(),
                decision.evidence()));
    twins.given(() -> twins.requests().update(early, waiting.revision()));
    var seen = log.find(waiting.reference()).orElseThrow();
    var signed = done(log.decisions().sign(SECOND, seen.reference(), "", seen.revision()));

    assertThat(paths(disclose(signed, TODAY.minusDays(1)))).containsExactly("disclosure.on");
    assertThat(done(disclose(signed, TODAY)).stage()).isEqualTo(Stage.DISCLOSED);
  }

  private Outcome<SharingRequest> disclose(SharingRequest request, LocalDate on) {
    var draft =
        new DisclosureDraft(on, "Dates", "Police", "secure email", "J. Hale", "CYP-1; CYP-2", 2);
    return log.life().disclose(LOGGER, request.reference(), draft, request.revision());
  }

  @Test
  void whoDecidesAgainstTheAdviceSaysWhyWhereverItIsDecided() {
    var request = logged();
    var advised =
        done(
            log.life()
                .advise(
                    LOGGER,
                    request.reference(),
                    TODAY,
                    "M. Osei, DPO",
                    "Share less.",
                    request.revision()));
    var silent = against("");
    assertThat(
            paths(log.decisions().decide(DECIDER, advised.reference(), silent, advised.revision())))
        .containsExactly("decision.advice");
    var decided =
        done(
            log.decisions()
                .decide(DECIDER, advised.reference(), against("It came late"), advised.revision()));
    assertThat(decided.decision().adviceNotFollowed()).isEqualTo("It came late");
  }

  private static DecisionDraft against(String because) {
    var draft = draft(Kind.REFUSE);
    return new DecisionDraft(
        draft.kind(),
        draft.on(),
        draft.by(),
        draft.reason(),
        draft.coded(),
        draft.exemptions(),
        "",
        "",
        draft.shared(),
        false,
        because,
        Set.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"J. Hale", "j. hale", " J.  Hale ", "P. Lind"})
  void whoLoggedOrDecidedItIsNoSecondPersonHoweverTheNameIsSpelled(String name) {
    var waiting = decided(logged(), Kind.SHARE_IN_FULL);
    var outcome =
        log.decisions()
            .sign(new Officer(name, "Director"), waiting.reference(), "", waiting.revision());
    assertThat(paths(outcome)).containsExactly("signature.by");
    assertThat(log.find(waiting.reference())).contains(waiting);
  }

  @Test
  void aDecisionThatIsSentBackIsOpenAgain() {
    var waiting = decided(logged(), Kind.SHARE_IN_FULL);
    assertThat(
            paths(log.decisions().sendBack(SECOND, waiting.reference(), " ", waiting.revision())))
        .containsExactly("signature.why");
    var back =
        done(
            log.decisions()
                .sendBack(SECOND, waiting.reference(), "Which power?", waiting.revision()));
    assertThat(back.stage()).isEqualTo(Stage.UNDER_REVIEW);
    assertThat(back.decision()).isNull();
    assertThat(back.life().steps().getLast().why()).isEqualTo("Which power?");
  }

  @Test
  void aRecipientAbroadNeedsASecondSignatureAlsoWhereNoDestinationIsNamed() {
    var home = SmallWorld.catalogue().recipient("REC-02").orElseThrow();
    var abroad =
        new Recipient(
            home.code(),
            home.order(),
            home.naming(),
            home.category(),
            home.role(),
            home.exampleBodies(),
            new Recipient.Particulars("IE", "", home.particulars().assurance()),
            home.duplicateOf(),
            home.note(),
            home.effective(),
            home.verified());
    twins.given(() ->
        assertThat(
                twins
                    .catalogue()
                    .replace(home, abroad, twins.catalogue().revisions().get("REC-02")))
            .isPresent());
    assertThat(log.decisions().causes(logged())).contains(Signing.Cause.ABROAD);
  }

  @Test
  void policyCanDoWithoutASecondSignature() {
    var settings = log.policy().settings();
    done(
        log.policy()
            .change(
                DECIDER,
                new RequestSettings(
                    settings.targets(),
                    new SignaturePolicy(false, false, 10, false),
                    settings.attachmentLimit(),
                    settings.reasons(),
                    settings.revision())));
    assertThat(decided(logged(), Kind.SHARE_IN_FULL).stage()).isEqualTo(Stage.DECIDED);
  }

  @Test
  void anEmergencyIsDisclosedAtOnceAndReviewedAfter() {
    var draft =
        new EmergencyDraft(
            "Police",
            "REC-02",
            "Sergeant on duty",
            "GEN-08",
            List.of("DC-01"),
            "CYP-1",
            "Child missing tonight; last known address told by telephone");
    var emergency = done(log.logEmergency(LOGGER, draft));
    assertThat(emergency.stage()).isEqualTo(Stage.EMERGENCY);
    assertThat(emergency.timing().reviewBy()).isEqualTo(LocalDate.of(2026, 3, 12));
    assertThat(emergency.life().disclosures()).hasSize(1);
    assertThat(log.about(" cyp-1 ")).containsExactly(emergency);
    assertThat(emergency.overdueOn(LocalDate.of(2026, 3, 12))).isFalse();
    assertThat(emergency.overdueOn(LocalDate.of(2026, 3, 13))).isTrue();
    assertThat(
            paths(
                log.decisions()
                    .decide(
                        DECIDER,
                        emergency.reference(),
                        draft(Kind.WITHDRAWN),
                        emergency.revision())))
        .as("what was disclosed can't be withdrawn")
        .containsExactly("decision.kind");

    var refused = decided(emergency, Kind.REFUSE);
    assertThat(refused.stage())
        .as("it should not have been shared, but it was")
        .isEqualTo(Stage.DISCLOSED);
  }

  @Test
  void anEmergencyOffTheMatrixIsSignedToo() {
    var emergency =
        done(
            log.logEmergency(
                LOGGER,
                new EmergencyDraft(
                    "Neighbour", null, "Neighbour", "GEN-08", List.of("DC-01"), "CYP-1", "Fire")));
    var reviewed = decided(emergency, Kind.SHARE_IN_FULL);
    assertThat(reviewed.stage()).isEqualTo(Stage.AWAITING_SIGNATURE);
    var heard =
        new Disclosure.Confirmation(Disclosure.Kind.RECEIPT, TODAY, "Neighbour", "By telephone");
    reviewed =
        done(log.life().confirm(LOGGER, reviewed.reference(), 0, heard, reviewed.revision()));
    assertThat(reviewed.stage())
        .as("what was heard of it can be taken down while the signature is waited for")
        .isEqualTo(Stage.AWAITING_SIGNATURE);
    assertThat(reviewed.life().disclosures().getFirst().confirmations()).containsExactly(heard);
    var signed = done(log.decisions().sign(SECOND, reviewed.reference(), "", reviewed.revision()));
    assertThat(signed.stage()).isEqualTo(Stage.DISCLOSED);
  }

  @Test
  void anEmptyEmergencyNamesAllSix() {
    var empty = new EmergencyDraft("", null, "", "", List.of(), "", "");
    assertThat(paths(log.logEmergency(LOGGER, empty)))
        .containsExactlyInAnyOrder(
            "emergency.organisation",
            "emergency.person",
            "emergency.purpose",
            "emergency.categories",
            "emergency.subjects",
            "emergency.why");
    assertThat(log.all()).isEmpty();
  }

  @Test
  void codedReasonsGoWithTheDecision() {
    var request = logged();
    var mixed = draft(Kind.SHARE_IN_FULL);
    var against =
        new DecisionDraft(
            mixed.kind(),
            mixed.on(),
            mixed.by(),
            mixed.reason(),
            List.of("S-07", "N-03", "X-99"),
            List.of("EX-01"),
            " ",
            mixed.conditions(),
            mixed.shared(),
            "",
            Set.of());
    assertThat(
            paths(
                log.decisions().decide(DECIDER, request.reference(), against, request.revision())))
        .containsExactlyInAnyOrder("decision.coded", "decision.coded", "decision.exemption-test");
  }

  @Test
  void theLawThatADecisionRestsOnIsKeptWithIt() {
    var decided = decided(logged(), Kind.SHARE_IN_FULL);
    assertThat(decided.decision().evidence().kept())
        .extracting(kept -> kept.thing().code())
        .contains("LB-E", "GW-22");
    var power =
        decided.decision().evidence().kept().stream()
            .filter(kept -> kept.thing().code().equals("GW-22"))
            .findFirst()
            .orElseThrow();
    assertThat(power.facts().values()).containsEntry("status", "IN_FORCE");
  }

  @Test
  void theClockStandsStillWhileTheRequesterIsWaitedFor() {
    var request = logged();
    var paused =
        done(log.life().pause(LOGGER, request.reference(), "Which child?", request.revision()));
    assertThat(paused.timing().pausedSince()).isEqualTo(TODAY);
    assertThat(paused.overdueOn(LocalDate.of(2027, 1, 1))).as("nothing becomes overdue").isFalse();
    var later =
        new RequestLog(
            twins.workspace(),
            twins.requestStores(),
            new SharingMatrix(twins.workspace(), twins.sources()),
            day -> day.getDayOfWeek().getValue() < 6,
            Clock.fixed(Instant.parse("2026-03-17T09:00:00Z"), ZoneOffset.UTC),
            new Wording());
    var resumed = done(later.life().resume(LOGGER, request.reference(), paused.revision()));
    assertThat(request.timing().due()).isEqualTo(LocalDate.of(2026, 3, 30));
    assertThat(resumed.timing().due())
        .as("five working days later")
        .isEqualTo(LocalDate.of(2026, 4, 6));
  }

  private RequestLog on(String day) {
    return new RequestLog(
        twins.workspace(),
        twins.requestStores(),
        new SharingMatrix(twins.workspace(), twins.sources()),
        date -> date.getDayOfWeek().getValue() < 6,
        Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC),
        new Wording());
  }

  @Test
  void aDecisionEndsTheWaitForTheRequesterSoThatTheSignatureCanBecomeOverdue() {
    var request = logged();
    var paused =
        done(log.life().pause(LOGGER, request.reference(), "Which child?", request.revision()));
    var waiting =
        done(
            on("2026-03-17")
                .decisions()
                .decide(
                    DECIDER, request.reference(), draft(Kind.SHARE_IN_FULL), paused.revision()));
    assertThat(waiting.stage()).isEqualTo(Stage.AWAITING_SIGNATURE);
    assertThat(waiting.timing().pausedSince()).isNull();
    assertThat(waiting.deadline()).isEqualTo(LocalDate.of(2026, 4, 6));
    assertThat(waiting.overdueOn(LocalDate.of(2026, 4, 7))).isTrue();
  }

  @Test
  void aCorrectedDayKeepsTheDaysForWhichItHasWaited() {
    var request = logged();
    var paused =
        done(log.life().pause(LOGGER, request.reference(), "Which child?", request.revision()));
    var later = on("2026-03-17");
    var resumed = done(later.life().resume(LOGGER, request.reference(), paused.revision()));
    var corrected =
        done(
            later.correct(
                LOGGER,
                request.reference(),
                new RequestDraft(
                    request.requester(), request.ask(), LocalDate.of(2026, 3, 3), Urgency.ROUTINE),
                resumed.revision(),
                "It came a day later"));
    assertThat(corrected.timing().due())
        .as("twenty working days after 3 March, and five more")
        .isEqualTo(LocalDate.of(2026, 4, 7));
  }

  @Test
  void asAtADayBeforeTheSignatureTheDecisionHasNoEffectYet() {
    var waiting = decided(logged(), Kind.SHARE_IN_FULL);
    assertThat(waiting.decidedBy(TODAY)).as("one person is not enough").isEmpty();
    var later =
        new RequestLog(
            twins.workspace(),
            twins.requestStores(),
            new SharingMatrix(twins.workspace(), twins.sources()),
            day -> day.getDayOfWeek().getValue() < 6,
            Clock.fixed(Instant.parse("2026-03-12T09:00:00Z"), ZoneOffset.UTC),
            new Wording());
    var signed = done(later.decisions().sign(SECOND, waiting.reference(), "", waiting.revision()));
    assertThat(signed.decidedBy(LocalDate.of(2026, 3, 11))).isEmpty();
    assertThat(signed.decidedBy(LocalDate.of(2026, 3, 12))).isPresent();
    assertThat(signed.asAt(LocalDate.of(2026, 3, 11)))
        .get()
        .extracting(SharingRequest::stage)
        .isEqualTo(Stage.AWAITING_SIGNATURE);
    assertThat(signed.workingDaysToDecide(day -> day.getDayOfWeek().getValue() < 6))
        .as("until the signature: 2 to 12 March")
        .hasValue(8);
  }
}
