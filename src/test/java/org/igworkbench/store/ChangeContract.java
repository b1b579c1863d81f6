package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementKind;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Head;
import org.igworkbench.audit.Subject;
import org.igworkbench.audit.TrailEntry;
import org.igworkbench.audit.Verification;
import org.igworkbench.workspace.Clash;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.Test;

/// A change is saved whole with its entries in the trail, or not at all.
interface ChangeContract extends StoreContract {

  @Test
  default void aChangeLeavesAnEntryWithWhoWhatWhenAndWhy() {
    var before = Facts.of(Map.of("state", "a"));
    var after = Facts.of(Map.of("state", Samples.ODD));
    stores()
        .workspace()
        .change(
            OFFICER,
            ledger -> {
              ledger.record("changed", new Subject("rule", "MX-1"), before, after, "why ‘so’");
              return new Outcome.Done<>(1, Revision.FIRST, null);
            });

    assertThat(trail())
        .containsExactly(
            new TrailEntry(
                    1,
                    "2026-03-02T09:15:30.120Z",
                    "Åsa O’Neill, Data-protection officer",
                    "changed",
                    new Subject("rule", "MX-1"),
                    before,
                    after,
                    "why ‘so’",
                    TrailEntry.GENESIS,
                    "")
                .sealed());
    assertThat(stores().trail().head()).isEqualTo(new Head(1, trail().getFirst().hash()));
  }

  @Test
  default void anEmptyTrailIsIntact() {
    assertThat(stores().trail().head()).isEqualTo(Head.EMPTY);
    assertThat(verification()).isEqualTo(new Verification.Intact(Head.EMPTY));
  }

  @Test
  default void theChainHoldsOverManyChangesAndManyEntriesInOne() {
    for (int i = 0; i < 30; i++) {
      int entries = i % 4 + 1;
      stores()
          .workspace()
          .change(
              OFFICER,
              ledger -> {
                for (int k = 0; k < entries; k++) {
                  ledger.record("added", SUBJECT, Facts.NONE, Facts.NONE, "");
                }
                return new Outcome.Done<>(entries, Revision.FIRST, null);
              });
    }

    assertThat(trail()).hasSize(73);
    assertThat(verification()).isEqualTo(new Verification.Intact(stores().trail().head()));
  }

  @Test
  default void aChangeOfThousandsOfThingsIsOneChainOrLeavesNothing() {
    assertThat(manyEntries(false)).isInstanceOf(Outcome.Rejected.class);
    assertThat(trail()).isEmpty();

    assertThat(manyEntries(true)).isInstanceOf(Outcome.Done.class);
    assertThat(trail())
        .hasSize(2_500)
        .extracting(TrailEntry::time)
        .containsOnly("2026-03-02T09:15:30.120Z");
    assertThat(verification()).isEqualTo(new Verification.Intact(stores().trail().head()));
  }

  private Outcome<Integer> manyEntries(boolean kept) {
    return stores()
        .workspace()
        .change(
            OFFICER,
            ledger -> {
              for (int i = 0; i < 2_500; i++) {
                ledger.record("added", SUBJECT, Facts.NONE, Facts.NONE, "");
              }
              return kept
                  ? new Outcome.Done<>(2_500, Revision.FIRST, null)
                  : new Outcome.Rejected<>(List.of(Violation.at("sample", "sample.no")));
            });
  }

  @Test
  default void theVersionGrowsWithSavedChangesOnly() {
    long before = stores().workspace().version();
    save(() -> {});
    reject();
    save(() -> {});

    assertThat(stores().workspace().version()).isEqualTo(before + 2);
  }

  @Test
  default void aRejectedChangeLeavesNothing() {
    assertThat(reject()).isInstanceOf(Outcome.Rejected.class);

    assertUntouched();
  }

  @Test
  default void aStaleChangeLeavesNothing() {
    var stale =
        new Outcome.Stale<String>(
            Sentence.of("matrix.rule.moved-on", "MX-1"),
            Revision.FIRST,
            new Clash(new Subject("rule", "MX-1"), Facts.NONE, Facts.NONE));
    var outcome =
        stores()
            .workspace()
            .<String>change(
                OFFICER,
                ledger -> {
                  stores().agreements().add(Samples.agreements());
                  ledger.record("added", SUBJECT, Facts.NONE, Facts.NONE, "");
                  return stale;
                });

    assertThat(outcome).isEqualTo(stale);
    assertUntouched();
  }

  @Test
  default void aChangeThatThrowsLeavesNothingAndTheExceptionComesThrough() {
    var thrown = new UnsupportedOperationException("oh");
    assertThatThrownBy(() ->
            save(() -> {
              stores().agreements().add(Samples.agreements());
              throw thrown;
            }))
        .isSameAs(thrown);

    assertUntouched();
    save(() -> stores().agreements().add(Samples.agreements()));
    assertThat(stores().agreements().all()).hasSize(3);
  }

  @Test
  default void aChangeThatRecordsNothingIsRefused() {
    assertThatThrownBy(() ->
            stores()
                .workspace()
                .change(
                    OFFICER,
                    _ -> {
                      stores().agreements().add(Samples.agreements());
                      return new Outcome.Done<>(1, Revision.FIRST, null);
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertUntouched();
  }

  @Test
  default void aChangeInsideAChangeIsRefused() {
    assertThatThrownBy(() -> save(() -> save(() -> {}))).isInstanceOf(IllegalStateException.class);

    assertUntouched();
  }

  @Test
  default void aChangeReadsWhatItHasWritten() {
    save(() -> {
      stores().agreements().add(Samples.agreements());
      assertThat(stores().agreements().all()).hasSize(3);
    });
  }

  @Test
  default void changesFromManyThreadsComeOneAfterTheOther() {
    var faults = new ConcurrentLinkedQueue<Throwable>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 40; i++) {
        var agreement = List.of(agreement("AG-" + i));
        threads.execute(() -> {
          try {
            save(() -> stores().agreements().add(agreement));
          } catch (RuntimeException | AssertionError e) {
            faults.add(e);
          }
        });
      }
    }

    assertThat(faults).isEmpty();
    assertThat(stores().agreements().all()).hasSize(40);
    assertThat(verification()).isEqualTo(new Verification.Intact(stores().trail().head()));
  }

  private static Agreement agreement(String code) {
    return new Agreement(
        code, "", AgreementKind.OTHER, "", new Agreement.Dates(null, null, null, null));
  }

  private Outcome<String> reject() {
    return stores()
        .workspace()
        .change(
            OFFICER,
            ledger -> {
              stores().agreements().add(Samples.agreements());
              ledger.record("added", SUBJECT, Facts.NONE, Facts.NONE, "");
              return new Outcome.Rejected<>(List.of(Violation.at("a", "requests.kind.missing")));
            });
  }

  private void assertUntouched() {
    assertThat(stores().agreements().all()).isEmpty();
    assertThat(trail()).isEmpty();
  }
}
