package org.igworkbench.office;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.exchange.Table;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Takes a sheet down as a table, cell by cell, and notes what must not be in one.
final class SheetReading extends DefaultHandler {

  private final Places places;
  private final CellWords words;
  private final SheetRows rows;
  private final Faults faults;

  private int row = -1;
  private int column = -1;
  private @Nullable String type;
  private @Nullable String style;
  private boolean formula;
  private boolean phonetic;
  private boolean inText;
  private final StringBuilder text = new StringBuilder();

  SheetReading(Places places, CellWords words) {
    this.places = places;
    this.words = words;
    this.rows = new SheetRows(places);
    this.faults = new Faults(places);
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "f" -> formula = true;
      case "rPh" -> phonetic = true;
      case "v", "t" -> inText = column >= 0 && !phonetic;
      case "mergeCell" -> faults.merged(attributes.getValue("ref"));
      default -> {}
    }
  }

  private void startRow(Attributes attributes) throws SAXException {
    var number = attributes.getValue("r");
    int next = number == null ? row + 1 : Integer.parseInt(number.strip()) - 1;
    if (next <= row) {
      throw new SAXException("Rows out of order");
    }
    row = next;
    column = -1;
  }

  private void startCell(Attributes attributes) throws SAXException {
    var reference = attributes.getValue("r");
    int next = reference == null ? column + 1 : Places.column(reference);
    if (next <= column || row < 0) {
      throw new SAXException("Cells out of order");
    }
    column = next;
    type = attributes.getValue("t");
    style = attributes.getValue("s");
    formula = false;
    text.setLength(0);
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
    if (formula) {
      faults.formula(row, column);
    } else if ("e".equals(type)) {
      faults.error(row, column, text.toString());
    } else {
      try {
        rows.add(row, column, words.of(type, style, text.toString()));
      } catch (Refused refused) {
        throw new SAXException(refused);
      }
    }
  }

  /// The table, once the sheet is read.
  Table table() throws Refused {
    var found = new ArrayList<Violation>(faults.all());
    if (!found.isEmpty()) {
      throw new Refused(found);
    }
    return new Table(places.table(), rows.headings(), List.copyOf(rows.rows()));
  }
}
