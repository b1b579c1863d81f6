package org.igworkbench.office;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.igworkbench.reports.Cover;
import org.igworkbench.workspace.Words;

/// The first tab: what the workbook is, whose, of when, how it is marked and whom to ask.
final class CoverSheet {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm z", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private static final int LABELS = 30;
  private static final int TEXTS = 90;

  /// Height of the line under the title, which sets it apart from what follows.
  private static final double SPACED = 36;

  private final Page page;
  private final Words words;

  CoverSheet(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  void write(Cover cover, FrontMatter front) {
    var sheet = page.sheet(front.coverName());
    sheet.setColumnWidth(0, LABELS * 256);
    sheet.setColumnWidth(1, TEXTS * 256);
    page.put(sheet, 0, 0, cover.title(), page.looks().coverTitle);
    page.put(
        sheet,
        1,
        0,
        words.say("office.cover.of", cover.organisation(), cover.period()),
        page.looks().subtitle);
    Lines.fitType(sheet.getRow(0), Looks.COVER_TITLE);
    sheet.getRow(1).getCTRow().setHt(SPACED);
    add(sheet, "office.cover.organisation", cover.organisation());
    add(sheet, "office.cover.period", cover.period());
    add(sheet, "office.cover.marking", cover.marking());
    add(sheet, "office.cover.prepared-by", cover.preparedBy());
    add(sheet, "office.cover.prepared", TIME.format(cover.prepared()));
    add(sheet, "office.cover.contact", cover.contact());
    add(
        sheet,
        "office.cover.trail",
        words.say("office.cover.head", Long.toString(cover.head().number()), cover.head().hash()));
    var start =
        add(
            sheet,
            "office.cover.start",
            words.say("office.cover.to-contents", front.allNames().size()));
    start.setCellStyle(page.looks().linkInTable);
    page.link(sheet, new CellReference(start), front.contentsName());
  }

  private XSSFCell add(XSSFSheet sheet, String label, String text) {
    int row = sheet.getLastRowNum() + 1;
    page.put(sheet, row, 0, words.say(label), page.looks().label);
    var said = text.isBlank() ? words.say("office.cover.not-stated") : text;
    Lines.fit(sheet.getRow(row), Lines.of(said, TEXTS) + 1);
    return page.put(sheet, row, 1, said, page.looks().text);
  }
}
