package org.igworkbench.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/// A notice as a council’s Word template makes it.
public final class WordNotice {

  private WordNotice() {}

  /// Headings by style and by bold type, numbered lists, a table, and a bullet that was typed.
  public static byte[] district() throws IOException {
    try (var word = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      var style = CTStyle.Factory.newInstance();
      style.setStyleId("Kop2");
      style.addNewName().setVal("heading 2");
      word.createStyles().addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
      heading(word, "Why do we need your information?");
      text(word, "Westhaven District Council uses your information for:");
      item(word, 0, "Service delivery");
      item(word, 0, "Monitoring equality");
      item(word, 1, "assessing the quality of our service");
      bold(word, "Do we share your information with anyone?");
      text(word, "• Adult Social Care Services");
      text(word, "• Department for Work and Pensions");
      text(word, "• Housing and housing support provider");
      text(word, "• Westhaven Food Bank");
      heading(word, "What gives us the right to use your information?");
      var table = word.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Legal obligation");
      table.getRow(0).getCell(1).setText("Health and Social Care Act 2012");
      table.getRow(1).getCell(0).setText("Vital interests");
      table.getRow(1).getCell(1).setText("");
      heading(word, "How long do we keep your information?");
      text(word, "Ask us.");
      word.write(out);
      return out.toByteArray();
    }
  }

  private static void heading(XWPFDocument word, String text) {
    var paragraph = word.createParagraph();
    paragraph.setStyle("Kop2");
    paragraph.createRun().setText(text);
  }

  private static void bold(XWPFDocument word, String text) {
    var run = word.createParagraph().createRun();
    run.setBold(true);
    run.setText(text);
  }

  private static void text(XWPFDocument word, String text) {
    word.createParagraph().createRun().setText(text);
  }

  private static void item(XWPFDocument word, long level, String text) {
    var paragraph = word.createParagraph();
    paragraph.setNumID(BigInteger.ONE);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(text);
  }
}
