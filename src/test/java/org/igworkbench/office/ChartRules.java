package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.igworkbench.office.WorkbookRules.Rule;

/// Rules for charts.
final class ChartRules {

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "Charts have a title, axis titles and alternative text, and a tab of their own",
              ChartRules::described),
          new Rule("The numbers of a chart stand in a table", ChartRules::numbers));

  private static final Pattern NUMBERS =
      Pattern.compile("<c:(cat|val)>.*?<c:f>'?(.+?)'?!(.+?)</c:f>", Pattern.DOTALL);

  private ChartRules() {}

  private static int described(OpenedBook book) {
    for (var sheet : book.withChart()) {
      assertThat(sheet.getTables()).isEmpty();
      assertThat(OpenedBook.charts(sheet)).hasSize(1);
      var chart = OpenedBook.charts(sheet).getFirst();
      assertThat(chart.getTitleText().toString()).isNotBlank();
      var area = chart.getCTChart().getPlotArea();
      assertThat(area.getCatAxArray(0).isSetTitle()).isTrue();
      assertThat(area.getValAxArray(0).isSetTitle()).isTrue();
      assertThat(area.getCatAxArray(0).getTitle().xmlText()).contains("<a:t>");
      assertThat(area.getValAxArray(0).getTitle().xmlText()).contains("<a:t>");
      var frame = (XSSFGraphicFrame) sheet.getDrawingPatriarch().getShapes().getFirst();
      var named = frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
      assertThat(named.getDescr()).hasSizeGreaterThan(40);
      assertThat(named.getDescr()).isEqualTo(OpenedBook.say(sheet, 4, 0));
      assertThat(named.getTitle()).isNotBlank();
    }
    return book.withChart().size();
  }

  private static int numbers(OpenedBook book) {
    int ranges = 0;
    for (var sheet : book.withChart()) {
      var xml = OpenedBook.charts(sheet).getFirst().getCTChart().xmlText();
      var found = NUMBERS.matcher(xml);
      assertThat(found.find()).as(sheet.getSheetName()).isTrue();
      do {
        var source = book.workbook().getSheet(found.group(2).replace("''", "'"));
        assertThat(source).as(found.group()).isNotNull();
        var table = OpenedBook.table(source);
        var range = CellRangeAddress.valueOf(found.group(3).replace("$", ""));
        assertThat(range.getFirstRow()).isEqualTo(table.getStartRowIndex() + 1);
        assertThat(range.getLastRow()).isEqualTo(table.getEndRowIndex());
        assertThat(range.getLastColumn()).isLessThanOrEqualTo(table.getEndColIndex());
        ranges++;
      } while (found.find());
    }
    return ranges;
  }
}
