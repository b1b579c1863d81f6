package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.igworkbench.requests.RequestStore.Seen;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.Test;

/// A request and its decision are kept as one, and changed only by who saw them as they are.
interface RequestContract extends StoreContract {

  @Test
  default void requestsComeBackWithEveryFieldByReference() {
    saveVocabulary();
    save(() ->
        stores()
            .requests()
            .add(
                List.of(
                    RuleSamples.decidedLongAgo("DSR-3"),
                    RuleSamples.decided("DSR-2"),
                    RuleSamples.received("DSR-1"))));

    assertThat(stores().requests().all())
        .containsExactly(
            RuleSamples.received("DSR-1"),
            RuleSamples.decided("DSR-2"),
            RuleSamples.decidedLongAgo("DSR-3"));
    assertThat(stores().requests().find("DSR-2")).contains(RuleSamples.decided("DSR-2"));
    assertThat(stores().requests().find("DSR-4")).isEmpty();
  }

  @Test
  default void aDecisionCanBeWrittenAndTakenBack() {
    withOneRequest();

    assertThat(update(RuleSamples.decided("DSR-1"), Revision.FIRST)).contains(new Revision(2));
    assertThat(stores().requests().all())
        .containsExactly(RuleSamples.decided("DSR-1").at(new Revision(2)));

    assertThat(update(RuleSamples.received("DSR-1"), new Revision(2))).contains(new Revision(3));
    assertThat(stores().requests().all())
        .containsExactly(RuleSamples.received("DSR-1").at(new Revision(3)));
  }

  @Test
  default void whoSawAnOlderRevisionChangesNoRequest() {
    withOneRequest();
    update(RuleSamples.decided("DSR-1"), Revision.FIRST);

    assertThat(update(RuleSamples.received("DSR-1"), Revision.FIRST)).isEmpty();
    assertThat(update(RuleSamples.received("DSR-9"), Revision.FIRST)).isEmpty();
    assertThat(remove("DSR-1", Revision.FIRST)).isFalse();

    assertThat(stores().requests().all())
        .containsExactly(RuleSamples.decided("DSR-1").at(new Revision(2)));
  }

  @Test
  default void aRequestThatWasLoggedByMistakeCanBeTakenOutAndPutBack() {
    withOneRequest();
    update(RuleSamples.decided("DSR-1"), Revision.FIRST);

    assertThat(remove("DSR-1", new Revision(2))).isTrue();
    assertThat(stores().requests().all()).isEmpty();

    save(() -> stores().requests().add(List.of(RuleSamples.decided("DSR-1"))));
    assertThat(stores().requests().all()).containsExactly(RuleSamples.decided("DSR-1"));
  }

  @Test
  default void theWholeLifeOfARequestComesBack() {
    saveVocabulary();
    var whole = LivedRequest.of("DSR-5");
    save(() -> stores().requests().add(List.of(whole, RuleSamples.received("DSR-6"))));
    assertThat(stores().requests().find("DSR-5")).contains(whole);

    assertThat(update(RuleSamples.received("DSR-5"), Revision.FIRST)).contains(new Revision(2));
    assertThat(stores().requests().find("DSR-5"))
        .as("all of it goes when it is undone")
        .contains(RuleSamples.received("DSR-5").at(new Revision(2)));
    assertThat(update(whole, new Revision(2))).contains(new Revision(3));
    assertThat(stores().requests().find("DSR-5")).contains(whole.at(new Revision(3)));
    assertThat(remove("DSR-5", new Revision(3))).isTrue();
    assertThat(stores().requests().all()).containsExactly(RuleSamples.received("DSR-6"));
  }

