package org.igworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The reference files can be brought in as they are, and say nothing that the sample does not.
class ReferenceFilesTest {

  private static final ImportDesk DESK = new ImportDesk();

  @ParameterizedTest
  @CsvSource({
    "purposes, purposes.csv, 19",
    "recipients, recipients.csv, 33",
    "data-categories, data_categories.csv, 35",
    "data-subjects, data_subjects.csv, 28",
    "lawful-bases, lawful_bases.csv, 12",
    "special-category-conditions, special_category_conditions.csv, 12",
    "schedule1-conditions, dpa_schedule1_conditions.csv, 37",
    "legal-instruments, legal_instruments.csv, 81",
    "legal-powers, statutory_gateways.csv, 81",
    "exemptions, disclosure_exemptions.csv, 35",
    "transfer-mechanisms, transfer_mechanisms.csv, 18",
    "countries, countries.csv, 249",
    "transfers, transfers.csv, 2",
    "automated-decisions, automated_decisions.csv, 1",
    "matrix, exemplar_matrix.csv, 265",
    "requests, sample_requests.csv, 60",
  })
  void aReferenceFileChangesNothingInTheSample(String register, String name, int rows) {
    var file = SampleFiles.load().stream().filter(each -> each.name().equals(name)).findFirst();
    var plan =
        DESK.imports.plan(file.orElseThrow(), ImportRegister.named(register).orElseThrow(), null);

    assertThat(ImportDesk.said(plan)).isEmpty();
    assertThat(plan.differences()).isEmpty();
    assertThat(plan.counts().unchanged()).isEqualTo(rows);
  }
}
