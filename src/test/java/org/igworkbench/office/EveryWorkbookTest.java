package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.SampleReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each rule for a workbook that leaves the building, checked in a written one that is read back.
@BesideTheWindow
class EveryWorkbookTest {

  private static final Map<String, Consumer<Written>> RULES =
      Map.ofEntries(
          Map.entry("begins with cover, contents and notes", Written::beginsRightly),
          Map.entry("the cover says all that a cover says", Written::coverIsComplete),
          Map.entry("the contents list every tab with its rows and a link", Written::contents),
          Map.entry("tab names are words, short and unique", Written::tabNames),
          Map.entry("every tab begins with a heading in A1", Written::headings),
          Map.entry("A2 tells how many rows and columns, and where the notes are", Written::sizes),
          Map.entry("every link leads to a tab, and every tab leads back", Written::links),
          Map.entry("one real table a tab, with a unique name and filter buttons", Written::tables),
          Map.entry("column names equal their cells, are unique and on one line", Written::columns),
          Map.entry("every part is valid by the schema of the format", Written::validParts),
          Map.entry("no merged cells", Written::nothingMerged),
          Map.entry("no hidden rows, columns or tabs", Written::nothingHidden),
          Map.entry(
              "no empty cell in a table, no gap before it, nothing after it", Written::noGaps),
          Map.entry("no line breaks in cells", Written::noLineBreaks),
          Map.entry("no formulas", Written::noFormulas),
          Map.entry("no meaning by colour: no bands, no conditional formats", Written::noColours),
          Map.entry("no pictures", Written::noPictures),
          Map.entry("dates are dates and numbers are numbers", Written::realValues),
          Map.entry("text wraps, and columns have a width", Written::widths),
          Map.entry("the header row is frozen", Written::frozen),
          Map.entry(
              "prints on A4 across, one page wide, headed, numbered and marked", Written::print),
          Map.entry("document properties are filled in", Written::properties),
          Map.entry(
              "charts have title, axis titles, a description and a tab of their own",
              Written::charts),
          Map.entry("the numbers of a chart stand in a table", Written::chartNumbers));

  @TestFactory
  Stream<DynamicTest> boardReportOfTheSample() {
    return rules(SampleReport.full().october());
  }

  @TestFactory
  Stream<DynamicTest> boardReportOfAnEmptyWorkspace() {
    return rules(SampleReport.empty().october());
  }

