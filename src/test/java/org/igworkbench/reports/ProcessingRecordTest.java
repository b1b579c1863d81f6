package org.igworkbench.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.reports.Tables.rows;
import static org.igworkbench.reports.Tables.tab;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.house.BesideTheWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The record of processing of the sample: the ICO's template to the word, and its answers.
@BesideTheWindow
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessingRecordTest {

  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 8);
  private static final String RULE = "Our column: Rule";

  /// As the template prints them, by band.
  private static final List<String> TEMPLATE =
      List.of(
          "Business function",
          "Purpose of processing",
          "Name and contact details of joint controller (if applicable)",
          "Categories of individuals",
          "Categories of personal data",
          "Categories of recipients",
          "Link to contract with processor",
          "Names of third countries or international organisations that personal data are"
              + " transferred to (if applicable)",
          "Safeguards for exceptional transfers of personal data to third countries or"
              + " international organisations (if applicable)",
          "Retention schedule (if possible)",
          "General description of technical and organisational security measures (if possible)",
          "Article 6 lawful basis for processing personal data",
          "Article 9 condition for processing special category data",
          "Legitimate interests for the processing (if applicable)",
          "Link to record of legitimate interests assessment (if applicable)",
          "Rights available to individuals",
          "Existence of automated decision-making, including profiling (if applicable)",
          "The source of the personal data (if applicable)",
          "Link to record of consent",
          "Location of personal data",
          "Data Protection Impact Assessment required?",
          "Data Protection Impact Assessment progress",
          "Link to Data Protection Impact Assessment",
          "Has a personal data breach occurred?",
          "Link to record of personal data breach",
          "Data Protection Act 2018 Schedule 1 Condition for processing",
          "GDPR Article 6 lawful basis for processing",
          "Link to retention and erasure policy document",
          "Is personal data retained and erased in accordance with the policy document?",
          "Reasons for not adhering to policy document (if applicable)");

  private final List<Map<String, String>> file = Tables.sample("exemplar_matrix.csv");
  private final SampleReport sample = SampleReport.full();
  private final Pack pack = sample.asAt(PackKind.RECORD_OF_PROCESSING, OCTOBER);
  private final Map<String, Map<String, String>> byRule =
      rows(tab(pack, "Record of processing")).stream()
          .collect(Collectors.toMap(row -> row.get(RULE), row -> row));

  @Test
  void beginsWithTheThirtyColumnsOfTheTemplateWordForWordAndInOrder() {
    var headings = Tables.headings(tab(pack, "Record of processing"));

    assertThat(TEMPLATE).hasSize(30);
    assertThat(headings).startsWith(TEMPLATE.toArray(String[]::new));
    assertThat(headings.subList(30, headings.size()))
        .allMatch(heading -> heading.startsWith("Our column: "))
        .contains(
            RULE,
            "Our column: Recipient",
            "Our column: Legal powers",
            "Our column: Agreement",
            "Our column: Review due");
  }

  @Test
  void bandsAreThoseOfTheTemplate() {
    var bands = rows(tab(pack, "Columns and bands"));

    assertThat(bands.stream().map(row -> row.get("Column"))).containsExactlyElementsOf(TEMPLATE);
    assertThat(
            bands.stream()
                .collect(Collectors.groupingBy(r -> r.get("Band"), Collectors.counting())))
        .isEqualTo(
            Map.of(
                "Article 30 record of processing", 11L,
                "Privacy notices", 7L,
                "Consent", 1L,
                "Access requests", 1L,
                "Data Protection Impact Assessments", 3L,
                "Personal data breaches", 2L,
                "Data Protection Act 2018", 5L));
  }

  @Test
  void everyRuleThatLetsDataGoHasARowAndNoBarHasOne() {
    var permitting =
        file.stream()
            .filter(row -> !row.get("decision").equals("not permitted"))
            .map(row -> row.get("matrix_id"))
            .toList();

    assertThat(permitting).hasSize(246);
    assertThat(byRule.keySet()).containsExactlyInAnyOrderElementsOf(permitting);
  }

  @Test
  void everyAnswerOfARuleComesFromItsLineAndTheRegisters() {
    var categories = titles("data_categories.csv", "title");
    var individuals = titles("data_subjects.csv", "title");
    var bases = titles("lawful_bases.csv", "title");
    for (var line : file) {
      var row = byRule.get(line.get("matrix_id"));
      if (row == null) {
        continue;
      }
      assertThat(row.get("Purpose of processing")).startsWith(line.get("purpose_code") + " ");
      assertThat(row.get("Our column: Recipient")).startsWith(line.get("recipient_code") + " ");
      assertThat(row.get(TEMPLATE.get(11)))
          .isEqualTo(row.get(TEMPLATE.get(26)))
          .isEqualTo(
              line.get("lawful_basis_code") + " " + bases.get(line.get("lawful_basis_code")));
      assertThat(row.get("Categories of personal data"))
          .isEqualTo(coded(line.get("data_categories"), categories));
      assertThat(row.get("Categories of individuals"))
          .isEqualTo(coded(line.get("data_subjects"), individuals));
    }
  }

  private static Map<String, String> titles(String file, String column) {
    return Tables.sample(file).stream()
        .collect(Collectors.toMap(row -> row.get("code"), row -> row.get(column)));
  }

  private static String coded(String codes, Map<String, String> titles) {
    return codes.isEmpty()
        ? "not recorded"
        : Stream.of(codes.split(";"))
            .sorted()
            .map(code -> code + " " + titles.get(code).replace(";", ","))
            .collect(Collectors.joining("; "));
  }

  @Test
  void rightsAreThoseThatTheBasisGives() {
    var rights = titles("lawful_bases.csv", "right_objection");
    var erasure = titles("lawful_bases.csv", "right_erasure");
    for (var line : file) {
      var row = byRule.get(line.get("matrix_id"));
      if (row != null) {
        var basis = line.get("lawful_basis_code");
        assertThat(row.get("Rights available to individuals"))
            .startsWith("to be informed; access; rectification; restriction")
            .matches(said -> said.contains("to object") == rights.get(basis).equals("y"))
            .matches(said -> said.contains("; erasure") == erasure.get(basis).equals("y"));
      }
    }
  }

  @Test
  void conditionsAreNamedNotNeededOrMissing() {
    assertThat(byRule.get("MX-001").get(TEMPLATE.get(12))).startsWith("SC-F ");
    assertThat(byRule.get("MX-001").get(TEMPLATE.get(25))).startsWith("S1-33 ");
    var special =
        Tables.sample("data_categories.csv").stream()
            .filter(row -> List.of("special", "criminal offence").contains(row.get("class")))
            .map(row -> row.get("code"))
            .toList();
    for (var line : file) {
      var row = byRule.get(line.get("matrix_id"));
      if (row != null && line.get("special_category_condition").isEmpty()) {
        boolean sensitive =
            Stream.of(line.get("data_categories").split(";")).anyMatch(special::contains);
        assertThat(row.get(TEMPLATE.get(12)))
            .isEqualTo(sensitive ? "not recorded" : "not applicable");
      }
    }
  }

  @Test
  void automatedAlertIsToldWhereItSendsDataOfTheRule() {
    var existence = TEMPLATE.get(16);
    var told =
        byRule.values().stream().filter(row -> row.get(existence).startsWith("ADM-01 ")).toList();

    assertThat(told)
        .isNotEmpty()
        .allSatisfy(
            row -> assertThat(row.get("Our column: Recipient")).matches("REC-(31|07|08) .*"));
    assertThat(byRule.get("MX-001").get(existence)).isEqualTo("none on record");
  }

  @Test
  void whatTheRegistersDoNotHoldSaysSoAndNoCellIsEmpty() {
    assertThat(tab(pack, "Record of processing").rows().stream().flatMap(List::stream))
        .extracting(Tables::words)
        .allMatch(said -> !said.isBlank());
    assertThat(byRule.values())
        .allSatisfy(row -> {
          assertThat(row.get("Location of personal data")).isEqualTo("not recorded");
          assertThat(row.get("Has a personal data breach occurred?")).isEqualTo("not recorded");
        });
  }

  @Test
  void processorsNeedAContractAndTransfersASafeguard() {
    var processors =
        Tables.sample("recipients.csv").stream()
            .filter(row -> row.get("typical_role").equals("processor"))
            .map(row -> row.get("code"))
            .toList();
    assertThat(byRule.values())
        .allSatisfy(row -> {
          boolean processor =
              processors.contains(row.get("Our column: Recipient").split(" ", 2)[0]);
          assertThat(row.get("Link to contract with processor"))
              .isEqualTo(processor ? "not recorded" : "not applicable");
        });
    var abroad =
        byRule.values().stream()
            .filter(row -> !row.get(TEMPLATE.get(7)).equals("not applicable"))
            .toList();
    assertThat(abroad)
        .isNotEmpty()
        .allSatisfy(row ->
            assertThat(row.get(TEMPLATE.get(8))).matches("(TR-\\d+; )?TM-\\d+ .*|not recorded"));
  }

  @Test
  void aPurposeWithoutARuleHasARowOfItsOwn() {
    var past = SampleReport.full().asAt(PackKind.RECORD_OF_PROCESSING, LocalDate.of(2001, 1, 1));
    var rows = rows(tab(past, "Record of processing"));

    assertThat(rows)
        .hasSize(19)
        .allSatisfy(row -> {
          assertThat(row.get(RULE)).isEqualTo("none");
          assertThat(row.get("Categories of recipients")).isEqualTo("none");
          assertThat(row.get("Categories of individuals")).isEqualTo("not recorded");
        });
  }

  @Test
  void theSameDataGiveTheSamePackAndNothingGivesItsSentence() {
    var again = sample.asAt(PackKind.RECORD_OF_PROCESSING, OCTOBER);
    assertThat(again.tabs().stream().map(Tables::rows))
        .isEqualTo(pack.tabs().stream().map(Tables::rows).toList());

    var empty = SampleReport.empty().asAt(PackKind.RECORD_OF_PROCESSING, OCTOBER);
    assertThat(tab(empty, "Record of processing").rows().isEmpty()).isTrue();
    assertThat(tab(empty, "Columns and bands").rows().size()).isEqualTo(30);
  }
}
