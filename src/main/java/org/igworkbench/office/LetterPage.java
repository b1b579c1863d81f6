package org.igworkbench.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.igworkbench.requests.Letter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// Lays a letter out on a page: real headings and lists, so that a screen reader can walk along
/// them, and A4 with wide margins.
final class LetterPage {

  private static final String HEADING = "Heading1";
  private static final String PART = "Heading2";
  private static final String FONT = "Arial";

  /// Twentieths of a point.
  private static final int A4_WIDTH = 11_906;

  private static final int A4_HEIGHT = 16_838;
  private static final int MARGIN = 1_304;
  private static final int AFTER = 120;
  private static final int INDENT = 284;

  private final XWPFDocument document;
  private final BigInteger bullets;

  LetterPage(XWPFDocument document) {
    this.document = document;
    setPage();
    setFont();
    addStyle(HEADING, "heading 1", 0, 15);
    addStyle(PART, "heading 2", 1, 12);
    bullets = addBullets();
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
  }

  private void setFont() {
    var fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    var styles = document.createStyles();
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage("en-GB");
  }

  private BigInteger addBullets() {
    var list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ZERO);
    var level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("•");
    var indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(INDENT));
    indent.setHanging(BigInteger.valueOf(INDENT));
    var numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
  }

  private void addStyle(String id, String name, int level, int points) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    paragraph.addNewKeepNext();
    var space = paragraph.addNewSpacing();
    space.setBefore(BigInteger.valueOf(2L * AFTER));
    space.setAfter(BigInteger.valueOf(AFTER));
    var run = style.addNewRPr();
    run.addNewB();
    run.addNewSz().setVal(BigInteger.valueOf(2L * points));
    document.createStyles().addStyle(new XWPFStyle(style));
  }

  void write(Letter letter) {
    letter.head().forEach(line -> paragraph(line).setSpacingAfter(0));
    styled(HEADING, letter.heading());
    for (var section : letter.sections()) {
      if (!section.heading().isEmpty()) {
        styled(PART, section.heading());
      }
      section.paragraphs().forEach(this::paragraph);
      section.points().forEach(this::point);
    }
    letter.foot().forEach(line -> paragraph(line).setKeepNext(true));
  }

  private void styled(String style, String text) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(plain(text));
  }

  private XWPFParagraph paragraph(String text) {
    var paragraph = document.createParagraph();
    paragraph.setSpacingAfter(AFTER);
    paragraph.createRun().setText(plain(text));
    return paragraph;
  }

  private void point(String text) {
    var point = paragraph(text);
    point.setNumID(bullets);
    point.setNumILvl(BigInteger.ZERO);
    point.setSpacingAfter(0);
  }

  static String plain(String text) {
    return CellText.line(text, CellText.LONGEST);
  }
}
