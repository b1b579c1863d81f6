package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.igworkbench.requests.OutgoingRequest;
import org.igworkbench.requests.OutgoingStage;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A request that we make is kept whole, and changed only by who saw it as it is.
interface OutgoingContract extends StoreContract {

  /// One that says everything that can be said.
  static OutgoingRequest answered(String code) {
    var vocabulary = Samples.catalogue();
    var law = Samples.law();
    return new OutgoingRequest(
        code,
        new OutgoingRequest.Asked(
            "Harbour Family Support", vocabulary.recipients().getFirst().code()),
        new OutgoingRequest.Ground(
            vocabulary.purposes().getFirst().code(),
            law.bases().getFirst().code(),
            law.powers().getFirst().code(),
            "to find out whether a child is in need"),
        new OutgoingRequest.Wanted(
            "Attendance at the parenting course",
            vocabulary.dataCategories().reversed().stream().map(row -> row.code()).toList(),
            "CYP-08BC",
            2),
        new OutgoingRequest.Need(
            "Nobody else knows.",
            "The council states that it needs it.",
            "J. Hale, Governance officer",
            LocalDate.of(2026, 2, 5)),
        new OutgoingRequest.Sending(
            LocalDate.of(2026, 2, 6), "secure e-mail", LocalDate.of(2026, 2, 20)),
        new OutgoingRequest.Answer(
            OutgoingStage.RECEIVED_IN_PART,
            LocalDate.of(2026, 2, 19),
            "The dates",
            "No notes were kept.",
            "Case file, 6 years"),
        Revision.FIRST);
  }

  /// One that somebody has just begun.
  static OutgoingRequest begun(String code) {
    return OutgoingRequest.EMPTY.coded(code).at(Revision.FIRST);
  }

  @Test
  default void requestsThatWeMakeComeBackWithEveryFieldByCode() {
    saveVocabulary();
    replace(null, begun("OUT-2026-002"), Revision.ABSENT);
    replace(null, answered("OUT-2026-001"), Revision.ABSENT);

    assertThat(stores().outgoing().all())
        .containsExactly(answered("OUT-2026-001"), begun("OUT-2026-002"));
    assertThat(stores().outgoing().find("OUT-2026-001")).contains(answered("OUT-2026-001"));
    assertThat(stores().outgoing().find("OUT-2026-003")).isEmpty();
  }

  @Test
  default void aRequestThatWeMakeIsFilledInAndEmptiedAgain() {
    saveVocabulary();
    replace(null, begun("OUT-1"), Revision.ABSENT);

    assertThat(replace(begun("OUT-1"), answered("OUT-1"), Revision.FIRST))
        .contains(new Revision(2));
    assertThat(stores().outgoing().all()).containsExactly(answered("OUT-1").at(new Revision(2)));

    assertThat(replace(answered("OUT-1"), begun("OUT-1"), new Revision(2)))
        .contains(new Revision(3));
    assertThat(stores().outgoing().all()).containsExactly(begun("OUT-1").at(new Revision(3)));
  }

  @Test
  default void whoSawAnOlderStateChangesNothingOfARequestThatWeMake() {
    saveVocabulary();
    replace(null, begun("OUT-1"), Revision.ABSENT);
    replace(begun("OUT-1"), answered("OUT-1"), Revision.FIRST);

    assertThat(replace(begun("OUT-1"), begun("OUT-1"), Revision.FIRST)).isEmpty();
    assertThat(replace(begun("OUT-1"), null, Revision.FIRST)).isEmpty();
    assertThat(replace(null, begun("OUT-1"), Revision.ABSENT)).isEmpty();
    assertThat(replace(begun("OUT-9"), begun("OUT-9"), Revision.FIRST)).isEmpty();

    assertThat(stores().outgoing().all()).containsExactly(answered("OUT-1").at(new Revision(2)));
  }

  @Test
  default void aRequestThatWeMakeCanBeTakenOutAndPutBack() {
    saveVocabulary();
    replace(null, answered("OUT-1"), Revision.ABSENT);

    assertThat(replace(answered("OUT-1"), null, Revision.FIRST)).contains(Revision.ABSENT);
    assertThat(stores().outgoing().all()).isEmpty();

    assertThat(replace(null, answered("OUT-1"), Revision.ABSENT)).contains(Revision.FIRST);
    assertThat(stores().outgoing().all()).isEqualTo(List.of(answered("OUT-1")));
  }

  private Optional<Revision> replace(
      @Nullable OutgoingRequest before, @Nullable OutgoingRequest after, Revision expected) {
    var saved = new AtomicReference<Optional<Revision>>();
    save(() -> saved.set(stores().outgoing().replace(before, after, expected)));
    return saved.get();
  }
}
