package org.igworkbench.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.reports.RecordDesk;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.Test;

/// Who received what about a person, and who has to be told when it is corrected.
class ReceiptTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  private final RecordDesk desk = new RecordDesk();

  private List<Receipt> about(String subject) {
    return Receipt.of(subject, desk.log.about(subject));
  }

  private SharingRequest confirm(SharingRequest request, Disclosure.Kind kind) {
    return RecordDesk.done(
        desk.log
            .life()
            .confirm(
                RecordDesk.HALE,
                request.reference(),
                0,
                new Disclosure.Confirmation(kind, TODAY, "Detective sergeant", "the address"),
                request.revision()));
  }

  @Test
  void everyDisclosureAboutThePersonIsThereHoweverTheReferenceIsTyped() {
    var reference = desk.decided().reference();

    assertThat(about(" cyp-08bd "))
        .singleElement()
        .satisfies(receipt -> {
          assertThat(receipt.request().reference()).isEqualTo(reference);
          assertThat(receipt.disclosure().what()).startsWith("Redacted case notes");
          assertThat(receipt.state()).isEqualTo(Receipt.State.RECEIVED);
        });
    assertThat(about("\u00a0CYP\u201108BD\u200b"))
        .as("as a word processor hands it over")
        .hasSize(1);
    assertThat(about("CYP-08B")).isEmpty();
    assertThat(about(" ")).isEmpty();
  }

  @Test
  void aDecisionToShareWithoutADisclosureIsNamedAsSuch() {
    var undisclosed =
        desk.log.all().stream()
            .filter(request -> request.sharing() && request.life().disclosures().isEmpty())
            .toList();
    for (var request : undisclosed) {
      var subject = SubjectReferences.of(request.ask().subjects()).getFirst();
      assertThat(about(subject))
          .anyMatch(receipt ->
              receipt.request().equals(request) && receipt.state() == Receipt.State.NOT_RECORDED);
    }
    var refused = desk.log.find("DSR-2026-003").orElseThrow();
    assertThat(about(refused.ask().subjects()))
        .anyMatch(receipt ->
            receipt.request().equals(refused) && receipt.state() == Receipt.State.NOTHING);
  }

  @Test
  void whoHasGivenItBackOrDestroyedItNeedNotBeTold() {
    var request = desk.decided();
    assertThat(Holder.of(about("CYP-08BC"))).hasSize(2);

    confirm(request, Disclosure.Kind.RETURN);

    assertThat(about("CYP-08BC"))
        .filteredOn(receipt -> receipt.request().reference().equals("DSR-2026-061"))
        .extracting(Receipt::state)
        .containsExactly(Receipt.State.RETURNED);
    assertThat(Holder.of(about("CYP-08BD"))).isEmpty();
  }

  @Test
  void whoWasToldOfACorrectionHoldsItStill() {
    var request = confirm(desk.decided(), Disclosure.Kind.CORRECTION);

    var holder = Holder.of(about("CYP-08BD")).getFirst();
    assertThat(holder.corrected()).isEqualTo(TODAY);
    assertThat(holder.recipient()).isEqualTo("REC-02");
    assertThat(holder.requests()).containsExactly(request.reference());
  }

  @Test
  void oneStepTakesDownThatSeveralWereToldAndOneUndoTakesItBack() {
    desk.decided();
    desk.decided();
    var held = about("CYP-08BD").stream().filter(Receipt::held).toList();
    assertThat(held).hasSize(2);

    var outcome =
        desk.log.life().notifyCorrection(RecordDesk.HALE, held, TODAY, "The address was wrong");

    assertThat(RecordDesk.done(outcome)).isEqualTo(2);
    assertThat(about("CYP-08BD")).extracting(Receipt::corrected).containsOnly(TODAY);
    assertThat(about("CYP-08BD").getFirst().disclosure().confirmations().getLast().by())
        .isEqualTo("Northshire Constabulary, Detective sergeant");

    var undo = ((Outcome.Done<Integer>) outcome).undo();
    RecordDesk.done(undo.step().apply(RecordDesk.HALE));
    assertThat(about("CYP-08BD")).extracting(Receipt::corrected).containsOnlyNulls();
  }

  @Test
  void nothingIsTakenDownWhereOneOfThemWasChangedMeanwhile() {
    var first = desk.decided();
    desk.decided();
    var seen = about("CYP-08BD").stream().filter(Receipt::held).toList();
    confirm(first, Disclosure.Kind.RECEIPT);

    var outcome = desk.log.life().notifyCorrection(RecordDesk.HALE, seen, TODAY, "The address");

    assertThat(outcome).isInstanceOf(Outcome.Stale.class);
    assertThat(about("CYP-08BD")).extracting(Receipt::corrected).containsOnlyNulls();
  }

  @Test
  void whatIsMissingIsSaidAllAtOnce() {
    var outcome = desk.log.life().notifyCorrection(RecordDesk.HALE, List.of(), null, " ");

    assertThat(((Outcome.Rejected<Integer>) outcome).violations())
        .extracting(violation -> violation.path())
        .containsExactly("correction.on", "correction.what", "correction.chosen");
  }

  @Test
  void aCorrectionCannotBeOlderThanWhatItCorrects() {
    desk.decided();
    var held = about("CYP-08BD");

    var outcome =
        desk.log
            .life()
            .notifyCorrection(RecordDesk.HALE, held, LocalDate.of(2026, 10, 1), "The address");

    assertThat(((Outcome.Rejected<Integer>) outcome).violations())
        .extracting(violation -> violation.path())
        .containsExactly("correction.on");
  }
}
