package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.igworkbench.matrix.RuleHistory;
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
    assertThat(stores().rules().versions("MX-2")).containsExactly(RuleSamples.full("MX-2"));
    assertThat(stores().rules().versions("MX-3")).isEmpty();
    assertThat(stores().rules().revision("MX-2")).contains(Revision.FIRST);
    assertThat(stores().rules().revision("MX-3")).isEmpty();
  }

  @Test
  default void aHistoryTakesThePlaceOfAnother() {
    var first = withOneRule();
    var second = startingOn(first, Samples.DAY);
    var ended = first.with(first.tenure().endedOn(Samples.DAY.minusDays(1)));

    assertThat(replace(Revision.FIRST, List.of(first), List.of(ended, second)))
        .contains(new Revision(2));

    assertThat(stores().rules().versions()).containsExactly(ended, second);
    assertThat(stores().rules().revisions()).containsExactly(Map.entry("MX-1", new Revision(2)));
    assertThat(replace(new Revision(2), List.of(ended, second), List.of(first)))
        .contains(new Revision(3));
    assertThat(stores().rules().versions()).containsExactly(first);
  }

  @Test
  default void aRuleIsAddedAndTakenAwayAsAHistory() {
    saveVocabulary();
    var rule = RuleSamples.full("MX-1");

    assertThat(replace(Revision.ABSENT, List.of(), List.of(rule))).contains(Revision.FIRST);
    assertThat(stores().rules().versions()).containsExactly(rule);
    assertThat(replace(Revision.ABSENT, List.of(), List.of(rule))).as("it is there").isEmpty();
    assertThat(replace(Revision.FIRST, List.of(rule), List.of())).contains(Revision.ABSENT);
    assertThat(stores().rules().versions()).isEmpty();
    assertThat(stores().rules().revision("MX-1")).isEmpty();
  }

  @Test
  default void whoSawAnOlderRevisionChangesNoRule() {
    var first = withOneRule();
    var draft = RuleSamples.bare("MX-1");
    replace(Revision.FIRST, List.of(first), List.of(draft));

    assertThat(replace(Revision.FIRST, List.of(first), List.of(first, draft))).isEmpty();
    assertThat(replace(Revision.FIRST, List.of(first), List.of())).isEmpty();

    assertThat(stores().rules().versions()).containsExactly(draft);
  }

  private SharingRule withOneRule() {
    var rule = RuleSamples.full("MX-1");
    saveVocabulary();
    save(() -> stores().rules().add(List.of(rule)));
    return rule;
  }

  private Optional<Revision> replace(
      Revision expected, List<SharingRule> before, List<SharingRule> after) {
    var saved = new AtomicReference<Optional<Revision>>();
    save(() ->
        saved.set(
            stores()
                .rules()
                .replace(
                    new RuleHistory("MX-1", before), new RuleHistory("MX-1", after), expected)));
    return saved.get();
  }

  private static SharingRule startingOn(SharingRule rule, LocalDate day) {
    var old = rule.tenure();
    return rule.nextVersion(
        new Tenure(
            old.status(), Period.since(day), old.owner(), null, old.reviewMonths(), day, null));
  }
}
