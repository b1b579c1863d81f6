package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.igworkbench.reports.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same report on machines of other countries. It stands alone, because it sets what every
/// other test goes by.
@Isolated
class OtherMachinesTest {

  @Test
  void theZoneOfTheMachineChangesNothing() {
    var first = Books.written(SampleReport.full().october());
    var zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(Books.written(SampleReport.full().october())).isEqualTo(first);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
  void theLanguageOfTheMachineChangesNothing(String language) {
    var first = Books.written(SampleReport.full().october());
    var usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(Books.written(SampleReport.full().october())).isEqualTo(first);
    } finally {
      Locale.setDefault(usual);
    }
  }
}
