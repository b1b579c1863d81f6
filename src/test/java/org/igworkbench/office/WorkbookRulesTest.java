package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.office.WorkbookRules.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A rule that can't fail proves nothing: a good workbook is broken in each way, and the rule that
/// forbids it notices.
@BesideTheWindow
class WorkbookRulesTest {

  private static final String COVER = "xl/worksheets/sheet1.xml";
  private static final String CONTENTS = "xl/worksheets/sheet2.xml";
  private static final String TABLE = "xl/worksheets/sheet4.xml";
  private static final String CHART_TAB = "xl/worksheets/sheet5.xml";
  private static final String BOOK = "xl/workbook.xml";
  private static final String TABLE_PART = "xl/tables/table3.xml";
  private static final String CHART = "xl/charts/chart1.xml";
  private static final String DRAWING = "xl/drawings/drawing1.xml";
  private static final String PROPERTIES = "docProps/core.xml";

  private static final String LONG = "x".repeat(32_767);

  /// Text in a part that is replaced, so that the rule whose sentence begins so is broken.
  private record Fault(String rule, String part, String text, String instead) {}

  private static final List<Fault> FAULTS =
      List.of(
          new Fault("The first tabs", BOOK, "name=\"Notes\"", "name=\"Terms\""),
          new Fault("The first tabs", BOOK, "activeTab=\"0\"", "activeTab=\"3\""),
          new Fault("The cover says", "xl/sharedStrings.xml", ">Protective marking<", ">Colour<"),
          new Fault("The cover says", "xl/sharedStrings.xml", "2 November 2026, ", ""),
          new Fault("The contents list", CONTENTS, "ref=\"A8\"", "ref=\"B8\""),
          new Fault("The contents list", CONTENTS, "<v>3</v></c></row>", "<v>4</v></c></row>"),
          new Fault("The contents list", CONTENTS, "One row for each authority that asked.", " "),
          new Fault("Tab names are words", BOOK, "\"Authorities\"", "\"Sheet4\""),
          new Fault("Every tab begins", TABLE, "r=\"A1\" t=\"s\" s=\"1\"", "r=\"A1\" t=\"s\""),
          new Fault("A2 says", "xl/sharedStrings.xml", "with 3 rows and 7", "with 2 rows and 7"),
          new Fault("A2 says", "xl/sharedStrings.xml", "with 3 rows and 7", "with 3 rows and 6"),
          new Fault("Every link leads", TABLE, "'Contents'!A1", "'Nowhere'!A1"),
          new Fault(
              "No merged cells",
              TABLE,
              "</sheetData>",
              "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A6:A7\"/></mergeCells>"),
          new Fault("No hidden", TABLE, "<row r=\"7\"", "<row hidden=\"1\" r=\"7\""),
          new Fault("No hidden", TABLE, "<col min=\"3\"", "<col hidden=\"true\" min=\"3\""),
          new Fault("No hidden", BOOK, "name=\"Notes\"", "name=\"Notes\" state=\"hidden\""),
          new Fault("No formulas", TABLE, "<v>12</v>", "<f>3*4</f><v>12</v>"),
          new Fault("No pictures", DRAWING, "<xdr:clientData/>", "<xdr:pic/><xdr:clientData/>"),
          new Fault(
              "No meaning by colour",
              TABLE,
              "</sheetData>",
              "</sheetData><conditionalFormatting sqref=\"B6:B8\"/>"),
          new Fault(
              "No meaning by colour",
              TABLE_PART,
              "showRowStripes=\"false\"",
              "showRowStripes=\"true\""),
          new Fault("No meaning by colour", TABLE, "r=\"B7\" s=\"13\"", "r=\"B7\" s=\"7\""),
          new Fault("One real table", TABLE, "<tablePart r:id=\"rId1\"/>", ""),
          new Fault("One real table", TABLE_PART, "\"Table_Authorities\"", "\"A\""),
          new Fault("One real table", TABLE_PART, "Table_Authorities", "Table_Notes"),
          new Fault("One real table", TABLE_PART, "<autoFilter ref=\"A5:G8\"/>", ""),
          new Fault("One real table", TABLE_PART, "<table ", "<table headerRowCount=\"0\" "),
          new Fault("Headings are unique", TABLE_PART, "name=\"Remarks\"", "name=\"Refused\""),
          new Fault("Headings are unique", "xl/sharedStrings.xml", ">Remarks<", ">Remark<"),
          new Fault("No empty cell", TABLE, "<c r=\"B7\" s=\"13\"><v>3</v></c>", ""),
          new Fault("No empty cell", TABLE, "<t>none</t>", "<t> </t>"),
          new Fault("No blank row", TABLE, "<row r=\"4\"><c r=\"A4\"", "<row r=\"4\"><c r=\"C4\""),
          new Fault(
              "No blank row",
              TABLE,
              "</sheetData>",
              "<row r=\"9\"><c r=\"A9\"><v>1</v></c></row></sheetData>"),
          new Fault(
              "No blank row",
              TABLE,
              "</c></row><row r=\"8\"",
              "</c><c r=\"J7\"><v>1</v></c></row><row r=\"8\""),
          new Fault(
              "Every column has a width",
              TABLE,
              "<col min=\"7\" max=\"7\" width=\"40.0\" customWidth=\"true\"/>",
              ""),
          new Fault("The header row is frozen", TABLE, "ySplit=\"5.0\"", "ySplit=\"4.0\""),
          new Fault("The header row is frozen", TABLE, "state=\"frozen\"", "state=\"split\""),
          new Fault("The header row is repeated", BOOK, "Authorities!$5:$5", "Authorities!$4:$4"),
          new Fault("No line breaks", TABLE, "word word word", "word word\nword"),
          new Fault("No column has its dates", TABLE, "<t>none</t>", "<t>12.5 %</t>"),
          new Fault("No column has its dates", TABLE, "<t>none</t>", "<t>2 November 2026</t>"),
          new Fault("No column has its dates", TABLE, "<t>none</t>", "<t>2026-11-02</t>"),
          new Fault("Dates show as dates", TABLE, "r=\"E6\" s=\"16\"", "r=\"E6\" s=\"10\""),
          new Fault("Text that looks like a formula", TABLE, "s=\"19\"", "s=\"10\""),
          new Fault("Text that looks like a formula", TABLE, "<t>none</t>", "<t>@none</t>"),
          new Fault("Text that is too long", TABLE, "<t>none</t>", "<t>" + LONG + "</t>"),
          new Fault("Text in tables wraps", TABLE, "r=\"G8\" s=\"10\"", "r=\"G8\" s=\"4\""),
          new Fault("Rows are high enough", TABLE, "ht=\"119.0\"", "ht=\"17.5\""),
          new Fault("Prints on A4 or A3", TABLE, "orientation=\"landscape\"", ""),
          new Fault("Prints on A4 or A3", TABLE, "paperSize=\"9\"", "paperSize=\"1\""),
          new Fault("Prints on A4 or A3", COVER, "fitToPage=\"true\"", ""),
          new Fault("Every printed page", TABLE, "OFFICIAL-SENSITIVE", "OFFICIAL"),
          new Fault("Every printed page", CHART_TAB, "Page &amp;P of &amp;N", "Page &amp;P"),
          new Fault("Charts have a title", CHART, "<a:t>Authority</a:t>", ""),
          new Fault("Charts have a title", DRAWING, "descr=", "other="),
          new Fault("The numbers of a chart", CHART, "Authorities!$B$6:$B$8", "Authorities!$B$6"),
          new Fault("The numbers of a chart", CHART, "Authorities!$B$6:", "Gone!$B$6:"),
          new Fault("Document properties", PROPERTIES, "en-GB", "en-US"),
          new Fault("Document properties", PROPERTIES, "<dc:title>Who", "<dc:title>Somebody"),
          new Fault("Document properties", PROPERTIES, ">OFFICIAL-SENSITIVE<", ">OPEN<"),
          new Fault("Every part is valid", TABLE, "<dimension ", "<unknown/><dimension "),
          new Fault("Every part is packed", BOOK, "<workbookPr ", "<workbookPr  "));

