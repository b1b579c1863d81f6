package org.igworkbench.office;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.igworkbench.reports.Chart;
import org.igworkbench.reports.Tab;
import org.igworkbench.workspace.Words;

/// A tab with one chart, what it shows in words, and the way to its numbers.
final class ChartSheet {

  private static final int WIDTH = 130;
  private static final int LONGEST = 255;
  private static final int TOP = 5;
  private static final int BOTTOM = 36;

  private final Page page;
  private final Words words;

  ChartSheet(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  void write(Tab tab, Chart chart) {
    var looks = page.looks();
    var sheet = page.sheet(chart.tab());
    sheet.getPrintSetup().setFitHeight((short) 1);
    sheet.setColumnWidth(0, WIDTH * 256);
    page.put(sheet, 0, 0, chart.title(), looks.title);
    page.put(sheet, 1, 0, words.say("office.chart.size", tab.name()), looks.line);
    var contents = words.say("office.contents.name");
    page.put(sheet, 2, 0, words.say("office.link.back", contents), looks.link);
    page.link(sheet, new CellReference(2, 0), contents);
    page.put(sheet, 3, 0, words.say("office.link.numbers", tab.name()), looks.link);
    page.link(sheet, new CellReference(3, 0), tab.name());
    page.put(sheet, 4, 0, chart.alternative(), looks.paragraph);
    Lines.fitType(sheet.getRow(0), Looks.TITLE);
    Lines.fit(sheet.getRow(4), Lines.of(chart.alternative(), WIDTH));
    var drawing = sheet.createDrawingPatriarch();
    var anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, TOP, 1, BOTTOM);
    var drawn = drawing.createChart(anchor);
    new ChartPainter(drawn, tab).paint(chart);
    var frame = drawn.getGraphicFrame().getCTGraphicalObjectFrame();
    var named = frame.getNvGraphicFramePr().getCNvPr();
    named.setName(CellText.line(chart.tab(), LONGEST));
    named.setTitle(CellText.line(chart.title(), LONGEST));
    named.setDescr(CellText.line(chart.alternative(), CellText.LONGEST));
  }
}
