package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawRow;
import org.junit.jupiter.api.Test;

/// What is added is there again in every field, and in the order that the port promises.
interface RoundTripContract extends StoreContract {

  @Test
  default void anEmptyWorkspaceHoldsNothing() {
    assertThat(stores().catalogue().load()).isEqualTo(Catalogue.EMPTY);
    assertThat(stores().law().load()).isEqualTo(LawLibrary.EMPTY);
    assertThat(stores().agreements().all()).isEmpty();
    assertThat(stores().rules().versions()).isEmpty();
    assertThat(stores().requests().all()).isEmpty();
    assertThat(stores().automated().all()).isEmpty();
    assertThat(stores().notices().all()).isEmpty();
    assertThat(stores().workspace().about()).isEqualTo(ABOUT);
  }

  @Test
  default void lawComesBackWordForWordByCode() {
    save(() -> stores().law().add(Samples.law()));

    var library = stores().law().load();
    assertThat(library.rows()).containsExactlyInAnyOrderElementsOf(Samples.law().rows().toList());
    Stream.of(library.bases(), library.powers(), library.countries(), library.schedule1Conditions())
        .forEach(table -> assertThat(table).extracting(LawRow::code).isSorted());
  }

  @Test
  default void theCatalogueComesBackInTheOrderOfTheNotice() {
    save(() -> stores().catalogue().add(Samples.catalogue()));

    var expected = Samples.catalogue();
    var catalogue = stores().catalogue().load();
    assertThat(catalogue.purposes()).containsExactlyElementsOf(expected.purposes().reversed());
    assertThat(catalogue.recipients())
        .containsExactlyInAnyOrderElementsOf(expected.recipients())
        .isSortedAccordingTo(Comparator.comparingInt(Recipient::order));
    assertThat(catalogue.dataCategories())
        .containsExactlyElementsOf(expected.dataCategories().reversed());
    assertThat(catalogue.subjectCategories())
        .containsExactlyElementsOf(expected.subjectCategories().reversed());
    assertThat(catalogue.retention()).isEqualTo(expected.retention());
  }

  @Test
  default void agreementsComeBackByCode() {
    save(() -> stores().agreements().add(Samples.agreements()));

    assertThat(stores().agreements().all())
        .containsExactlyElementsOf(Samples.agreements().reversed());
  }

  @Test
  default void automatedDecisionsComeBackWithTheirListsInOrder() {
    save(() -> stores().automated().add(Samples.automated()));

    assertThat(stores().automated().all()).isEqualTo(Samples.automated());
  }

  @Test
  default void noticesComeBackOldestFirstHoweverLong() {
    save(() -> Samples.notices().forEach(stores().notices()::add));

    assertThat(stores().notices().all()).containsExactlyElementsOf(Samples.notices().reversed());
  }

  @Test
  default void rowsCanBeAddedLater() {
    save(() -> stores().agreements().add(Samples.agreements().subList(0, 1)));
    save(() -> stores().agreements().add(Samples.agreements().subList(1, 2)));

    assertThat(stores().agreements().all()).hasSize(2);
  }

  @Test
  default void aCodeThatIsThereAlreadyIsRefusedAndNothingIsAdded() {
    save(() -> stores().agreements().add(Samples.agreements().subList(0, 1)));

    assertThatThrownBy(() -> save(() -> stores().agreements().add(Samples.agreements())))
        .isInstanceOf(RuntimeException.class);

    assertThat(stores().agreements().all()).hasSize(1);
    assertThat(trail()).hasSize(1);
  }

  @Test
  default void nothingIsWrittenOutsideAChange() {
    assertThatThrownBy(() -> stores().agreements().add(Samples.agreements()))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> stores().rules().add(List.of()))
        .isInstanceOf(IllegalStateException.class);

    assertThat(stores().agreements().all()).isEmpty();
  }
}
