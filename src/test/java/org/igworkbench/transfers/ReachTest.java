package org.igworkbench.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.transfers.TransferSamples.country;

import org.igworkbench.catalogue.Recipient.Category;
import org.igworkbench.law.Country.Adequacy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Adequacy reaches the importer or it does not, and nobody guesses.
class ReachTest {

  @ParameterizedTest
  @EnumSource(Category.class)
  void fullAdequacyReachesEverybodyAndNoneReachesNobody(Category importer) {
    assertThat(Reach.of(country("FR", Adequacy.FULL), importer, "")).isEqualTo(Reach.REACHED);
    assertThat(Reach.of(country("TR", Adequacy.NONE), importer, "")).isEqualTo(Reach.NONE);
    assertThat(Reach.of(country("GB", Adequacy.DOMESTIC), importer, "")).isEqualTo(Reach.DOMESTIC);
  }

  @ParameterizedTest
  @EnumSource(
      value = Category.class,
      names = {"COURT", "LAW_ENFORCEMENT", "GOVERNMENT", "HEALTH", "EDUCATION", "REGULATOR"})
  void partialAdequacyDoesNotReachCourtsAndPublicBodiesUnlessSomebodySaysWhy(Category importer) {
    var america = country("US", Adequacy.PARTIAL);
    assertThat(Reach.of(america, importer, " ")).isEqualTo(Reach.BEYOND);
    assertThat(Reach.of(america, importer, "Listed by name")).isEqualTo(Reach.SHOWN);
    assertThat(Reach.BEYOND.carries()).isFalse();
    assertThat(Reach.SHOWN.carries()).isTrue();
  }

  @Test
  void partialAdequacyHasToBeShownForAPrivateBodyToo() {
    var america = country("US", Adequacy.PARTIAL);
    assertThat(Reach.of(america, Category.COMMERCIAL_PROCESSOR, "")).isEqualTo(Reach.TO_BE_SHOWN);
    assertThat(Reach.of(america, null, "")).isEqualTo(Reach.TO_BE_SHOWN);
  }

  @Test
  void aCountryThatIsNotKnownStaysUnknown() {
    assertThat(Reach.of(null, Category.COURT, "whatever")).isEqualTo(Reach.UNKNOWN);
  }
}
