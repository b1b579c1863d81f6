package org.igworkbench.office;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;

/// How charts look. Each figure stands on or beside its mark, and series differ in lightness, dash
/// or shape as well as in colour, so that no chart needs colour to be read.
final class ChartLooks {

  private static final int TYPE = 1200;
  private static final String LANGUAGE = "en-GB";
  private static final String INK = "24292F";
  private static final String GREY = "57606A";
  private static final String RULES = "D0D7DE";

  /// A series' fill, the ink of the figures on it, and its outline.
  private record Paint(String fill, String ink, String outline) {}

  private static final List<Paint> STACK =
      List.of(
          new Paint("0B7A6B", "FFFFFF", "FFFFFF"),
          new Paint("AED0EE", INK, "FFFFFF"),
          new Paint("A8123E", "FFFFFF", "FFFFFF"),
          new Paint("D0D7DE", INK, "FFFFFF"),
          new Paint("FFFFFF", INK, GREY));

  private static final List<String> LINES = List.of("124B82", "B35900");

  private ChartLooks() {}

  static void stacked(XSSFChart chart) {
    var bars = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList();
    for (int i = 0; i < bars.size(); i++) {
      var paint = STACK.get(i % STACK.size());
      var shape = bars.get(i).isSetSpPr() ? bars.get(i).getSpPr() : bars.get(i).addNewSpPr();
      fill(shape, paint);
      // A stack without a member of a series says nothing there, rather than 0.
      labels(bars.get(i).addNewDLbls(), "0;;;", paint.ink(), STDLblPos.CTR);
    }
    rules(chart);
  }

  static void bars(XSSFChart chart) {
    for (var bar : chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList()) {
      var shape = bar.isSetSpPr() ? bar.getSpPr() : bar.addNewSpPr();
      fill(shape, new Paint("2F76B5", INK, "2F76B5"));
      labels(bar.addNewDLbls(), "0", INK, STDLblPos.OUT_END);
    }
    rules(chart);
  }

  static void lines(XSSFChart chart) {
    var lines = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList();
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), i);
    }
    rules(chart);
  }

  private static void line(CTLineSer series, int index) {
    var colour = LINES.get(index % LINES.size());
    var shape = series.isSetSpPr() ? series.getSpPr() : series.addNewSpPr();
    outline(shape, colour, 28575);
    if (index > 0) {
      shape.getLn().addNewPrstDash().setVal(STPresetLineDashVal.DASH);
    }
    var marker = series.isSetMarker() ? series.getMarker() : series.addNewMarker();
    (marker.isSetSymbol() ? marker.getSymbol() : marker.addNewSymbol())
        .setVal(index == 0 ? STMarkerStyle.CIRCLE : STMarkerStyle.DIAMOND);
    (marker.isSetSize() ? marker.getSize() : marker.addNewSize()).setVal((short) 8);
    var mark = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
    fill(mark, new Paint(colour, INK, colour));
    (series.isSetSmooth() ? series.getSmooth() : series.addNewSmooth()).setVal(false);
    labels(series.addNewDLbls(), "0.#", colour, index == 0 ? STDLblPos.B : STDLblPos.T);
  }

  private static void fill(CTShapeProperties shape, Paint paint) {
    if (shape.isSetSolidFill()) {
      shape.unsetSolidFill();
    }
    shape.addNewSolidFill().addNewSrgbClr().setVal(rgb(paint.fill()));
    outline(shape, paint.outline(), 12700);
  }

  private static void outline(CTShapeProperties shape, String colour, int width) {
    if (shape.isSetLn()) {
      shape.unsetLn();
    }
    var line = shape.addNewLn();
    line.setW(width);
    line.addNewSolidFill().addNewSrgbClr().setVal(rgb(colour));
  }

  private static void labels(CTDLbls labels, String format, String ink, STDLblPos.Enum where) {
    var numbers = labels.addNewNumFmt();
    numbers.setFormatCode(format);
    numbers.setSourceLinked(false);
    type(labels.addNewTxPr(), ink, true);
    labels.addNewDLblPos().setVal(where);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  /// Pale rules behind the marks, to read heights by.
  private static void rules(XSSFChart chart) {
    for (var axis : chart.getCTChart().getPlotArea().getValAxList()) {
      var rules =
          axis.isSetMajorGridlines() ? axis.getMajorGridlines() : axis.addNewMajorGridlines();
      var shape = rules.isSetSpPr() ? rules.getSpPr() : rules.addNewSpPr();
      outline(shape, RULES, 9525);
    }
  }

  /// One size of type for everything that sets none itself.
  static void typeSize(XSSFChart chart) {
    type(chart.getCTChartSpace().addNewTxPr(), INK, false);
  }

  /// The language of the words, which POI would take from the machine.
  static void language(XSSFChart chart) {
    var plot = chart.getCTChart().getPlotArea();
    var titles = Stream.<CTTitle>builder().add(chart.getCTChart().getTitle());
    plot.getCatAxList().forEach(axis -> titles.add(axis.getTitle()));
    plot.getValAxList().forEach(axis -> titles.add(axis.getTitle()));
    titles
        .build()
        .flatMap(title -> title.getTx().getRich().getPList().stream())
        .flatMap(paragraph -> paragraph.getRList().stream())
        .forEach(run -> (run.isSetRPr() ? run.getRPr() : run.addNewRPr()).setLang(LANGUAGE));
  }

  private static void type(CTTextBody text, String ink, boolean bold) {
    text.addNewBodyPr();
    text.addNewLstStyle();
    var paragraph = text.addNewP();
    var type = paragraph.addNewPPr().addNewDefRPr();
    type.setSz(TYPE);
    type.setB(bold);
    type.addNewSolidFill().addNewSrgbClr().setVal(rgb(ink));
    type.addNewLatin().setTypeface(Looks.FONT);
    paragraph.addNewEndParaRPr().setLang(LANGUAGE);
  }

  private static byte[] rgb(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
