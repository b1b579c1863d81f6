package org.igworkbench.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.reports.Tables.rows;
import static org.igworkbench.reports.Tables.tab;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.matrix.RuleChange;
import org.igworkbench.matrix.RuleColumn;
import org.igworkbench.workspace.Officer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The matrix of the sample, each cell against what its file says.
@BesideTheWindow
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixPackTest {

  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 8);
  private static final List<String> LAYERS =
      List.of("Permission", "Lawful basis", "Review age", "Use in 12 months", "Findings by cell");

  private final List<Map<String, String>> file = Tables.sample("exemplar_matrix.csv");
  private final Map<String, String> headings =
      Tables.sample("recipients.csv").stream()
          .collect(Collectors.toMap(row -> row.get("short_heading"), row -> row.get("code")));
  private final SampleReport sample = SampleReport.full();
  private final Pack pack = sample.asAt(PackKind.MATRIX, OCTOBER);

  /// The rules of the file by purpose and recipient.
  private Map<String, List<Map<String, String>>> byCell() {
    return file.stream()
        .collect(Collectors.groupingBy(row -> row.get("purpose_code") + row.get("recipient_code")));
  }

  /// Every cell of a layer by purpose and recipient.
  private Map<String, String> cells(String layer) {
    var cells = new HashMap<String, String>();
    for (var row : rows(tab(pack, layer))) {
      var purpose = row.get("Purpose").substring(0, 6);
      headings.forEach((heading, recipient) -> cells.put(purpose + recipient, row.get(heading)));
    }
    return cells;
  }

  @Test
  void everyLayerHasAllPurposesAndRecipientsInTheOrderOfTheNotice() {
    for (var layer : LAYERS) {
      var tab = tab(pack, layer);
      assertThat(tab.rows().size()).isEqualTo(19);
      assertThat(Tables.headings(tab)).hasSize(34).startsWith("Purpose", "Courts", "Police");
      assertThat(rows(tab).getFirst().get("Purpose")).isEqualTo("GEN-01 Statutory reporting");
    }
  }

  @Test
  void everyCellSaysWhatItsRulesAllowAndOnWhichBasis() {
    var byCell = byCell();
    var cells = cells("Permission");

    assertThat(cells).hasSize(19 * 33);
    cells.forEach((cell, said) -> {
      var rules = byCell.getOrDefault(cell, List.of());
      assertThat(said).as(cell).isEqualTo(rules.isEmpty() ? "no rule" : expected(rules));
    });
    assertThat(cells.get("GEN-05REC-02"))
        .isEqualTo("conditional LB-C, LB-E (3 permitted, 8 conditional, 1 barred)");
  }

  private static String expected(List<Map<String, String>> rules) {
    long permitted = count(rules, "permitted");
    long conditional = count(rules, "conditional");
    long barred = count(rules, "not permitted");
    var shape =
        permitted == rules.size()
            ? "permitted"
            : permitted + conditional == 0 ? "barred" : "conditional";
    var bases = new TreeSet<>(rules.stream().map(row -> row.get("lawful_basis_code")).toList());
    var said = shape + " " + String.join(", ", bases);
    if (rules.size() == 1) {
      return said;
    }
    var counts =
        List.of(permitted + " permitted", conditional + " conditional", barred + " barred").stream()
            .filter(part -> !part.startsWith("0 "))
            .collect(Collectors.joining(", "));
    return said + " (" + counts + ")";
  }

  private static long count(List<Map<String, String>> rules, String decision) {
    return rules.stream().filter(row -> row.get("decision").equals(decision)).count();
  }

  @Test
  void usesAreThoseOfTheLogAndCellsWithoutARuleSayThatTheyHaveNone() {
    var cells = cells("Use in 12 months");
    var uses =
        Tables.sample("sample_requests.csv").stream()
            .filter(row -> !row.get("recipient_code").isEmpty())
            .collect(
                Collectors.groupingBy(
                    row -> row.get("purpose_code") + row.get("recipient_code"),
                    Collectors.counting()));
    var byCell = byCell();

    cells.forEach((cell, said) -> {
      long number = uses.getOrDefault(cell, 0L);
      var expected =
          byCell.containsKey(cell)
              ? Long.toString(number)
              : number == 0 ? "no rule" : number + " without a rule";
      assertThat(said).as(cell).isEqualTo(expected);
    });
  }

  @Test
  void reviewsAndFindingsAreToldWhereThereAreRulesOnly() {
    var byCell = byCell();
    for (var layer : List.of("Lawful basis", "Review age", "Findings by cell")) {
      cells(layer)
          .forEach((cell, said) ->
              assertThat(said.equals("no rule")).as(cell).isEqualTo(!byCell.containsKey(cell)));
    }
    assertThat(cells("Review age").values())
        .anyMatch(said -> said.startsWith("overdue since "))
        .anyMatch(said -> said.startsWith("due later: "));
    assertThat(cells("Lawful basis").get("GEN-05REC-02"))
        .isEqualTo("LB-C (5 rules); LB-E (7 rules)");
    long errors =
        rows(tab(pack, "Findings")).stream()
            .filter(r -> r.get("Severity").equals("error") && r.get("About").startsWith("MX-"))
            .count();
    assertThat(
            cells("Findings by cell").values().stream()
                .filter(said -> said.contains(" error"))
                .mapToLong(said -> Long.parseLong(said.substring(0, said.indexOf(' '))))
                .sum())
        .isEqualTo(errors);
  }

  @Test
  void everyRuleStandsInFullAsItsFileSaysIt() {
    var rules = tab(pack, "Rules");

    assertThat(rules.rows().size()).isEqualTo(265).isEqualTo(file.size());
    var written = rows(rules);
    for (int i = 0; i < file.size(); i++) {
      var row = written.get(i);
      var line = file.get(i);
      assertThat(row.get("Rule")).isEqualTo(line.get("matrix_id"));
      assertThat(row.get("Purpose")).startsWith(line.get("purpose_code") + " ");
      assertThat(row.get("Recipient")).startsWith(line.get("recipient_code") + " ");
      assertThat(row.get("Lawful basis")).startsWith(line.get("lawful_basis_code") + " ");
      assertThat(row.get("Legal powers")).isEqualTo(list(line.get("gateway_code")));
      assertThat(row.get("Schedule 1 conditions")).isEqualTo(list(line.get("schedule1_condition")));
      assertThat(row.get("Data categories")).isEqualTo(sorted(line.get("data_categories")));
      assertThat(row.get("What the rule says")).isEqualTo(line.get("decision"));
      assertThat(row.get("Conditions")).isEqualTo(or(line.get("condition_text")));
      assertThat(row.get("Months between reviews")).isEqualTo(line.get("review_months"));
      assertThat(row.get("Status")).isEqualTo("approved");
    }
  }

  private static String list(String codes) {
    return or(codes.replace(";", "; "));
  }

  private static String sorted(String codes) {
    return String.join("; ", new TreeSet<>(List.of(codes.split(";"))));
  }

  private static String or(String text) {
    return text.isEmpty() ? "none" : text;
  }

  @Test
  void everyColumnOfAFileOfRulesIsThereAndDaysAndNumbersAreReal() {
    var rules = tab(pack, "Rules");
    var first = rules.rows().stream().findFirst().orElseThrow();

    assertThat(rules.columns().size()).isEqualTo(RuleColumn.values().length + 2);
    for (var column : RuleColumn.values()) {
      var value = first.get(column.ordinal());
      switch (column.sort()) {
        case DAY ->
            assertThat(value instanceof Value.Day || Tables.words(value).equals("none"))
                .as(column.column())
                .isTrue();
        case NUMBER -> assertThat(value).isInstanceOf(Value.Count.class);
        default -> assertThat(value).isInstanceOf(Value.Text.class);
      }
    }
  }

  @Test
  void everyCodeInTheRulesIsExplained() {
    var codes = rows(tab(pack, "Codes")).stream().map(row -> row.get("Code")).toList();

    for (var line : file) {
      for (var column :
          List.of(
              "purpose_code",
              "recipient_code",
              "lawful_basis_code",
              "gateway_code",
              "special_category_condition",
              "schedule1_condition",
              "data_categories",
              "data_subjects")) {
        for (var code : line.get(column).split(";")) {
          assertThat(code.isEmpty() || codes.contains(code)).as(code).isTrue();
        }
      }
    }
    assertThat(codes).doesNotHaveDuplicates();
  }

  @Test
  void beforeAnyRuleBeganEveryCellSaysThatThereIsNone() {
    var past = sample.asAt(PackKind.MATRIX, LocalDate.of(2001, 1, 1));

    assertThat(tab(past, "Rules").rows().isEmpty()).isTrue();
    assertThat(tab(past, "Permission").rows().stream().flatMap(row -> row.stream().skip(1)))
        .extracting(Tables::words)
        .containsOnly("no rule");
    assertThat(past.cover().period()).isEqualTo("as at 1 January 2001");
  }

  @Test
  void aRuleThatWasEndedStandsUntilItsLastDayAndNoLonger() {
    var changed = SampleReport.full();
    var matrix = changed.matrix();
    var lastDay = LocalDate.of(2026, 11, 30);
    changed
        .twins()
        .ruleChanges(matrix)
        .apply(
            new Officer("M. Osei", "Data-protection officer"),
            new RuleChange.End(),
            "MX-022",
            matrix.revision("MX-022"),
            lastDay,
            "The programme closed");

    assertThat(codes(changed.asAt(PackKind.MATRIX, lastDay))).hasSize(265).contains("MX-022");
    assertThat(codes(changed.asAt(PackKind.MATRIX, lastDay.plusDays(1))))
        .hasSize(264)
        .doesNotContain("MX-022");
  }

  private static List<String> codes(Pack pack) {
    return rows(tab(pack, "Rules")).stream().map(row -> row.get("Rule")).toList();
  }

  @Test
  void theSameDataGiveTheSamePack() {
    var again = sample.asAt(PackKind.MATRIX, OCTOBER);

    assertThat(again.cover()).isEqualTo(pack.cover());
    assertThat(again.notes()).isEqualTo(pack.notes());
    assertThat(again.tabs().stream().map(Tables::rows))
        .isEqualTo(pack.tabs().stream().map(Tables::rows).toList());
  }

  @Test
  void anEmptyWorkspaceGivesEveryTabWithASentenceForNothing() {
    var empty = SampleReport.empty().asAt(PackKind.MATRIX, OCTOBER);

    assertThat(empty.tabs().stream().map(Tab::name))
        .isEqualTo(pack.tabs().stream().map(Tab::name).toList());
    assertThat(empty.tabs())
        .allSatisfy(tab -> {
          assertThat(tab.rows().isEmpty()).isTrue();
          assertThat(tab.none()).endsWith(".");
        });
  }
}
