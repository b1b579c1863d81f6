package org.igworkbench.office;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// The cell styles of a workbook. Colours only please the eye; none of them means anything.
final class Looks {

  static final String FONT = "Arial";
  static final int TITLE = 16;
  static final int COVER_TITLE = 24;
  static final int SUBTITLE = 14;
  private static final int BODY = 11;

  /// Keeps numbers apart from the text to their right, and headings from their filter button.
  private static final short INDENT = 2;

  /// Keeps the text of a column apart from that of the one before.
  private static final short GUTTER = 1;

  private static final String DARK = "FF124B82";
  private static final String WHITE = "FFFFFFFF";
  private static final String LINE = "FFD0D7DE";
  private static final String LINK = "FF094DB0";

  final XSSFCellStyle title;
  final XSSFCellStyle coverTitle;
  final XSSFCellStyle subtitle;
  final XSSFCellStyle line;
  final XSSFCellStyle paragraph;
  final XSSFCellStyle link;
  final XSSFCellStyle header;
  final XSSFCellStyle headerOfNumbers;
  final XSSFCellStyle label;
  final XSSFCellStyle text;
  final XSSFCellStyle wordAmongNumbers;
  final XSSFCellStyle linkInTable;
  final XSSFCellStyle count;
  final XSSFCellStyle measure;
  final XSSFCellStyle share;
  final XSSFCellStyle day;
  final XSSFCellStyle moment;

  private final XSSFWorkbook workbook;
  private final Map<Short, XSSFCellStyle> quoted = new HashMap<>();

  Looks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    // The first font is the one that column widths are measured in.
    workbook.getFontAt(0).setFontName(FONT);
    workbook.getFontAt(0).setFontHeightInPoints((short) BODY);
    title = plain(font(TITLE, true, DARK));
    coverTitle = plain(font(COVER_TITLE, true, DARK));
    subtitle = plain(font(SUBTITLE, false, null));
    line = plain(font(BODY, false, null));
    paragraph = wrapped(plain(font(BODY, false, null)));
    link = plain(underlined());
    header = left(header());
    headerOfNumbers = right(header());
    label = left(wrapped(ruled(plain(font(BODY, true, null)))));
    text = left(wrapped(ruled(plain(font(BODY, false, null)))));
    wordAmongNumbers = right(wrapped(ruled(plain(font(BODY, false, null)))));
    linkInTable = left(wrapped(ruled(plain(underlined()))));
    count = right(formatted("#,##0"));
    // LibreOffice prints a number without its indent where only the format of the number differs
    // from that of the cell before. Numbers don't wrap, so this changes nothing else.
    measure = wrapped(right(formatted("#,##0.0")));
    share = wrapped(right(formatted("0.0%")));
    day = left(formatted("[$-809]d mmmm yyyy"));
    moment = left(formatted("[$-809]d mmmm yyyy, hh:mm"));
  }

  private XSSFFont font(int points, boolean bold, @Nullable String colour) {
    var font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    if (colour != null) {
      font.setColor(colour(colour));
    }
    return font;
  }

  /// A colour with its opacity first: without it the part would not be valid.
  private static XSSFColor colour(String hex) {
    return new XSSFColor(HexFormat.of().parseHex(hex));
  }

  private XSSFFont underlined() {
    var font = font(BODY, false, LINK);
    font.setUnderline(Font.U_SINGLE);
    return font;
  }

  private XSSFCellStyle plain(XSSFFont font) {
    var style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static XSSFCellStyle wrapped(XSSFCellStyle style) {
    style.setWrapText(true);
    return style;
  }

  private static XSSFCellStyle ruled(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(colour(LINE));
    return style;
  }

  /// The style for text that a spreadsheet would take for a formula if somebody edited it.
  XSSFCellStyle quoted(XSSFCellStyle style) {
    return quoted.computeIfAbsent(
        style.getIndex(),
        index -> {
          var copy = workbook.createCellStyle();
          copy.cloneStyleFrom(style);
          copy.setQuotePrefixed(true);
          return copy;
        });
  }

  private static XSSFCellStyle left(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention(GUTTER);
    return style;
  }

  private static XSSFCellStyle right(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.RIGHT);
    style.setIndention(INDENT);
    return style;
  }

  private XSSFCellStyle header() {
    var style = wrapped(plain(font(BODY, true, WHITE)));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(colour(DARK));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private XSSFCellStyle formatted(String format) {
    var style = ruled(plain(font(BODY, false, null)));
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }
}
