package org.igworkbench.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.igworkbench.notice.NoticeTable;
import org.igworkbench.notice.SourceLine;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The paragraphs and tables of a Word document as they pass by. What was deleted with changes
/// tracked, instructions of fields and what only stands in for something else are passed over.
final class WordReading extends DefaultHandler {

  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pict", "sectPr");
  private static final int MOST = 20_000;

  private final WordStyles styles;
  private final String file;
  private final List<SourceLine> body = new ArrayList<>();
  private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
  private final Deque<Grid> grids = new ArrayDeque<>();
  private int skipping;
  private int lines;
  private boolean text;
  private boolean root = true;

  /// A table that is being read.
  private static final class Grid {
    private final NoticeTable table = new NoticeTable();
    private List<NoticeTable.Cell> row = new ArrayList<>();
    private List<SourceLine> cell = new ArrayList<>();
    private boolean heading;
  }

  WordReading(WordStyles styles, String file) {
    this.styles = styles;
    this.file = file;
  }

  List<SourceLine> lines() {
    return body;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes)
      throws SAXException {
    if (root && !name.equals("document")) {
      throw Refused.at(file, "office.file.not-workbook");
    }
    root = false;
    if (skipping > 0 || SKIPPED.contains(name)) {
      skipping++;
      return;
    }
    switch (name) {
      case "p" -> paragraphs.push(new WordParagraph(styles));
      case "tbl" -> grids.push(new Grid());
      case "tblHeader" -> heading();
      case "t" -> text = true;
      default -> {
        if (!paragraphs.isEmpty()) {
          paragraphs.element().property(name, WordStyles.value(attributes, "val"));
        }
      }
    }
  }

  private void heading() {
    if (!grids.isEmpty()) {
      grids.element().heading = true;
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (text && skipping == 0 && !paragraphs.isEmpty()) {
      paragraphs.element().append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String prefixed) throws SAXException {
    if (skipping > 0) {
      skipping--;
      return;
    }
    switch (name) {
      case "t" -> text = false;
      case "r" -> {
        if (!paragraphs.isEmpty()) {
          paragraphs.element().endRun();
        }
      }
      case "p" -> add(paragraphs.pop().lines());
      case "tc", "tr", "tbl" -> table(name);
      default -> {
        // Ends nothing that was begun.
      }
    }
  }

  private void table(String name) throws SAXException {
    if (grids.isEmpty()) {
      return;
    }
    var grid = grids.element();
    switch (name) {
      case "tc" -> {
        boolean bold =
            !grid.cell.isEmpty() && grid.cell.stream().allMatch(line -> line.level() > 0);
        grid.row.add(new NoticeTable.Cell(grid.cell, grid.heading || bold));
        grid.cell = new ArrayList<>();
      }
      case "tr" -> {
        grid.table.row(grid.row);
        grid.row = new ArrayList<>();
        grid.heading = false;
      }
      default -> {
        grids.pop();
        add(grid.table.lines());
      }
    }
  }

  private void add(List<SourceLine> more) throws SAXException {
    lines += more.size();
    if (lines > MOST) {
      throw Refused.at(file, "office.file.bomb");
    }
    (grids.isEmpty() ? body : grids.element().cell).addAll(more);
  }
}
