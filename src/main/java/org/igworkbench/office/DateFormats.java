package org.igworkbench.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Which cell styles show a number as a date. Read by events, as the part can be of any size.
final class DateFormats extends DefaultHandler {

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final List<Boolean> dates = new ArrayList<>();
  private boolean ofCells;

  private DateFormats() {}

  /// Reads the styles of a workbook; none where it has none.
  static DateFormats of(Parts parts, List<String> styles) throws IOException, SAXException {
    var found = new DateFormats();
    if (!styles.isEmpty() && parts.has(styles.getFirst())) {
      try (var in = parts.read(styles.getFirst())) {
        Xml.read(in, found);
      }
    }
    return found;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes) {
    switch (name) {
      case "numFmt" -> {
        var code = attributes.getValue("formatCode");
        if (code != null) {
          formats.put(number(attributes.getValue("numFmtId")), code);
        }
      }
      case "cellXfs" -> ofCells = true;
      case "xf" -> {
        if (ofCells) {
          styles.add(number(attributes.getValue("numFmtId")));
        }
      }
      default -> {}
    }
  }

  private static int number(@Nullable String text) {
    return text == null ? 0 : Integer.parseInt(text.strip());
  }

  @Override
  public void endElement(String uri, String name, String prefixed) {
    if (name.equals("cellXfs")) {
      ofCells = false;
    }
  }

  /// Whether the style of that index shows dates.
  boolean date(int style) {
    if (dates.isEmpty()) {
      // Asked once for each style and not for each cell, of which there are millions.
      for (int format : styles) {
        dates.add(DateUtil.isADateFormat(format, formats.get(format)));
      }
    }
    return style >= 0 && style < dates.size() && dates.get(style);
  }
}
