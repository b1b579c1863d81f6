package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.igworkbench.audit.Subject;
import org.igworkbench.catalogue.CatalogueRow;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.LawRow;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.Test;

/// Rows of registers are replaced one by one, and only from the revision that somebody saw.
interface KeptRowsContract extends StoreContract {

  private Optional<Revision> saved(Supplier<Optional<Revision>> change) {
    var revision = new AtomicReference<Optional<Revision>>();
    save(() -> revision.set(change.get()));
    return revision.get();
  }

  private static List<CatalogueRow> catalogueRows() {
    var rows = Samples.catalogue();
    return Stream.<Collection<? extends CatalogueRow>>of(
            rows.purposes(), rows.recipients(), rows.dataCategories(), rows.subjectCategories())
        .<CatalogueRow>flatMap(Collection::stream)
        .toList();
  }

  private List<CatalogueRow> stored() {
    var rows = stores().catalogue().load();
    return Stream.<Collection<? extends CatalogueRow>>of(
            rows.purposes(), rows.recipients(), rows.dataCategories(), rows.subjectCategories())
        .<CatalogueRow>flatMap(Collection::stream)
        .toList();
  }

  @Test
  default void everySortOfCatalogueRowIsAddedReplacedAndTakenAway() {
    var named = catalogueRows().stream().filter(row -> !row.code().startsWith("REC")).toList();
    for (var row : named) {
      assertThat(saved(() -> stores().catalogue().replace(null, row, Revision.ABSENT)))
          .as(row.code())
          .contains(Revision.FIRST);
      assertThat(saved(() -> stores().catalogue().replace(row, row, Revision.FIRST)))
          .contains(new Revision(2));
      assertThat(saved(() -> stores().catalogue().replace(row, row, Revision.FIRST)))
          .as("seen too early")
          .isEmpty();
      assertThat(saved(() -> stores().catalogue().replace(null, row, Revision.ABSENT)))
          .as("there already")
          .isEmpty();
    }
    assertThat(stored()).containsExactlyInAnyOrderElementsOf(named);
    assertThat(stores().catalogue().revisions())
        .hasSize(named.size())
        .allSatisfy((code, revision) -> assertThat(revision).isEqualTo(new Revision(2)));
    for (var row : named) {
      assertThat(saved(() -> stores().catalogue().replace(row, null, new Revision(2))))
          .contains(Revision.ABSENT);
    }
    assertThat(stored()).isEmpty();
  }

  @Test
  default void whatIsEmptiedIsEmptyAfterwards() {
    save(() -> stores().catalogue().add(Samples.catalogue()));
    var full =
        stores().catalogue().load().recipients().stream()
            .filter(row -> row.duplicateOf() != null)
            .findFirst()
            .orElseThrow();
    var bare =
        new Recipient(
            full.code(),
            full.order(),
            new Recipient.Naming("Title", "Short", "", "", List.of()),
            full.category(),
            full.role(),
            "",
            Recipient.Particulars.NONE,
            null,
            "",
            Period.ALWAYS,
            "v");
    assertThat(saved(() -> stores().catalogue().replace(full, bare, Revision.FIRST))).isPresent();
    assertThat(stores().catalogue().load().recipient(full.code())).contains(bare);
  }

  @Test
  default void everySortOfLawIsReplacedWithItsLists() {
    save(() -> stores().law().add(Samples.law()));
    for (var row : Samples.law().rows().toList()) {
      assertThat(saved(() -> stores().law().replace(row, row, Revision.FIRST)))
          .as(row.code())
          .contains(new Revision(2));
      assertThat(saved(() -> stores().law().replace(row, row, Revision.FIRST))).isEmpty();
    }
    assertThat(stores().law().load().rows())
        .containsExactlyInAnyOrderElementsOf(Samples.law().rows().toList());
    assertThat(stores().law().revisions())
        .containsOnlyKeys(Samples.law().rows().map(LawRow::code).toList());
  }

  @Test
  default void whatIsTakenBackLeavesTheOthersAsTheyWere() {
    save(() -> stores().law().add(Samples.law()));
    var country = Samples.law().countries().getFirst();
    assertThat(saved(() -> stores().law().replace(country, null, Revision.FIRST)))
        .contains(Revision.ABSENT);
    assertThat(stores().law().load().rows())
        .containsExactlyInAnyOrderElementsOf(
            Samples.law().rows().filter(row -> !row.equals(country)).toList());
  }

  @Test
  default void anAutomatedDecisionIsReplacedWithItsLists() {
    save(() -> stores().automated().add(Samples.automated()));
    var first = Samples.automated().getFirst();
    var other = first.goingTo(List.of("REC-04"));
    assertThat(saved(() -> stores().automated().replace(first, other, Revision.FIRST)))
        .contains(new Revision(2));
    assertThat(saved(() -> stores().automated().replace(other, first, Revision.FIRST))).isEmpty();
    assertThat(stores().automated().all()).contains(other).doesNotContain(first);
    assertThat(stores().automated().revisions()).containsEntry(other.code(), new Revision(2));
  }

  @Test
  default void aTransferComesBackWithItsListsInOrderAndIsReplacedWithThem() {
    save(() -> stores().transfers().add(Samples.transfers()));
    assertThat(stores().transfers().all())
        .containsExactlyElementsOf(Samples.transfers().reversed());
    var first = Samples.transfers().getFirst();
    var other = first.goingTo(List.of("REC-04"));
    assertThat(saved(() -> stores().transfers().replace(first, other, Revision.FIRST)))
        .contains(new Revision(2));
    assertThat(saved(() -> stores().transfers().replace(other, first, Revision.FIRST))).isEmpty();
    assertThat(saved(() -> stores().transfers().replace(null, first, Revision.ABSENT))).isEmpty();
    assertThat(stores().transfers().all()).contains(other).doesNotContain(first);
    assertThat(stores().transfers().revisions()).containsEntry(other.code(), new Revision(2));
    assertThat(saved(() -> stores().transfers().replace(other, null, new Revision(2))))
        .contains(Revision.ABSENT);
    assertThat(stores().transfers().all()).containsExactly(Samples.transfers().getLast());
    assertThat(saved(() -> stores().transfers().replace(null, first, Revision.ABSENT)))
        .contains(Revision.FIRST);
    assertThat(stores().transfers().all()).contains(first);
  }

  @Test
  default void theTrailTellsWhatIsAboutOneThing() {
    save(() -> {});
    saveVocabulary();
    assertThat(stores().trail().about(SUBJECT)).isEqualTo(trail()).hasSize(2);
    assertThat(stores().trail().about(new Subject("sample", "S-2"))).isEmpty();
  }
}
