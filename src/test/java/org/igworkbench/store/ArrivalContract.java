package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementKind;
import org.igworkbench.exchange.ImportRegister;
import org.igworkbench.exchange.Mapping;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.Test;

/// What files bring in that nothing else does: agreements are replaced one by one, and what the
/// columns of a spreadsheet mean is remembered.
interface ArrivalContract extends StoreContract {

  private <T> T saved(Supplier<T> change) {
    var value = new AtomicReference<T>();
    save(() -> value.set(change.get()));
    return value.get();
  }

  private static Agreement agreement(String title) {
    return new Agreement(
        "AG-90",
        title,
        AgreementKind.PROTOCOL,
        "Northshire; Police",
        new Agreement.Dates(LocalDate.of(2026, 1, 5), null, null, null));
  }

  @Test
  default void anAgreementIsAddedReplacedAndTakenAwayFromWhatSomebodySaw() {
    var first = agreement("Protocol");
    var second = agreement("Protocol of 2026");
    var store = stores().agreements();
    assertThat(saved(() -> store.replace(null, first, Revision.ABSENT))).contains(Revision.FIRST);
    assertThat(saved(() -> store.replace(null, first, Revision.ABSENT))).isEmpty();
    assertThat(saved(() -> store.replace(first, second, Revision.FIRST))).contains(new Revision(2));
    assertThat(saved(() -> store.replace(first, second, Revision.FIRST))).isEmpty();
    assertThat(store.all()).contains(second).doesNotContain(first);
    assertThat(store.revisions()).containsEntry("AG-90", new Revision(2));

    assertThat(saved(() -> store.replace(second, null, new Revision(2)))).contains(Revision.ABSENT);

    assertThat(store.all()).doesNotContain(second);
  }

  @Test
  default void anAutomatedDecisionThatWasMadeByMistakeGoes() {
    var entry = Samples.automated().getFirst();
    save(() -> stores().automated().add(List.of(entry)));
    var store = stores().automated();
    assertThat(saved(() -> store.replace(entry, null, new Revision(7)))).isEmpty();
    assertThat(saved(() -> store.replace(null, entry, Revision.ABSENT))).isEmpty();
    assertThat(store.all()).containsExactly(entry);

    assertThat(saved(() -> store.replace(entry, null, Revision.FIRST))).contains(Revision.ABSENT);

    assertThat(stores().automated().all()).isEmpty();
  }

  @Test
  default void whatTheColumnsOfASpreadsheetMeanIsRememberedByItsHeadings() {
    var headings = Mapping.headings(List.of("Ref", "What it is", "ref ", ""));
    var mapping =
        new Mapping(ImportRegister.DATA_CATEGORIES, Map.of("Ref", "code", "What it is", "title"));
    assertThat(stores().mappings().find(headings)).isEmpty();

    stores().mappings().keep(headings, mapping);

    assertThat(stores().mappings().find(Mapping.headings(List.of("what it is", "REF"))))
        .contains(mapping);
    var other = new Mapping(ImportRegister.PURPOSES, Map.of("Ref", "code"));
    stores().mappings().keep(headings, other);
    assertThat(stores().mappings().find(headings)).isEqualTo(Optional.of(other));
  }
}
