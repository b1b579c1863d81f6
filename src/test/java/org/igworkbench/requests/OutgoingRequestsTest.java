package org.igworkbench.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.audit.TrailEntry;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.requests.OutgoingRequest.Answer;
import org.igworkbench.requests.OutgoingRequest.Asked;
import org.igworkbench.requests.OutgoingRequest.Sending;
import org.igworkbench.requests.OutgoingRequest.Wanted;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.wording.Wording;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A request that we make, from its first line to the answer, and back.
class OutgoingRequestsTest {

  private static final Officer HALE = new Officer("J. Hale", "Governance officer");
  private static final LocalDate TODAY = LocalDate.now(SampleDesk.CLOCK);

  private final Workbench workbench =
      SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN).workbench();
  private final OutgoingRequests requests = workbench.outgoing();

  private OutgoingRequest made(OutgoingRequest draft) {
    return done(requests.create(HALE, draft)).value();
  }

  private static <T> Outcome.Done<T> done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return (Outcome.Done<T>) outcome;
  }

  private static List<String> paths(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    return ((Outcome.Rejected<?>) outcome).violations().stream().map(Violation::path).toList();
  }

  private List<String> deeds(String code) {
    return workbench.trail().about(OutgoingFacts.subject(code)).stream()
        .map(TrailEntry::what)
        .toList();
  }

  private static OutgoingRequest with(OutgoingRequest request, OutgoingStage stage) {
    return request.answered(new Answer(stage, null, "", "", ""));
  }

  @Test
  void theFirstLineIsEnoughToBegin() {
    var begun =
        made(
            new OutgoingRequest(
                "",
                new Asked("Harbour Family Support", null),
                OutgoingRequest.EMPTY.ground(),
                OutgoingRequest.EMPTY.wanted(),
                OutgoingRequest.EMPTY.need(),
                OutgoingRequest.EMPTY.sending(),
                OutgoingRequest.EMPTY.answer(),
                Revision.ABSENT));

    assertThat(begun.code()).isEqualTo("OUT-2026-001");
    assertThat(begun.stage()).isEqualTo(OutgoingStage.PREPARED);
    assertThat(paths(requests.create(HALE, OutgoingRequest.EMPTY)))
        .containsExactly("outgoing.organisation");
  }

  @Test
  void codesCountWithinTheYear() {
    made(Outgoings.prepared());
    assertThat(made(Outgoings.prepared()).code()).isEqualTo("OUT-2026-002");
  }

  @Test
  void theTrailTellsItsLife() {
    var prepared = made(Outgoings.prepared());
    var sent =
        done(requests.change(HALE, Outgoings.sent().coded(prepared.code()), prepared.revision()))
            .value();
    var answered =
        sent.answered(
            new Answer(
                OutgoingStage.RECEIVED_IN_FULL, TODAY, "Six dates", "", "Case file, 6 years"));
    done(requests.change(HALE, answered, sent.revision()));

    assertThat(deeds(prepared.code())).containsExactly("created", "sent", "answered");
    assertThat(workbench.trail().about(OutgoingFacts.subject(prepared.code())))
        .extracting(TrailEntry::officer)
        .containsOnly("J. Hale, Governance officer");
    assertThat(requests.find(prepared.code()).orElseThrow().at(Revision.ABSENT))
        .isEqualTo(answered.at(Revision.ABSENT));
  }

  @Test
  void whatIsSentLacksNothingThatTheOtherSideNeeds() {
    var empty = with(OutgoingRequest.EMPTY, OutgoingStage.SENT);

    assertThat(paths(requests.create(HALE, empty)))
        .containsExactlyInAnyOrder(
            "outgoing.organisation",
            "outgoing.purpose",
            "outgoing.basis",
            "outgoing.description",
            "outgoing.categories",
            "outgoing.necessity",
            "outgoing.statement",
            "outgoing.made-by",
            "outgoing.made-on",
            "outgoing.reply-by",
            "outgoing.sent-on",
            "outgoing.channel");
  }

  @Test
  void aPublicTaskNamesThePowerThatItComesFrom() {
    var powerless =
        Outgoings.sent().grounded(new OutgoingRequest.Ground("GEN-02", "LB-E", null, ""));
    assertThat(paths(requests.create(HALE, powerless))).containsExactly("outgoing.power");

    var obligation =
        Outgoings.sent().grounded(new OutgoingRequest.Ground("GEN-02", "LB-C", null, ""));
    assertThat(requests.check(obligation)).isEmpty();
  }

  @Test
  void codesThatNameNothingAreAllNamed() {
    var unknown =
        new OutgoingRequest(
            "",
            new Asked("Harbour Family Support", "REC-99"),
            new OutgoingRequest.Ground("GEN-99", "LB-X", "GW-999", ""),
            new Wanted("", List.of("DC-01", "DC-99"), "", 0),
            OutgoingRequest.EMPTY.need(),
            OutgoingRequest.EMPTY.sending(),
            OutgoingRequest.EMPTY.answer(),
            Revision.ABSENT);

    assertThat(paths(requests.create(HALE, unknown)))
        .containsExactlyInAnyOrder(
            "outgoing.recipient",
            "outgoing.purpose",
            "outgoing.basis",
            "outgoing.power",
            "outgoing.categories",
            "outgoing.people");
  }

  @Test
  void daysOutOfOrderOrStillToComeAreRefused() {
    var early = new Sending(LocalDate.of(2026, 9, 1), "post", LocalDate.of(2026, 8, 31));
    var answered =
        new Answer(
            OutgoingStage.RECEIVED_IN_FULL, LocalDate.of(2026, 8, 30), "Six dates", "", "File");
    assertThat(paths(requests.create(HALE, Outgoings.sent().sent(early).answered(answered))))
        .containsExactlyInAnyOrder("outgoing.made-on", "outgoing.reply-by", "outgoing.answered-on");

    var tomorrow = new Sending(TODAY.plusDays(1), "post", TODAY.plusDays(9));
    assertThat(paths(requests.create(HALE, Outgoings.sent().sent(tomorrow))))
        .containsExactly("outgoing.sent-on");
  }

  @Test
  void theStageSaysWhatTheDaysSay() {
    assertThat(paths(requests.create(HALE, with(Outgoings.sent(), OutgoingStage.PREPARED))))
        .containsExactly("outgoing.stage");
    assertThat(
            paths(
                requests.create(
                    HALE,
                    Outgoings.sent().answered(new Answer(OutgoingStage.SENT, TODAY, "", "", "")))))
        .containsExactly("outgoing.stage");
  }

  @ParameterizedTest
  @EnumSource(
      value = OutgoingStage.class,
      names = {"RECEIVED_IN_FULL", "RECEIVED_IN_PART"})
  void whatCameIsSaidWithWhereItIsKept(OutgoingStage stage) {
    assertThat(paths(requests.create(HALE, with(Outgoings.sent(), stage))))
        .containsExactlyInAnyOrder("outgoing.answered-on", "outgoing.received", "outgoing.kept");
  }

  @Test
  void aRefusalAndAWithdrawalSayWhy() {
    assertThat(paths(requests.create(HALE, with(Outgoings.sent(), OutgoingStage.REFUSED))))
        .containsExactlyInAnyOrder("outgoing.answered-on", "outgoing.note");
    assertThat(paths(requests.create(HALE, with(Outgoings.prepared(), OutgoingStage.WITHDRAWN))))
        .containsExactly("outgoing.note");
  }

  @Test
  void itIsOverdueOnTheDayAfterTheAnswerWasNeededUntilItIsAnswered() {
    var sent = Outgoings.sent();
    assertThat(sent.isOverdue(LocalDate.of(2026, 9, 28))).isFalse();
    assertThat(sent.isOverdue(LocalDate.of(2026, 9, 29))).isTrue();
    assertThat(with(sent, OutgoingStage.REFUSED).isOverdue(LocalDate.of(2026, 9, 29))).isFalse();
    assertThat(Outgoings.prepared().isOverdue(LocalDate.of(2027, 1, 1))).isFalse();
  }

  @Test
  void everythingIsUndoneAndDoneAgain() {
    var made = done(requests.create(HALE, Outgoings.prepared()));
    var code = made.value().code();
    var sent = done(requests.change(HALE, Outgoings.sent().coded(code), made.value().revision()));

    var unsent = done(sent.undo().step().apply(HALE));
    assertThat(requests.find(code).orElseThrow().stage()).isEqualTo(OutgoingStage.PREPARED);
    var unmade = done(made.undo().step().apply(HALE));
    assertThat(requests.all()).isEmpty();
    done(unmade.undo().step().apply(HALE));
    done(unsent.undo().step().apply(HALE));
    assertThat(requests.find(code).orElseThrow().stage()).isEqualTo(OutgoingStage.SENT);
    assertThat(new Wording().say(made.undo().name()))
        .isEqualTo("request OUT-2026-001 to another body");
  }

  @Test
  void whoSawAnOlderStateIsToldWhatStandsNow() {
    var made = made(Outgoings.prepared());
    done(requests.change(HALE, Outgoings.sent().coded(made.code()), made.revision()));

    var late = requests.change(HALE, made, made.revision());

    assertThat(late).isInstanceOf(Outcome.Stale.class);
    var clash = ((Outcome.Stale<OutgoingRequest>) late).clash();
    assertThat(clash.standing().values()).containsEntry("stage", "SENT");
    assertThat(clash.wanted().values()).containsEntry("stage", "PREPARED");
  }
}
