package org.igworkbench.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.reports.Tables.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.registers.Kind;
import org.igworkbench.requests.RequestColumn;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Each register of the sample as a table, against the file that it came from.
@BesideTheWindow
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterPackTest {

  private static final ReportOrder OCTOBER =
      SampleReport.order(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 8));

  private static final Wording WORDS = new Wording();

  private final Reports reports = SampleReport.full().reports();
  private final Reports nothing = SampleReport.empty().reports();

  private Tab tab(String name) {
    return reports.register(name, OCTOBER).orElseThrow().tabs().getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "purposes, purposes.csv, Title, short_title",
    "recipients, recipients.csv, Name, short_title",
    "data-categories, data_categories.csv, Title, title",
    "data-subjects, data_subjects.csv, Title, title",
    "lawful-bases, lawful_bases.csv, Title, title",
    "special-category-conditions, special_category_conditions.csv, Title, title",
    "schedule1-conditions, dpa_schedule1_conditions.csv, Title, title",
    "legal-instruments, legal_instruments.csv, Short title, short_title",
    "legal-powers, statutory_gateways.csv, Section, section",
    "exemptions, disclosure_exemptions.csv, Title, title",
    "transfer-mechanisms, transfer_mechanisms.csv, Title, title",
    "automated-decisions, automated_decisions.csv, Title, title"
  })
  void aRegisterHoldsEveryRowOfItsFile(String name, String file, String heading, String column) {
    var written = rows(tab(name));

    assertThat(written)
        .extracting(row -> row.get("Code") + " " + row.get(heading))
        .containsExactlyInAnyOrderElementsOf(
            Tables.sample(file).stream()
                .map(row -> row.get("code") + " " + row.get(column))
                .toList());
  }

  static Stream<String> names() {
    return Reports.registers().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void noHeadingStandsTwiceAndNoCellIsEmpty(String name) {
    for (var tab : reports.register(name, OCTOBER).orElseThrow().tabs()) {
      assertThat(Tables.headings(tab)).doesNotHaveDuplicates().noneMatch(String::isBlank);
      assertThat(tab.rows())
          .allSatisfy(row -> {
            assertThat(row).hasSameSizeAs(tab.columns());
            assertThat(row).extracting(Tables::words).noneMatch(String::isBlank);
          });
      assertThat(tab.name().length()).isLessThanOrEqualTo(31);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void anEmptyRegisterSaysSo(String name) {
    assertThat(nothing.register(name, OCTOBER).orElseThrow().tabs())
        .allSatisfy(tab -> {
          assertThat(tab.rows().isEmpty()).isTrue();
          assertThat(tab.none()).endsWith(".");
        });
  }

  @Test
  void everyRegisterThatScriptsKnowIsThereAndNoOther() {
    assertThat(Reports.registers())
        .containsExactlyInAnyOrder(
            "purposes",
            "recipients",
            "data-categories",
            "data-subjects",
            "lawful-bases",
            "special-category-conditions",
            "schedule1-conditions",
            "legal-instruments",
            "legal-powers",
            "exemptions",
            "transfer-mechanisms",
            "countries",
            "agreements",
            "transfers",
            "automated-decisions",
            "notices",
            "matrix",
            "requests");
    assertThat(reports.register("accounts", OCTOBER)).isEmpty();
    assertThat(Stream.of(Kind.values()).map(Kind::code)).allMatch(Reports.registers()::contains);
  }

  @Test
  void valuesAreOfTheirKind() {
    var recipients = tab("recipients");
    var first = recipients.rows().stream().findFirst().orElseThrow();
    var order = Tables.headings(recipients).indexOf("Place in the order");
    assertThat(first.get(order)).isEqualTo(new Value.Count(1));

    var countries = tab("countries");
    var france = Tables.row(countries, "Code", "FR");
    assertThat(france.get("Adequate since")).isEqualTo("2020-12-31");
    assertThat(france.get("Adequacy")).isEqualTo("full");
    var since = Tables.headings(countries).indexOf("Adequate since");
    assertThat(countries.rows().stream().map(row -> row.get(since)))
        .anyMatch(Value.Day.class::isInstance);
  }

  @Test
  void aCodeStandsBeforeItsTitleAndListsHaveSemicolons() {
    var condition = Tables.row(tab("lawful-bases"), "Code", "LB-EA-1");
    assertThat(condition.get("Condition of")).startsWith("LB-EA ");

    var power = Tables.row(tab("legal-powers"), "Code", "GW-01");
    assertThat(power.get("Typical purposes")).isEqualTo("GEN-02; GEN-08; CSC-01; CSC-03; CSC-07");
    assertThat(power.get("Legal instrument")).isEqualTo("LI-01 Children Act 1989");
  }

  @Test
  void requestsAreInTheColumnsByWhichTheyAreBroughtInAndOnlyThoseReceivedByTheDay() {
    var requests = tab("requests");
    assertThat(Tables.headings(requests))
        .containsAll(Stream.of(RequestColumn.values()).map(RegisterPackTest::heading).toList());
    var rows =
        rows(requests).stream()
            .collect(
                Collectors.toMap(row -> row.get(heading(RequestColumn.REFERENCE)), row -> row));
    for (var line : Tables.sample("sample_requests.csv")) {
      var row = rows.get(line.get("reference"));
      for (var column :
          List.of(
              RequestColumn.RECEIVED,
              RequestColumn.RECIPIENT,
              RequestColumn.POWER,
              RequestColumn.DECISION,
              RequestColumn.DECIDED_ON)) {
        assertThat(row.get(heading(column))).startsWith(or(line.get(column.file())));
      }
    }

    var june = SampleReport.order(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    var received =
        Tables.sample("sample_requests.csv").stream()
            .filter(row -> row.get("received_date").compareTo("2026-06-30") <= 0)
            .count();
    assertThat(
            (long) reports.register("requests", june).orElseThrow().tabs().getFirst().rows().size())
        .isEqualTo(received);
  }

  private static String heading(RequestColumn column) {
    return WORDS.say(column.heading());
  }

  private static String or(String text) {
    return text.isEmpty() ? "none" : text;
  }

  @Test
  void transfersAreWhatReachesAbroad() {
    var transfers = rows(reports.register("transfers", OCTOBER).orElseThrow().tabs().getLast());
    var abroad =
        Tables.sample("sample_requests.csv").stream()
            .filter(row -> !List.of("", "GB").contains(row.get("destination_country")))
            .map(row -> row.get("reference"))
            .toList();

    assertThat(
            transfers.stream()
                .filter(row -> row.get("What it is").equals("request"))
                .map(row -> row.get("Code")))
        .containsExactlyInAnyOrderElementsOf(abroad);
    assertThat(transfers.stream().filter(row -> row.get("What it is").equals("rule")))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("Importer")).matches("REC-3[23] .*"));
  }

  @Test
  void theNoticeIsThereLineByLine() {
    var tabs = reports.register("notices", OCTOBER).orElseThrow().tabs();

    var lines = rows(tabs.getLast());
    assertThat(rows(tabs.getFirst()).getFirst().get("Lines"))
        .isEqualTo(Integer.toString(lines.size()));
    assertThat(lines)
        .extracting(row -> row.get("Text"))
        .contains("- judicial agencies such as courts");
  }
}
