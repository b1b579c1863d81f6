package org.igworkbench.office;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.igworkbench.reports.DecisionRecord;
import org.igworkbench.reports.DecisionRecord.Grid;
import org.igworkbench.workspace.Words;

/// The record of a decision, part by part: prompts with their answers as tables, then the tables of
/// what happened.
final class RecordDocument {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm z", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private static final int PROMPTS = 3_000;

  private final WordPage page;
  private final Words words;

  RecordDocument(WordPage page, Words words) {
    this.page = page;
    this.words = words;
  }

  void write(DecisionRecord record) {
    var imprint = record.imprint();
    headAndFoot(record);
    page.paragraph(WordPage.TITLE, record.title());
    if (!record.state().isEmpty()) {
      page.paragraph("Normal", record.state()).getRuns().forEach(run -> run.setBold(true));
    }
    page.paragraph(
        "Normal",
        words.say(
            "office.record.imprint",
            imprint.organisation(),
            imprint.preparedBy().nameAndPosition(),
            TIME.format(imprint.prepared())));
    for (var section : record.sections()) {
      page.paragraph(WordPage.PART, section.heading());
      if (!section.lines().isEmpty()) {
        prompts(section);
      }
      section.grids().forEach(grid -> grid(grid, section.grids().size() > 1));
    }
    page.paragraph(WordPage.PART, words.say("office.record.trail"));
    page.paragraph(
        "Normal",
        words.say(
            "office.record.head", Long.toString(imprint.head().number()), imprint.head().hash()));
  }

  private void headAndFoot(DecisionRecord record) {
    var marked =
        record.state().isEmpty()
            ? words.say("office.record.above", record.imprint().marking(), record.reference())
            : words.say(
                "office.record.above-draft",
                record.imprint().marking(),
                record.reference(),
                record.state());
    page.header(paragraph -> {
      paragraph.setStyle(WordPage.CELL);
      WordText.add(paragraph, marked);
    });
    page.numbered(words);
  }

  private void prompts(DecisionRecord.Section section) {
    var table =
        new WordTable(
            page,
            section.heading(),
            new int[] {PROMPTS, WordPage.WIDTH - PROMPTS},
            List.of(words.say("office.record.prompt"), words.say("office.record.answer")));
    for (var line : section.lines()) {
      table.answer(line.words(), line.answer(), line.answered());
    }
  }

  private void grid(Grid grid, boolean titled) {
    if (titled) {
      page.paragraph(WordPage.TABLE, grid.title());
    }
    if (grid.rows().isEmpty()) {
      page.paragraph("Normal", grid.none());
      return;
    }
    var table = new WordTable(page, grid.title(), WordTable.widths(grid), grid.headings());
    grid.rows().forEach(table::row);
  }
}
