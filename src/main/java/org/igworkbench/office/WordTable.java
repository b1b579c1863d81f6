package org.igworkbench.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.igworkbench.reports.DecisionRecord.Grid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// A table with a header row that is repeated on every page, columns of fixed width, and a name for
/// those who can't see it.
final class WordTable {

  private static final String LINES = "8C959F";
  private static final String HEADER = "EAEEF2";
  private static final String ASIDE = "57606A";

  /// Shorter rows are kept on one page; longer ones have to go on.
  private static final int SHORT = 600;

  /// A column is not wider by more than this, however long what stands in it.
  private static final int LONGEST = 60;

  /// A word is not given more room than this.
  private static final int LONGEST_WORD = 14;

  /// What one letter and the room round a cell take, in twentieths of a point.
  private static final int LETTER = 95;

  private static final int PADDING = 240;

  private final XWPFTable table;
  private final int[] widths;

  WordTable(WordPage page, String name, int[] widths, List<String> headings) {
    this.widths = widths.clone();
    table = page.table(1, widths.length);
    lay(name);
    var header = table.getRow(0);
    header.setRepeatHeader(true);
    header.setCantSplitRow(true);
    for (int column = 0; column < widths.length; column++) {
      var cell = cell(header, column);
      cell.setColor(HEADER);
      put(cell, headings.get(column), true);
    }
  }

  private void lay(String name) {
    var properties = table.getCTTbl().getTblPr();
    var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(WordPage.WIDTH));
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    properties.addNewTblCaption().setVal(name);
    var look = properties.addNewTblLook();
    look.setFirstRow("1");
    look.setFirstColumn("1");
    if (properties.isSetTblBorders()) {
      properties.unsetTblBorders();
    }
    var borders = properties.addNewTblBorders();
    for (var border :
        List.of(
            borders.addNewTop(),
            borders.addNewLeft(),
            borders.addNewBottom(),
            borders.addNewRight(),
            borders.addNewInsideH(),
            borders.addNewInsideV())) {
      border.setVal(STBorder.SINGLE);
      border.setSz(BigInteger.valueOf(4));
      border.setColor(LINES);
    }
    var grid = table.getCTTbl().addNewTblGrid();
    for (int one : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(one));
    }
  }

  /// A prompt and its answer; what nobody has answered is set back.
  void answer(String prompt, List<String> answer, boolean answered) {
    var row = table.createRow();
    row.setCantSplitRow(String.join("", answer).length() <= SHORT);
    put(cell(row, 0), prompt, true);
    var cell = cell(row, 1);
    for (var paragraph : answer) {
      put(cell, paragraph, false);
    }
    if (!answered) {
      cell.getParagraphs()
          .forEach(paragraph ->
              paragraph
                  .getRuns()
                  .forEach(run -> {
                    run.setItalic(true);
                    run.setColor(ASIDE);
                  }));
    }
  }

  void row(List<String> cells) {
    var row = table.createRow();
    row.setCantSplitRow(String.join("", cells).length() <= SHORT);
    for (int column = 0; column < cells.size(); column++) {
      put(cell(row, column), cells.get(column), false);
    }
  }

  private XWPFTableCell cell(XWPFTableRow row, int column) {
    var cell = row.getCell(column);
    cell.setWidth(Integer.toString(widths[column]));
    return cell;
  }

  // A new cell has an empty paragraph of its own, which takes the first text.
  private static void put(XWPFTableCell cell, String text, boolean bold) {
    var first = cell.getParagraphs().getFirst();
    var paragraph = first.getRuns().isEmpty() ? first : cell.addParagraph();
    paragraph.setStyle(WordPage.CELL);
    WordText.add(paragraph, text).setBold(bold);
  }

  /// Widths by how much stands in each column, none narrower than its longest word where that can
  /// be.
  static int[] widths(Grid grid) {
    int columns = grid.headings().size();
    var needed = new double[columns];
    var weights = new double[columns];
    double room = WordPage.WIDTH;
    double sum = 0;
    for (int column = 0; column < columns; column++) {
      int word = longestWord(grid.headings().get(column));
      int text = 0;
      for (var row : grid.rows()) {
        word = Math.max(word, longestWord(row.get(column)));
        text = Math.max(text, row.get(column).length());
      }
      needed[column] = PADDING + (double) LETTER * Math.min(word, LONGEST_WORD);
      weights[column] = Math.min(text, LONGEST);
      room -= needed[column];
      sum += weights[column];
    }
    var widths = new int[columns];
    for (int column = 0; column < columns; column++) {
      widths[column] = (int) (needed[column] + Math.max(0, room) * weights[column] / sum);
    }
    return widths;
  }

  private static int longestWord(String text) {
    int longest = 0;
    for (var word : text.split("[\\s/]+", 200)) {
      longest = Math.max(longest, Math.min(word.length(), LONGEST_WORD));
    }
    return longest;
  }
}
