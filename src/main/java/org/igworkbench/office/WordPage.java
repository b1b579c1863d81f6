package org.igworkbench.office;

import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.igworkbench.workspace.Words;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// A document on A4 with styles of its own: real headings, which a screen reader can walk along,
/// and what stands above and below every page.
final class WordPage {

  /// The style of the title.
  static final String TITLE = "Heading1";

  /// The style of a part.
  static final String PART = "Heading2";

  /// The style of a table within a part.
  static final String TABLE = "Heading3";

  /// The style of what stands in a table.
  static final String CELL = "TableText";

  private static final String FONT = "Arial";

  /// Twentieths of a point, as all lengths here.
  private static final int A4_WIDTH = 11_906;

  private static final int A4_HEIGHT = 16_838;
  private static final int MARGIN = 1_134;

  /// Between the margins.
  static final int WIDTH = A4_WIDTH - 2 * MARGIN;

  /// The size of running text in half points, for what is read at a desk.
  private static final int DESK = 20;

  private final XWPFDocument document;

  WordPage(XWPFDocument document) {
    this(document, DESK);
  }

  /// @param text the size of running text in half points
  WordPage(XWPFDocument document, int text) {
    this.document = document;
    setPage();
    setStyles(text);
  }

  private void setPage() {
    var page = document.getDocument().getBody().addNewSectPr();
    var size = page.addNewPgSz();
    size.setW(BigInteger.valueOf(A4_WIDTH));
    size.setH(BigInteger.valueOf(A4_HEIGHT));
    var margins = page.addNewPgMar();
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setHeader(BigInteger.valueOf(MARGIN / 2));
    margins.setFooter(BigInteger.valueOf(MARGIN / 2));
    margins.setGutter(BigInteger.ZERO);
  }

  private void setStyles(int text) {
    var fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setEastAsia(FONT);
    fonts.setCs(FONT);
    var styles = document.createStyles();
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage("en-GB");
    add("Normal", "Normal", text, (paragraph, run) -> after(paragraph, 80));
    heading(TITLE, "heading 1", 0, 32);
    heading(PART, "heading 2", 1, 26);
    heading(TABLE, "heading 3", 2, 21);
    add(CELL, "Table Text", 18, (paragraph, run) -> after(paragraph, 20));
  }

  private void heading(String id, String name, int level, int halfPoints) {
    add(
        id,
        name,
        halfPoints,
        (paragraph, run) -> {
          paragraph.addNewKeepNext();
          var space = paragraph.addNewSpacing();
          space.setBefore(BigInteger.valueOf(240));
          space.setAfter(BigInteger.valueOf(80));
          paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
          run.addNewB();
        });
  }

  private interface Look {
    void dress(CTPPrGeneral paragraph, CTRPr run);
  }

  private void add(String id, String name, int halfPoints, Look look) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    var run = style.addNewRPr();
    look.dress(style.addNewPPr(), run);
    run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    document.createStyles().addStyle(new XWPFStyle(style));
  }

  private static void after(CTPPrGeneral paragraph, int space) {
    paragraph.addNewSpacing().setAfter(BigInteger.valueOf(space));
  }

  /// A paragraph of a style.
  XWPFParagraph paragraph(String style, String text) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(style);
    WordText.add(paragraph, text);
    return paragraph;
  }

  XWPFTable table(int rows, int columns) {
    return document.createTable(rows, columns);
  }

  /// What stands above every page.
  void header(Consumer<XWPFParagraph> content) {
    content.accept(document.createHeader(HeaderFooterType.DEFAULT).createParagraph());
  }

  private void footer(Consumer<XWPFParagraph> content) {
    content.accept(document.createFooter(HeaderFooterType.DEFAULT).createParagraph());
  }

  /// Puts the number of the page and of all pages below every page. The words stand around two
  /// numbers that only the reader's program knows.
  void numbered(Words words) {
    footer(paragraph -> {
      paragraph.setStyle(CELL);
      var parts = words.say("office.print.page", "\u0000", "\u0000").split("\u0000", -1);
      paragraph.createRun().setText(parts[0]);
      field(paragraph, "PAGE");
      paragraph.createRun().setText(parts[1]);
      field(paragraph, "NUMPAGES");
    });
  }

  /// A number that the program which shows the document works out.
  ///
  /// @param field `PAGE` or `NUMPAGES`
  private static void field(XWPFParagraph paragraph, String field) {
    var simple = paragraph.getCTP().addNewFldSimple();
    simple.setInstr(field);
    simple.addNewR().addNewT().setStringValue("1");
  }
}
