package org.igworkbench.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.OutgoingRequest.Asked;
import org.igworkbench.requests.OutgoingRequest.Ground;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.wording.Wording;
import org.igworkbench.workbench.Workbench;
import org.junit.jupiter.api.Test;

/// What a statement of need says, and what it does for whom it is made to.
class StatementOfNeedTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 5);

  private final Wording words = new Wording();
  private final Workbench workbench =
      SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN).workbench();
  private final MatrixSnapshot matrix = workbench.matrix().snapshot();

  private StatementOfNeed.Effect effect(OutgoingRequest request, LocalDate day) {
    return StatementOfNeed.effect(request, day, matrix.catalogue(), matrix.law());
  }

  private static OutgoingRequest to(String recipient) {
    var request = Outgoings.sent();
    return new OutgoingRequest(
        request.code(),
        new Asked("Somebody", recipient),
        request.ground(),
        request.wanted(),
        request.need(),
        request.sending(),
        request.answer(),
        request.revision());
  }

  @Test
  void theDraftSaysWhatAnnexOneParagraphOneAsksFor() {
    var draft = workbench.outgoing().statement(Outgoings.prepared().ground()).orElseThrow();

    assertThat(words.say(draft))
        .startsWith("Northshire Council states")
        .contains("needs the personal data described in this request")
        .contains("processing described in Article 6(1)(e)")
        .contains("to assess whether a child is in need")
        .contains("a legal basis that satisfies Article 6(3)")
        .endsWith("s17, Children Act 1989.");
  }

  @Test
  void thereIsNoDraftWithoutPurposeAndPower() {
    assertThat(workbench.outgoing().statement(new Ground("GEN-02", "LB-E", null, ""))).isEmpty();
    assertThat(workbench.outgoing().statement(new Ground(null, "LB-E", "GW-01", ""))).isEmpty();
  }

  @Test
  void aPrivateBodyCanRelyOnItFromTheFirstDayOfTheLaw() {
    assertThat(effect(to("REC-17"), FIRST_DAY).useful()).isTrue();
    assertThat(effect(to(null), FIRST_DAY).useful()).isTrue();
  }

  @Test
  void beforeThatDayItHasNoEffectAndSaysSo() {
    var before = effect(to("REC-17"), FIRST_DAY.minusDays(1));

    assertThat(before.useful()).isFalse();
    assertThat(words.say(before.said()))
        .contains("in force from 5 February 2026")
        .contains("On 4 February 2026 the statement has no effect");
  }

  @Test
  void aPublicBodyNeedsAPowerOfItsOwn() {
    var police = effect(to("REC-02"), FIRST_DAY);

    assertThat(police.useful()).isFalse();
    assertThat(words.say(police.said())).contains("needs a power of its own");
  }

  @Test
  void anotherBasisOrNoPowerMakesItUseless() {
    var obligation = Outgoings.sent().grounded(new Ground("GEN-02", "LB-C", "GW-01", ""));
    assertThat(effect(obligation, FIRST_DAY).said().key()).isEqualTo("outgoing.effect.other-basis");

    var powerless = Outgoings.sent().grounded(new Ground("GEN-02", "LB-E", null, ""));
    assertThat(effect(powerless, FIRST_DAY).said().key()).isEqualTo("outgoing.effect.no-power");
  }
}
