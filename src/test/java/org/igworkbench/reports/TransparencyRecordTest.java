package org.igworkbench.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The transparency record of an automated decision, by the fields of the public standard.
class TransparencyRecordTest {

  private static final ReportOrder ORDER =
      SampleReport.order(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 8));

  private static final Reports REPORTS = SampleReport.full().reports();

  private static Map<String, String> answers() {
    var tabs = REPORTS.transparencyRecord("ADM-01", ORDER).orElseThrow().tabs();
    return tabs.getFirst().rows().stream()
        .collect(Collectors.toMap(row -> text(row, 2), row -> text(row, 4)));
  }

  private static String text(List<Value> row, int column) {
    return Tables.words(row.get(column));
  }

  @Test
  void everyFieldOfTheStandardHasARow() {
    assertThat(answers()).hasSize(TransparencyField.values().length);
    assertThat(answers().keySet()).contains("1", "2.1.3", "2.2.4", "2.3.6", "2.4.4.5", "2.5.2");
  }

  @Test
  void whatTheRegisterHoldsIsFilledIn() {
    var answers = answers();

    assertThat(answers.get("1")).isEqualTo("CP-IS alert");
    assertThat(answers.get("2")).contains("automatically be sent as an alert to NHS Digital");
    assertThat(answers.get("2.3.1")).contains("not a decision", "the sending is automatic");
    assertThat(answers.get("2.3.2")).contains("REC-31");
    assertThat(answers.get("2.3.4")).contains("NHS clinician sees the flag");
    assertThat(answers.get("2.3.6")).contains("Correction route through the council.");
    assertThat(answers.get("2.4.4.1")).contains("DC-07 Plan status and dates");
    assertThat(answers.get("2.5.1")).isEqualTo("DPIA and review.");
  }

  @Test
  void whatTheRegisterDoesNotHoldIsLeftOpenAndNotGuessed() {
    assertThat(answers().get("2.2.2")).startsWith("to be completed");
    assertThat(answers().get("2.4.2.7")).startsWith("to be completed");
  }

  @Test
  void theRegisterCarriesTheRecordsOfAllOnATabOfTheirOwn() {
    var tabs = REPORTS.register("automated-decisions", ORDER).orElseThrow().tabs();

    assertThat(tabs)
        .extracting(Tab::name)
        .containsExactly("Automated decisions", "Transparency record");
  }

  @Test
  void ofWhatIsNotThereThereIsNoRecord() {
    assertThat(REPORTS.transparencyRecord("ADM-99", ORDER)).isEmpty();
  }

  @Test
  void theAuditorSeesWhereEachStands() {
    var pack = SampleReport.full().asAt(PackKind.AUDITOR_PACK, LocalDate.of(2026, 10, 8));
    var tab =
        pack.tabs().stream()
            .filter(one -> one.name().equals("Automated decisions"))
            .findFirst()
            .orElseThrow();

    assertThat(Tables.headings(tab)).contains("Where it stands (Article 22A)", "Lawful basis");
    assertThat(tab.rows().iterator().next())
        .extracting(Tables::words)
        .contains("not a decision: data are shared, and nothing follows by itself");
  }
}