  @Test
  default void requestsAreFoundByBeginningDayAndPerson() {
    saveVocabulary();
    var whole = LivedRequest.of("DSR-2026-1");
    save(() ->
        stores()
            .requests()
            .add(
                List.of(
                    whole,
                    RuleSamples.received("DSR-2025-1"),
                    RuleSamples.received("DSR-2026-2"))));

    assertThat(stores().requests().references("DSR-2026-"))
        .containsExactly("DSR-2026-1", "DSR-2026-2");
    assertThat(stores().requests().references("DSR_2026")).as("no pattern").isEmpty();
    var received = whole.timing().received();
    assertThat(stores().requests().receivedBetween(received, received)).contains(whole);
    assertThat(stores().requests().receivedBetween(received.plusDays(1), received.plusDays(9)))
        .isEmpty();
    assertThat(stores().requests().about("CYP-DISCLOSED"))
        .as("a person about whom something was disclosed")
        .containsExactly(whole);
    assertThat(stores().requests().about("CYP-1"))
        .extracting(SharingRequest::reference)
        .containsExactly("DSR-2025-1", "DSR-2026-2");
    assertThat(stores().requests().about("CYP-")).as("whole references only").isEmpty();
  }

  @Test
  default void requestsAreReadInTurnAndTheirReferencesAskedFor() {
    saveVocabulary();
    var all =
        IntStream.rangeClosed(1, 7).mapToObj(at -> RuleSamples.received("DSR-" + at)).toList();
    save(() -> stores().requests().add(all));

    assertThat(stores().requests().after("", 3)).isEqualTo(all.subList(0, 3));
    assertThat(stores().requests().after("DSR-3", 3)).isEqualTo(all.subList(3, 6));
    assertThat(stores().requests().after("DSR-6", 3)).isEqualTo(all.subList(6, 7));
    assertThat(stores().requests().after("DSR-7", 3)).isEmpty();
    assertThat(stores().requests().size()).isEqualTo(7);
    assertThat(stores().requests().taken(List.of("DSR-2", "DSR-8", "DSR-7")))
        .containsExactlyInAnyOrder("DSR-2", "DSR-7");
    assertThat(stores().requests().taken(List.of())).isEmpty();
  }

  @Test
  default void ofManyNoneIsWrittenAfterOneThatHasMovedOn() {
    saveVocabulary();
    var all =
        IntStream.rangeClosed(1, 4).mapToObj(at -> RuleSamples.received("DSR-" + at)).toList();
    save(() -> stores().requests().add(all));
    update(RuleSamples.decided("DSR-3"), Revision.FIRST);

    var decided = all.stream().map(one -> RuleSamples.decided(one.reference())).toList();
    save(() -> assertThat(stores().requests().update(decided)).isEqualTo(2));
    assertThat(stores().requests().find("DSR-2"))
        .contains(RuleSamples.decided("DSR-2").at(new Revision(2)));
    assertThat(stores().requests().find("DSR-4")).contains(all.getLast());
    assertThat(stores().requests().revisions(List.of("DSR-4", "DSR-1", "DSR-9")))
        .containsOnly(Map.entry("DSR-1", new Revision(2)), Map.entry("DSR-4", Revision.FIRST));

    var seen =
        List.of(
            new Seen("DSR-4", Revision.FIRST),
            new Seen("DSR-1", new Revision(2)),
            new Seen("DSR-9", Revision.FIRST),
            new Seen("DSR-2", new Revision(2)));
    save(() -> assertThat(stores().requests().remove(seen)).isEqualTo(2));
    assertThat(stores().requests().all())
        .extracting(SharingRequest::reference)
        .containsExactly("DSR-2", "DSR-3");
  }

  private void withOneRequest() {
    saveVocabulary();
    save(() -> stores().requests().add(List.of(RuleSamples.received("DSR-1"))));
  }

  private Optional<Revision> update(SharingRequest changed, Revision expected) {
    var saved = new AtomicReference<Optional<Revision>>();
    save(() -> saved.set(stores().requests().update(changed, expected)));
    return saved.get();
  }

  private boolean remove(String reference, Revision expected) {
    var removed = new AtomicReference<Boolean>();
    save(() -> removed.set(stores().requests().remove(reference, expected)));
    return removed.get();
  }
}
