package org.igworkbench.office;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.igworkbench.requests.Letter;

/// Lays a letter out on a page, with real lists, so that a screen reader can walk along them.
final class LetterPage {

  private static final String TEXT = "Normal";

  private final WordPage page;
  private final WordList bullets;

  LetterPage(XWPFDocument document) {
    page = new WordPage(document);
    bullets = new WordList(document);
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
    bullets.add(paragraph(text));
  }
}
