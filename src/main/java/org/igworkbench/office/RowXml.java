package org.igworkbench.office;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.igworkbench.reports.Value;

/// Rows of one table as a workbook stores them. Text stands in its cell and not in a list of all
/// texts, because that list would have to be held until the last row.
final class RowXml {

  /// Workbooks count days from here, and take 1900 for a leap year: earlier days are words.
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final long DAYS_BEFORE_1970 = 25_569;
  private static final double SECONDS_A_DAY = 86_400;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private final Looks looks;
  private final CellText texts;
  private final TableShape shape;
  private final String nothing;
  private final String[] columns;
  private final XSSFCellStyle[] styles;
  private final XSSFCellStyle[] quoted;
  private final StringBuilder cells = new StringBuilder();

  /// @param linked whether the texts of the first column are links
  /// @param nothing the word that stands where there is no other
  RowXml(Looks looks, CellText texts, TableShape shape, boolean linked, String nothing) {
    this.looks = looks;
    this.texts = texts;
    this.shape = shape;
    this.nothing = nothing;
    int width = shape.widths().length;
    this.columns =
        IntStream.range(0, width)
            .mapToObj(CellReference::convertNumToColString)
            .toArray(String[]::new);
    this.styles =
        IntStream.range(0, width).mapToObj(i -> style(i, linked)).toArray(XSSFCellStyle[]::new);
    // Made now, because the styles are written before the first row is.
    this.quoted =
        IntStream.range(0, width)
            .mapToObj(i -> looks.quoted(styles[i]))
            .toArray(XSSFCellStyle[]::new);
  }

  private XSSFCellStyle style(int column, boolean linked) {
    if (linked && column == 0) {
      return looks.linkInTable;
    }
    return shape.numbers()[column] ? looks.wordAmongNumbers : looks.text;
  }

  /// A row, its place counted from 0.
  byte[] row(int at, List<Value> values) {
    cells.setLength(0);
    int lines = 1;
    for (int i = 0; i < values.size(); i++) {
      var value = values.get(i);
      if (value instanceof Value.Text(var text)) {
        lines = Math.max(lines, text(at, i, text));
      } else {
        other(at, i, value);
      }
    }
    cells.append("</row>");
    var start = "<row r=\"" + (at + 1) + "\" ht=\"" + Lines.height(lines) + "\">";
    return cells.insert(0, start).toString().getBytes(StandardCharsets.UTF_8);
  }

  private void other(int at, int column, Value value) {
    switch (value) {
      case Value.Text(var text) -> text(at, column, text);
      case Value.Count(var number) -> number(at, column, looks.count, Long.toString(number));
      case Value.Measure(var number) -> number(at, column, looks.measure, Double.toString(number));
      case Value.Share(var part) -> number(at, column, looks.share, Double.toString(part));
      case Value.Day(var day) -> {
        if (isStorable(day)) {
          number(at, column, looks.day, Long.toString(serial(day)));
        } else {
          text(at, column, DAY.format(day));
        }
      }
      case Value.Moment(var time) -> {
        double fraction = time.toLocalTime().toSecondOfDay() / SECONDS_A_DAY;
        if (isStorable(time.toLocalDate())) {
          number(at, column, looks.moment, Double.toString(serial(time.toLocalDate()) + fraction));
        } else {
          text(at, column, MOMENT.format(time));
        }
      }
    }
  }

  private static boolean isStorable(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  private static long serial(LocalDate day) {
    return day.toEpochDay() + DAYS_BEFORE_1970;
  }

  private void number(int at, int column, XSSFCellStyle style, String number) {
    open(at, column, style).append("\"><v>").append(number).append("</v></c>");
  }

  /// Writes a text; gives the lines that it takes.
  private int text(int at, int column, String text) {
    var said = text.isBlank() ? nothing : text;
    var fit = texts.fit(said);
    var style = CellText.looksLikeFormula(said) ? quoted[column] : styles[column];
    open(at, column, style).append("\" t=\"inlineStr\"><is><t");
    boolean blanks = fit.charAt(0) <= ' ' || fit.charAt(fit.length() - 1) <= ' ';
    cells.append(blanks ? " xml:space=\"preserve\">" : ">");
    escape(fit);
    cells.append("</t></is></c>");
    return Lines.of(fit, shape.widths()[column]);
  }

  private StringBuilder open(int at, int column, XSSFCellStyle style) {
    return cells
        .append("<c r=\"")
        .append(columns[column])
        .append(at + 1)
        .append("\" s=\"")
        .append(style.getIndex());
  }

  private void escape(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      var name =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "";
          };
      if (!name.isEmpty()) {
        cells.append(text, from, i).append(name);
        from = i + 1;
      }
    }
    cells.append(text, from, text.length());
  }
}