  private final Map<String, byte[]> good = Books.parts(Books.written(Books.small()));

  @TestFactory
  Stream<DynamicTest> everyFaultIsNoticed() {
    return FAULTS.stream()
        .map(fault ->
            dynamicTest(fault.rule() + ": " + shortened(fault.instead()), () -> notices(fault)));
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(60, text.length()));
  }

  private void notices(Fault fault) {
    var parts = new LinkedHashMap<>(good);
    var before = Books.text(parts.get(fault.part()));
    assertThat(before).as(fault.part()).contains(fault.text());
    var after = before.replace(fault.text(), fault.instead());
    parts.put(fault.part(), after.getBytes(StandardCharsets.UTF_8));
    var broken = OpenedBook.of(Books.zipped(parts));

    assertThat(isBroken(rule(fault.rule()), broken)).isTrue();
  }

  @Test
  void everyRuleIsAmongThoseThatAreBrokenHereAndIsKeptByTheGoodWorkbook() {
    var book = OpenedBook.of(Books.written(Books.small()));
    for (var rule : WorkbookRules.ALL) {
      assertThat(isBroken(rule, book)).as(rule.sentence()).isFalse();
    }
    var tried = new ArrayList<Rule>();
    FAULTS.forEach(fault -> tried.add(rule(fault.rule())));
    assertThat(tried).containsAll(WorkbookRules.ALL);
  }

  private static Rule rule(String beginning) {
    var found = WorkbookRules.ALL.stream().filter(r -> r.sentence().startsWith(beginning)).toList();
    assertThat(found).as(beginning).hasSize(1);
    return found.getFirst();
  }

  private static boolean isBroken(Rule rule, OpenedBook book) {
    try {
      assertThat(rule.check().look(book)).isNotNegative();
      return false;
    } catch (AssertionError e) {
      return true;
    }
  }
}