  private static Stream<DynamicTest> rules(Pack pack) {
    var written = new Written(pack, Books.opened(Books.written(pack)));
    return RULES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().accept(written)));
  }

  private record Written(Pack pack, XSSFWorkbook workbook) {

    List<XSSFSheet> sheets() {
      return IntStream.range(0, workbook.getNumberOfSheets())
          .mapToObj(workbook::getSheetAt)
          .toList();
    }

    List<XSSFSheet> withTable() {
      return sheets().stream().filter(sheet -> !sheet.getTables().isEmpty()).toList();
    }

    List<XSSFSheet> withChart() {
      return sheets().stream()
          .filter(s -> s.getDrawingPatriarch() != null)
          .filter(s -> !s.getDrawingPatriarch().getCharts().isEmpty())
          .toList();
    }

    List<Cell> cells(XSSFSheet sheet) {
      return IntStream.rangeClosed(0, sheet.getLastRowNum())
          .mapToObj(sheet::getRow)
          .flatMap(row -> IntStream.range(0, row.getLastCellNum()).<Cell>mapToObj(row::getCell))
          .filter(cell -> cell != null)
          .toList();
    }

    List<Cell> bodyOf(XSSFTable table) {
      return IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
          .boxed()
          .flatMap(row ->
              IntStream.rangeClosed(table.getStartColIndex(), table.getEndColIndex())
                  .<Cell>mapToObj(column -> table.getXSSFSheet().getRow(row).getCell(column)))
          .toList();
    }

    static String say(XSSFSheet sheet, int row, int column) {
      return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    void beginsRightly() {
      assertThat(sheets().stream().limit(3).map(XSSFSheet::getSheetName))
          .containsExactly("Cover", "Contents", "Notes");
      assertThat(workbook.getActiveSheetIndex()).isZero();
    }

    void coverIsComplete() {
      var cover = pack.cover();
      var said = cells(sheets().getFirst()).stream().map(Cell::getStringCellValue).toList();
      assertThat(said)
          .contains(
              cover.title(),
              cover.organisation(),
              cover.period(),
              cover.preparedBy(),
              cover.marking(),
              cover.contact(),
              "8 October 2026, 09:42 BST",
              "Entry " + cover.head().number() + ", " + cover.head().hash());
    }

    void contents() {
      var contents = workbook.getSheet("Contents");
      var listed = IntStream.rangeClosed(5, contents.getLastRowNum()).boxed().toList();
      assertThat(listed.stream().map(row -> say(contents, row, 0)))
          .containsExactlyElementsOf(
              sheets().stream()
                  .map(XSSFSheet::getSheetName)
                  .filter(name -> !name.equals("Contents"))
                  .toList());
      for (int row : listed) {
        var name = contents.getRow(row).getCell(0);
        assertThat(name.getHyperlink().getAddress())
            .isEqualTo("'" + name.getStringCellValue() + "'!A1");
        var rows = contents.getRow(row).getCell(2);
        if (rows.getCellType() == CellType.NUMERIC) {
          var tab =
              pack.tabs().stream()
                  .filter(t -> t.name().equals(name.getStringCellValue()))
                  .findFirst();
          int number = tab.map(t -> t.rows().size()).orElse(pack.notes().size());
          assertThat(rows.getNumericCellValue()).isEqualTo(number);
        }
      }
    }

    void tabNames() {
      var names = sheets().stream().map(XSSFSheet::getSheetName).toList();
      assertThat(names).allMatch(name -> name.length() <= 31 && !name.matches("(?i)sheet\\d*"));
      assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    void headings() {
      for (var sheet : sheets()) {
        var heading = sheet.getRow(0).getCell(0);
        assertThat(heading.getStringCellValue()).isNotBlank();
        assertThat(heading.getCellStyle().getFont().getFontHeightInPoints())
            .isGreaterThan((short) 14);
        assertThat(heading.getCellStyle().getFont().getBold()).isTrue();
      }
    }

    void sizes() {
      for (var tab : pack.tabs()) {
        var rows = tab.rows().isEmpty() ? "no rows" : tab.rows().size() + " row";
        assertThat(say(workbook.getSheet(tab.name()), 1, 0))
            .contains("one table", rows, tab.columns().size() + " columns", "on the tab Notes");
      }
    }

    void links() {
      for (var sheet : sheets()) {
        for (var link : sheet.getHyperlinkList()) {
          var name = link.getAddress().replaceAll("^'|'!A1$", "");
          assertThat(workbook.getSheet(name)).as(link.getAddress()).isNotNull();
        }
        assertThat(sheet.getHyperlinkList()).as(sheet.getSheetName()).isNotEmpty();
      }
      for (var tab : pack.tabs()) {
        assertThat(workbook.getSheet(tab.name()).getRow(2).getCell(0).getHyperlink().getAddress())
            .isEqualTo("'Contents'!A1");
      }
    }

    void tables() {
      var names = new HashSet<String>();
      assertThat(withTable()).hasSize(pack.tabs().size() + 2);
      for (var sheet : withTable()) {
        assertThat(sheet.getTables()).hasSize(1);
        var table = sheet.getTables().getFirst();
        assertThat(names.add(table.getName().toLowerCase(Locale.ROOT))).isTrue();
        assertThat(table.getDisplayName()).matches("[\\p{L}_][\\p{L}\\p{Nd}_]*");
        assertThat(table.getHeaderRowCount()).isEqualTo(1);
        assertThat(table.getCTTable().getAutoFilter().getRef())
            .isEqualTo(table.getCTTable().getRef());
        assertThat(table.getCTTable().getTableStyleInfo().getName()).startsWith("TableStyle");
      }
    }

    void columns() {
      for (var sheet : withTable()) {
        var table = sheet.getTables().getFirst();
        var headings = table.getColumns().stream().map(column -> column.getName()).toList();
        assertThat(headings).doesNotHaveDuplicates().noneMatch(name -> name.contains("\n"));
        for (int i = 0; i < headings.size(); i++) {
          assertThat(say(sheet, table.getStartRowIndex(), i)).isEqualTo(headings.get(i));
        }
      }
    }

    void validParts() {
      for (var sheet : sheets()) {
        valid(sheet.getCTWorksheet());
        sheet.getTables().forEach(table -> valid(table.getCTTable()));
      }
      for (var sheet : withChart()) {
        valid(sheet.getDrawingPatriarch().getCTDrawing());
        sheet.getDrawingPatriarch().getCharts().forEach(chart -> valid(chart.getCTChartSpace()));
      }
      valid(workbook.getCTWorkbook());
      valid(workbook.getStylesSource().getCTStylesheet());
    }

    static void valid(XmlObject part) {
      var errors = new ArrayList<XmlError>();
      part.validate(new XmlOptions().setErrorListener(errors));
      assertThat(errors).as(part.schemaType().toString()).isEmpty();
    }

    void nothingMerged() {
      assertThat(sheets()).allMatch(sheet -> sheet.getNumMergedRegions() == 0);
    }

    void nothingHidden() {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        assertThat(workbook.getSheetVisibility(i)).isEqualTo(SheetVisibility.VISIBLE);
      }
      for (var sheet : sheets()) {
        for (var row : sheet) {
          assertThat(row.getZeroHeight()).isFalse();
        }
        assertThat(IntStream.range(0, 20)).noneMatch(sheet::isColumnHidden);
      }
    }

    void noGaps() {
      for (var sheet : withTable()) {
        var table = sheet.getTables().getFirst();
        for (int row = 0; row < table.getStartRowIndex(); row++) {
          assertThat(say(sheet, row, 0)).as(sheet.getSheetName()).isNotBlank();
        }
        assertThat(table.getStartColIndex()).isZero();
        assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
        for (var cell : bodyOf(table)) {
          assertThat(cell).as(sheet.getSheetName()).isNotNull();
          assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
          assertThat(cell.toString()).as(cell.getAddress().toString()).isNotBlank();
        }
      }
    }

    void noLineBreaks() {
      for (var sheet : sheets()) {
        assertThat(cells(sheet)).noneMatch(cell -> cell.toString().matches("(?s).*\\R.*"));
      }
    }

    void noFormulas() {
      for (var sheet : sheets()) {
        assertThat(cells(sheet)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
      }
    }

    void noColours() {
      for (var sheet : sheets()) {
        assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isZero();
        for (var table : sheet.getTables()) {
          assertThat(table.getCTTable().getTableStyleInfo().getShowRowStripes()).isFalse();
          assertThat(table.getCTTable().getTableStyleInfo().getShowColumnStripes()).isFalse();
        }
      }
    }

    void noPictures() {
      assertThat(workbook.getAllPictures()).isEmpty();
    }

    void realValues() {
      for (var sheet : withTable()) {
        for (var cell : bodyOf(sheet.getTables().getFirst())) {
          if (cell.getCellType() == CellType.STRING) {
            assertThat(cell.getStringCellValue())
                .doesNotMatch("[-+]?\\d+([.,]\\d+)?%?")
                .doesNotMatch("\\d{4}-\\d{2}-\\d{2}")
                .doesNotMatch("\\d{1,2} [A-Z][a-z]+ \\d{4}");
          }
        }
      }
      var refusals = workbook.getSheet("Refusals");
      if (refusals.getLastRowNum() > 6) {
        var decided = refusals.getRow(5).getCell(1);
        assertThat(decided.getCellStyle().getDataFormatString()).contains("d mmmm yyyy");
        assertThat(decided.getLocalDateTimeCellValue()).isEqualTo("2026-01-13T00:00:00");
      }
    }

    void widths() {
      for (var sheet : withTable()) {
        var table = sheet.getTables().getFirst();
        for (int i = 0; i <= table.getEndColIndex(); i++) {
          assertThat(sheet.getColumnWidth(i)).isBetween(9 * 256, 200 * 256);
        }
        for (var cell : bodyOf(table)) {
          if (cell.getCellType() == CellType.STRING) {
            assertThat(cell.getCellStyle().getWrapText()).isTrue();
          }
        }
      }
    }

    void frozen() {
      for (var sheet : withTable()) {
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
            .isEqualTo(sheet.getTables().getFirst().getStartRowIndex() + 1);
      }
    }

    void print() {
      for (var sheet : sheets()) {
        var print = sheet.getPrintSetup();
        assertThat(print.getLandscape()).isTrue();
        assertThat(print.getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(print.getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getHeader().getCenter()).contains(pack.cover().marking());
        assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
      }
      for (var sheet : withTable()) {
        int header = sheet.getTables().getFirst().getStartRowIndex();
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(header);
        assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(header);
      }
    }

    void properties() {
      var core = workbook.getProperties().getCoreProperties().getUnderlyingProperties();
      assertThat(core.getTitleProperty().orElseThrow()).startsWith(pack.cover().title());
      assertThat(core.getCreatorProperty()).hasValue(pack.cover().preparedBy());
      assertThat(core.getSubjectProperty()).hasValue(pack.cover().period());
      assertThat(core.getLanguageProperty()).hasValue("en-GB");
      assertThat(core.getCreatedProperty().orElseThrow().toInstant())
          .isEqualTo(pack.cover().prepared());
      assertThat(core.getModifiedProperty()).isEqualTo(core.getCreatedProperty());
    }

    void charts() {
      assertThat(withChart())
          .hasSize((int) pack.tabs().stream().filter(tab -> tab.chart() != null).count());
      for (var sheet : withChart()) {
        assertThat(sheet.getTables()).isEmpty();
        assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
        var chart = sheet.getDrawingPatriarch().getCharts().getFirst();
        assertThat(chart.getTitleText().toString()).isNotBlank();
        var area = chart.getCTChart().getPlotArea();
        assertThat(area.getCatAxArray(0).getTitle().xmlText()).contains("<a:t>");
        assertThat(area.getValAxArray(0).getTitle().xmlText()).contains("<a:t>");
        var frame = (XSSFGraphicFrame) sheet.getDrawingPatriarch().getShapes().getFirst();
        var named = frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
        assertThat(named.getDescr()).hasSizeGreaterThan(40).isEqualTo(say(sheet, 4, 0));
        assertThat(named.getTitle()).isNotBlank();
      }
    }

    void chartNumbers() {
      for (var tab : pack.tabs()) {
        var drawn = tab.chart();
        if (drawn == null) {
          continue;
        }
        var chart = workbook.getSheet(drawn.tab()).getDrawingPatriarch().getCharts().getFirst();
        var xml = chart.getCTChart().xmlText();
        int last = 5 + tab.rows().size();
        for (int column : drawn.series()) {
          char letter = (char) ('A' + column);
          assertThat(xml)
              .contains("'" + tab.name() + "'!$" + letter + "$6:$" + letter + "$" + last);
        }
      }
    }
  }
}
