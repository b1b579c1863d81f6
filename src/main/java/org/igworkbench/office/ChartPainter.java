package org.igworkbench.office;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.igworkbench.reports.Chart;
import org.igworkbench.reports.Tab;
import org.igworkbench.reports.Value;

/// Draws a native chart whose numbers are those of the table, so that it follows when they change.
final class ChartPainter {

  private final XSSFChart drawn;
  private final Tab tab;
  private final List<List<Value>> rows;

  ChartPainter(XSSFChart drawn, Tab tab) {
    this.drawn = drawn;
    this.tab = tab;
    this.rows = tab.rows().stream().toList();
  }

  void paint(Chart chart) {
    drawn.setTitleText(chart.title());
    drawn.setTitleOverlay(false);
    if (chart.series().size() > 1) {
      drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    switch (chart.kind()) {
      case STACKED_COLUMNS -> columns(chart);
      case BARS -> bars(chart);
      case LINE -> line(chart);
    }
    ChartLooks.typeSize(drawn);
    ChartLooks.language(drawn);
  }

  private void columns(Chart chart) {
    var categories = categories(chart, AxisPosition.BOTTOM);
    var values = values(chart, AxisPosition.LEFT);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    var bars = bars(chart, categories, values);
    bars.setBarDirection(BarDirection.COL);
    bars.setBarGrouping(BarGrouping.STACKED);
    bars.setOverlap((byte) 100);
    bars.setGapWidth(60);
    drawn.plot(bars);
    ChartLooks.stacked(drawn);
  }

  /// Bars from the top down, in the order of the table.
  private void bars(Chart chart) {
    var categories = categories(chart, AxisPosition.LEFT);
    categories.setOrientation(AxisOrientation.MAX_MIN);
    var values = values(chart, AxisPosition.BOTTOM);
    values.setCrosses(AxisCrosses.MAX);
    var bars = bars(chart, categories, values);
    bars.setBarDirection(BarDirection.BAR);
    bars.setBarGrouping(BarGrouping.CLUSTERED);
    bars.setGapWidth(50);
    drawn.plot(bars);
    ChartLooks.bars(drawn);
  }

  private XDDFBarChartData bars(Chart chart, XDDFCategoryAxis categories, XDDFValueAxis values) {
    var bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, categories, values);
    bars.setVaryColors(false);
    addSeries(chart, bars);
    return bars;
  }

  private void line(Chart chart) {
    var categories = categories(chart, AxisPosition.BOTTOM);
    var values = values(chart, AxisPosition.LEFT);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    var line = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, categories, values);
    line.setGrouping(Grouping.STANDARD);
    line.setVaryColors(false);
    addSeries(chart, line);
    drawn.plot(line);
    ChartLooks.lines(drawn);
  }

  private XDDFCategoryAxis categories(Chart chart, AxisPosition position) {
    var axis = drawn.createCategoryAxis(position);
    axis.setTitle(chart.axes().categories());
    axis.setVisible(true);
    return axis;
  }

  private XDDFValueAxis values(Chart chart, AxisPosition position) {
    var axis = drawn.createValueAxis(position);
    axis.setTitle(chart.axes().values());
    axis.setVisible(true);
    axis.setMinimum(0);
    axis.setMajorUnit(step(highest(chart)));
    axis.setNumberFormat("0");
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    return axis;
  }

  /// The highest mark of the chart: a stack's is the sum of its members.
  private double highest(Chart chart) {
    double highest = 0;
    for (var row : rows) {
      double sum = 0;
      for (int column : chart.series()) {
        double number = number(row.get(column));
        highest = Math.max(highest, number);
        sum += number;
      }
      if (chart.kind() == Chart.Kind.STACKED_COLUMNS) {
        highest = Math.max(highest, sum);
      }
    }
    return highest;
  }

  /// A whole step of 1, 2 or 5 times a power of ten that gives at most eight steps.
  private static double step(double highest) {
    double step = 1;
    for (int i = 0; highest / step > 8; i++) {
      step *= i % 3 == 1 ? 2.5 : 2;
    }
    return step;
  }

  private void addSeries(Chart chart, XDDFChartData data) {
    var categories = rows.stream().map(row -> word(row.get(chart.categories())));
    var names =
        XDDFDataSourcesFactory.fromArray(
            categories.toArray(String[]::new), range(chart.categories()), chart.categories());
    for (int column : chart.series()) {
      var figures = rows.stream().map(row -> number(row.get(column))).toArray(Double[]::new);
      var series =
          data.addSeries(names, XDDFDataSourcesFactory.fromArray(figures, range(column), column));
      series.setTitle(
          tab.columns().get(column).heading(),
          new CellReference(tab.name(), TableSheet.HEADINGS, column, true, true));
    }
  }

  /// The mark of a word among the figures is none.
  private static double number(Value value) {
    return switch (value) {
      case Value.Count(var number) -> number;
      case Value.Measure(var number) -> number;
      case Value.Share(var fraction) -> fraction;
      case Value.Text _, Value.Day _, Value.Moment _ -> 0;
    };
  }

  private static String word(Value value) {
    if (value instanceof Value.Text(var text)) {
      return text;
    }
    throw new IllegalArgumentException("The points of a chart are named by text");
  }

  private String range(int column) {
    int first = TableSheet.HEADINGS + 1;
    var area = new CellRangeAddress(first, first + rows.size() - 1, column, column);
    return area.formatAsString(tab.name(), true);
  }
}
