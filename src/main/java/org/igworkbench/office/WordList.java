package org.igworkbench.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// A real list with bullets, so that a screen reader says where it begins and how long it is.
final class WordList {

  private static final int INDENT = 284;

  private final BigInteger bullets;

  WordList(XWPFDocument document) {
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
    bullets = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
  }

  /// Makes a paragraph a point of the list.
  void add(XWPFParagraph paragraph) {
    paragraph.setNumID(bullets);
    paragraph.setNumILvl(BigInteger.ZERO);
    paragraph.setSpacingAfter(0);
  }
}
