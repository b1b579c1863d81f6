package org.igworkbench.office;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.igworkbench.reports.Cover;
import org.igworkbench.workspace.Words;

/// What all sheets of a workbook have in common: the lines at the top, links, and how they print.
final class Page {

  /// Excel takes 255 characters with all codes, for left, middle and right together.
  private static final int PRINTED = 110;

  /// In inches.
  private static final double MARGIN = 0.5;

  private final XSSFWorkbook workbook;
  private final Cover cover;
  private final Words words;
  private final Looks looks;
  private final CellText text;

  Page(XSSFWorkbook workbook, Cover cover, Words words) {
    this.workbook = workbook;
    this.cover = cover;
    this.words = words;
    this.looks = new Looks(workbook);
    this.text = new CellText(words);
  }

  Looks looks() {
    return looks;
  }

  Words words() {
    return words;
  }

  CellText text() {
    return text;
  }

  /// A new sheet, set up for printing on A4 across: one page wide, numbered and marked.
  XSSFSheet sheet(String name) {
    var sheet = workbook.createSheet(name);
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    var print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PaperSize.A4_PAPER);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
    sheet.getHeader().setCenter("&B" + literal(cover.marking()));
    sheet.getFooter().setLeft(literal(cover.title() + ", " + cover.period()));
    sheet.getFooter().setRight(words.say("office.print.page", "&P", "&N"));
    return sheet;
  }

  /// A space keeps a text that begins with a digit apart from the code before it.
  private static String literal(String text) {
    return " " + CellText.line(text, PRINTED).replace("&", "&&");
  }

  /// Writes words into a cell, as text whatever they look like.
  XSSFCell put(XSSFSheet sheet, int row, int column, String words, XSSFCellStyle style) {
    var line = sheet.getRow(row);
    var cell = (line == null ? sheet.createRow(row) : line).createCell(column);
    cell.setCellValue(text.fit(words));
    cell.setCellStyle(CellText.looksLikeFormula(words) ? looks.quoted(style) : style);
    return cell;
  }

  /// Makes a cell a link to the top of another tab.
  void link(XSSFSheet sheet, CellReference cell, String tab) {
    var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(TabNames.place(tab));
    link.setTooltip(words.say("office.link.to", tab));
    // A place with the name of its tab, which POI writes as it is, is none in the file format.
    link.setCellReference(new CellReference(cell.getRow(), cell.getCol()));
    sheet.addHyperlink(link);
  }
}
