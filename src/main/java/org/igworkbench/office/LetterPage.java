package org.igworkbench.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.igworkbench.requests.Letter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// Lays a letter out on a page, with real lists, so that a screen reader can walk along them.
final class LetterPage {

  private static final String TEXT = "Normal";
  private static final int INDENT = 284;

  private final WordPage page;
  private final BigInteger bullets;

  LetterPage(XWPFDocument document) {
    page = new WordPage(document);
    bullets = bullets(document);
  }

  private static BigInteger bullets(XWPFDocument document) {
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

  void write(Letter letter) {
    letter.head().forEach(line -> paragraph(line).setSpacingAfter(0));
    page.paragraph(WordPage.TITLE, letter.heading());
    for (var section : letter.sections()) {
      if (!section.heading().isEmpty()) {
        page.paragraph(WordPage.PART, section.heading());
      }
      section.paragraphs().forEach(this::paragraph);
      section.points().forEach(this::point);
    }
    letter.foot().forEach(line -> paragraph(line).setKeepNext(true));
  }

  private XWPFParagraph paragraph(String text) {
    return page.paragraph(TEXT, text);
  }

  private void point(String text) {
    var point = paragraph(text);
    point.setNumID(bullets);
    point.setNumILvl(BigInteger.ZERO);
    point.setSpacingAfter(0);
  }
}
