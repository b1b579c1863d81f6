package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Tenure;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.Test;

/// Rules come back whole, and their versions follow one another without a gap.
interface RuleContract extends StoreContract {

  @Test
  default void rulesComeBackWithEveryFieldByCode() {
    saveVocabulary();
    save(() -> stores().rules().add(List.of(RuleSamples.full("MX-2"), RuleSamples.bare("MX-1"))));

    assertThat(stores().rules().versions())
        .containsExactly(RuleSamples.bare("MX-1"), RuleSamples.full("MX-2"));
    assertThat(stores().rules().revision("MX-2")).contains(Revision.FIRST);
    assertThat(stores().rules().revision("MX-3")).isEmpty();
  }

  @Test
  default void theNextVersionEndsTheOneBeforeOnTheDayBefore() {
    var first = withOneRule();
    var next = startingOn(first, Samples.DAY);

    assertThat(addVersion(next, Revision.FIRST)).contains(new Revision(2));

    var versions = stores().rules().versions();
    assertThat(versions).hasSize(2);
    assertThat(versions.get(0))
        .isEqualTo(first.with(first.tenure().endedOn(Samples.DAY.minusDays(1))));
    assertThat(versions.get(1)).isEqualTo(next);
    assertThat(stores().rules().revision("MX-1")).contains(new Revision(2));
  }

  @Test
  default void aVersionThatHasEndedEarlierIsNotLengthened() {
    var first = withOneRule();
    var end = first.tenure().effective().to();

    addVersion(startingOn(first, end.plusDays(30)), Revision.FIRST);

    assertThat(stores().rules().versions().getFirst()).isEqualTo(first);
  }

  @Test
  default void withdrawingAVersionLetsTheOneBeforeRunOn() {
    var first = withOneRule();
    addVersion(startingOn(first, Samples.DAY), Revision.FIRST);

    assertThat(withdrawVersion(first, new Revision(2))).contains(new Revision(3));

    assertThat(stores().rules().versions()).containsExactly(first);
    assertThat(stores().rules().revision("MX-1")).contains(new Revision(3));
  }

  @Test
  default void whoSawAnOlderRevisionChangesNoRule() {
    var first = withOneRule();
    var next = startingOn(first, Samples.DAY);
    addVersion(next, Revision.FIRST);
    var before = stores().rules().versions();

    assertThat(addVersion(startingOn(next, Samples.DAY.plusDays(9)), Revision.FIRST)).isEmpty();
    assertThat(withdrawVersion(first, Revision.FIRST)).isEmpty();
    assertThat(addVersion(startingOn(RuleSamples.full("MX-9"), Samples.DAY), Revision.FIRST))
        .isEmpty();

    assertThat(stores().rules().versions()).isEqualTo(before);
  }

  @Test
  default void aVersionOutOfTurnIsAFault() {
    var first = withOneRule();
    var third = startingOn(startingOn(first, Samples.DAY), Samples.DAY.plusDays(5));

    assertThatThrownBy(() -> addVersion(third, Revision.FIRST))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> withdrawVersion(first, Revision.FIRST))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(stores().rules().versions()).containsExactly(first);
    assertThat(stores().rules().revision("MX-1")).contains(Revision.FIRST);
  }

  private SharingRule withOneRule() {
    var rule = RuleSamples.full("MX-1");
    saveVocabulary();
    save(() -> stores().rules().add(List.of(rule)));
    return rule;
  }

  private Optional<Revision> addVersion(SharingRule next, Revision expected) {
    var saved = new AtomicReference<Optional<Revision>>();
    save(() -> saved.set(stores().rules().addVersion(next, expected)));
    return saved.get();
  }

  private Optional<Revision> withdrawVersion(SharingRule previous, Revision expected) {
    var saved = new AtomicReference<Optional<Revision>>();
    save(() -> saved.set(stores().rules().withdrawVersion(previous, expected)));
    return saved.get();
  }

  private static SharingRule startingOn(SharingRule rule, LocalDate day) {
    var old = rule.tenure();
    return rule.nextVersion(
        new Tenure(old.status(), Period.since(day), old.owner(), null, old.reviewMonths(), day));
  }
}
