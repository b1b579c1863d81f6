package org.igworkbench.window.matrix.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.RuleDraft;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Terms;
import org.igworkbench.matrix.Terms.Frequency;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Places;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables of rules on the clipboard, sound and hostile.
class RuleTableReaderTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
  private static final Cell HERE = new Cell("GEN-01", "REC-01");
  private static final String HEADINGS =
      "purpose_code\trecipient_code\tlawful_basis_code\tdata_categories\tdecision\n";

  private static RuleTableReader.Result read(String text) {
    return RuleTableReader.read(text, DAY, List.of(HERE), true);
  }

  private static List<String> said(RuleTableReader.Result result) {
    var words = new Wording();
    return result.wrong().stream().map(one -> words.say(one.sentence())).toList();
  }

  private static List<SharingRule> sample() {
    return SampleDesk.of(new InlineJobs(), new Places(), SampleDesk.PLAIN)
        .workbench()
        .matrix()
        .snapshot()
        .current();
  }

  @Test
  void everyRuleOfTheSampleSurvivesTheWayToExcelAndBack() {
    var rules = sample();
    var result = read(RuleTable.plain(rules));

    assertThat(result.wrong()).isEmpty();
    assertThat(result.lines())
        .extracting(RuleTableReader.Line::draft)
        .isEqualTo(rules.stream().map(rule -> RuleDraft.of(rule).from(DAY)).toList());
  }

  @Test
  void textThatASpreadsheetWouldRunIsMarkedOnTheWayAndComesBackAsItWas() {
    var draft = RuleDraft.of(sample().getFirst()).from(DAY);
    var terms = new Terms("=1+1", Frequency.AD_HOC, "@SUM(A1)", "-5 years", null, "'=2", null);
    var hostile =
        new RuleDraft(
            draft.cell(), draft.decision(), draft.ground(), draft.scope(), terms, draft.standing());

    var plain = RuleTable.plain(List.of(hostile.proof("MX-900")));

    assertThat(plain).contains("\t'=1+1\t", "\t'@SUM(A1)\t", "\t'-5 years\t", "\t''=2");
    assertThat(read(plain).lines())
        .singleElement()
        .satisfies(line -> assertThat(line.draft().terms()).isEqualTo(terms));
  }

  @Test
  void rulesThatWereCopiedHereGoIntoEachSelectedCell() {
    var cells = List.of(new Cell("GEN-01", "REC-01"), new Cell("GEN-02", "REC-01"));
    var table = RuleTable.plain(sample().subList(0, 2));

    var result = RuleTableReader.read(table, DAY, cells, false);

    assertThat(result.lines())
        .extracting(line -> line.draft().cell())
        .containsExactly(cells.get(0), cells.get(1), cells.get(0), cells.get(1));
  }

  @Test
  void aLineWithoutCodesGoesIntoTheSelectedCell() {
    var result = read(HEADINGS + "\t\tLB-E\tDC-01\tpermitted\n");
    assertThat(result.lines())
        .singleElement()
        .satisfies(line -> assertThat(line.draft().cell()).isEqualTo(HERE));
  }

  @Test
  void withoutASelectedCellSuchALineIsRefused() {
    var result =
        RuleTableReader.read(HEADINGS + "\t\tLB-E\tDC-01\tpermitted\n", DAY, List.of(), true);
    assertThat(said(result))
        .containsExactly("Line 2: No cell is named here, and none is selected.");
  }

  @Test
  void cellsMayHoldTabsLinesAndQuotationMarks() {
    var nasty = "Ask \"first\";\tthen\nsend; =1+1; <b>never</b>";
    var result =
        read(
            "lawful_basis_code\tdata_categories\tdecision\tcondition_text\n"
                + "LB-E\tDC-01\tconditional\t"
                + Tsv.cell(nasty)
                + "\r\n"
                + "LB-C\tDC-01\tpermitted\t\r\n");

    assertThat(result.wrong()).isEmpty();
    assertThat(result.lines()).extracting(RuleTableReader.Line::number).containsExactly(2, 4);
    assertThat(result.lines().getFirst().draft().terms().conditionText()).isEqualTo(nasty);
  }

  @Test
  void everythingThatIsWrongIsToldByLine() {
    var result =
        read(
            HEADINGS.strip()
                + "\treview_months\n"
                + "GEN-05\tREC-02\tLB-E\tDC-01\tperhaps\t12\n"
                + "GEN-05\tREC-02\tLB-E\tDC-01\tpermitted\ta year\n"
                + "GEN-05\tREC-02\tLB-E\tDC-01\tpermitted\t12\ttoo much\n");

    assertThat(said(result))
        .containsExactly(
            "Line 2, decision: perhaps is not one of permitted, conditional, not permitted.",
            "Line 3, review_months: a year is not a whole number.",
            "Line 4: There are more cells than headings.");
    assertThat(result.lines()).isEmpty();
  }

  @Test
  void headingsAreNeededKnownAndNotDoubled() {
    assertThat(said(read("Hello\tworld\n")))
        .containsExactly(
            "The first row must hold the headings, such as purpose_code and decision. These are"
                + " missing: lawful_basis_code, data_categories and decision.");
    assertThat(said(read(HEADINGS.strip() + "\tcolour\tdecision\n")))
        .containsExactly(
            "The heading colour is not known.", "The heading decision stands there twice.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", "\t\t\t\n", "\r\n", "\uFEFF"})
  void nothingIsNoTable(String text) {
    assertThat(read(text).lines()).isEmpty();
    assertThat(read(text).wrong()).hasSize(1);
  }

  @Test
  void headingsAloneAreNoTable() {
    assertThat(said(read(HEADINGS))).singleElement().asString().startsWith("There is no table");
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsTold() {
    assertThat(said(read(HEADINGS + "\"GEN-05\tREC-02")))
        .containsExactly("A quotation mark is opened and never closed.");
  }

  @Test
  void tooMuchIsRefusedWithoutReadingItAll() {
    var line = "GEN-05\tREC-02\tLB-E\tDC-01\tpermitted\n";
    assertThat(said(read(HEADINGS + line.repeat(2_001))))
        .containsExactly("More than 2,000 rules can’t be pasted at once.");
    assertThat(said(read("x".repeat(5_000_001))))
        .containsExactly("The table is too large to be pasted.");
    assertThat(read(HEADINGS + line.repeat(2_000)).lines()).hasSize(2_000);
  }

  @Test
  void theHtmlTableShowsTextAsTextAndRunsNothing() {
    var html = RuleTable.html(sample().subList(0, 1));
    assertThat(html).startsWith("<table>").contains("mso-number-format").contains("MX-001");
    assertThat(html).doesNotContain("<script");
  }
}
