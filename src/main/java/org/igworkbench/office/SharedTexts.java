package org.igworkbench.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The list of texts that the cells of a workbook refer to, each once, without what a phonetic
/// guide says of it.
final class SharedTexts extends DefaultHandler {

  /// As many different texts as a table can have cells.
  private static final int MOST = 3_000_000;

  private static final long MOST_CHARACTERS = 100_000_000;

  private final String file;
  private final List<String> texts = new ArrayList<>();
  private final LimitedText text = new LimitedText();
  private boolean inText;
  private boolean phonetic;
  private long characters;

  private SharedTexts(String file) {
    this.file = file;
  }

  /// Reads the list; none where a workbook has none.
  ///
  /// @param file by which it is refused
  static SharedTexts of(Parts parts, List<String> lists, String file)
      throws IOException, SAXException {
    var found = new SharedTexts(file);
    if (!lists.isEmpty() && parts.has(lists.getFirst())) {
      try (var in = parts.readRows(lists.getFirst())) {
        Xml.read(in, found);
      }
    }
    return found;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes) {
    switch (name) {
      case "si" -> text.clear();
      case "rPh" -> phonetic = true;
      case "t" -> inText = !phonetic;
      default -> {}
    }
  }

  @Override
  public void characters(char[] found, int start, int length) {
    if (inText) {
      text.append(found, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String prefixed) throws SAXException {
    switch (name) {
      case "t" -> inText = false;
      case "rPh" -> phonetic = false;
      case "si" -> add(Escapes.undone(text.toString()));
      default -> {}
    }
  }

  private void add(String found) throws Refused {
    texts.add(found);
    characters += found.length();
    if (texts.size() > MOST || characters > MOST_CHARACTERS) {
      throw Refused.at(file, "office.file.bomb");
    }
  }

  /// The text of that number.
  ///
  /// @throws IndexOutOfBoundsException if there is none
  String get(int number) {
    return texts.get(number);
  }
}
