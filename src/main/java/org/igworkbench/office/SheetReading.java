package org.igworkbench.office;

import org.igworkbench.office.CellWords.OutOfCalendar;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Takes a sheet down cell by cell, and notes what must not be in a table.
final class SheetReading extends DefaultHandler {

  static final int LAST_ROW = 1_048_575;
  static final int LAST_COLUMN = 16_383;

  private final CellWords words;
  private final SheetRows rows;
  private final @Nullable Faults faults;

  private int row = -1;
  private int column = -1;
  private @Nullable String type;
  private @Nullable String style;
  private boolean inCell;
  private boolean formula;
  private boolean phonetic;
  private boolean inText;
  private final LimitedText text = new LimitedText();

  /// @param faults null where nobody asks for them yet
  SheetReading(CellWords words, SheetRows rows, @Nullable Faults faults) {
    this.words = words;
    this.rows = rows;
    this.faults = faults;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "f" -> formula = true;
      case "rPh" -> phonetic = true;
      case "v", "t" -> inText = inCell && !phonetic;
      case "mergeCell" -> {
        if (faults != null) {
          faults.merged(attributes.getValue("ref"));
        }
      }
      default -> {}
    }
  }

  private void startRow(Attributes attributes) throws SAXException {
    var number = attributes.getValue("r");
    int next = number == null ? row + 1 : Integer.parseInt(number.strip()) - 1;
    if (next <= row || next > LAST_ROW) {
      throw new SAXException("Rows out of order");
    }
    row = next;
    column = -1;
  }

  private void startCell(Attributes attributes) throws SAXException {
    var reference = attributes.getValue("r");
    int next = reference == null ? column + 1 : Places.column(reference, row);
    if (next <= column || next > LAST_COLUMN || row < 0) {
      throw new SAXException("Cells out of order");
    }
    column = next;
    type = attributes.getValue("t");
    style = attributes.getValue("s");
    formula = false;
    inCell = true;
    text.clear();
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inText) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String prefixed) throws SAXException {
    switch (name) {
      case "v", "t" -> inText = false;
      case "rPh" -> phonetic = false;
      case "c" -> endCell();
      default -> {}
    }
  }

  private void endCell() throws SAXException {
    inCell = false;
    try {
      var found = words.of(type, style, text.toString());
      rows.add(row, column, found);
      if (faults != null) {
        judge(faults, found);
      }
    } catch (OutOfCalendar e) {
      if (faults != null) {
        faults.outOfCalendar(row, column);
      }
    }
  }

  private void judge(Faults faults, String found) {
    if (found.length() > CellText.LONGEST) {
      faults.tooLong(row, column);
    }
    if (formula) {
      faults.formula(row, column);
    } else if ("e".equals(type)) {
      faults.error(row, column, found);
    }
  }
}
