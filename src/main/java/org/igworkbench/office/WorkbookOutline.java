package org.igworkbench.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// What a workbook says of itself as a whole: its tabs, and from which year on it counts its days.
final class WorkbookOutline extends DefaultHandler {

  private boolean from1904;
  private final List<Tab> tabs = new ArrayList<>();

  /// A tab, by the relation that leads to its sheet; null if it names none.
  record Tab(String name, @Nullable String relation) {}

  private WorkbookOutline() {}

  static WorkbookOutline of(InputStream workbook) throws IOException, SAXException {
    var outline = new WorkbookOutline();
    try (workbook) {
      Xml.read(workbook, outline);
    }
    return outline;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes)
      throws SAXException {
    if (name.equals("workbookPr")) {
      var value = attributes.getValue("date1904");
      from1904 = "1".equals(value) || "true".equals(value);
    } else if (name.equals("sheet")) {
      var tab = Objects.requireNonNullElse(attributes.getValue("name"), "");
      tabs.add(new Tab(tab, relation(attributes)));
      if (tabs.size() > Parts.MOST) {
        throw new SAXException("Tabs without end");
      }
    }
  }

  private static @Nullable String relation(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      // Its namespace is another one in the strict form of the standard.
      if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
        return attributes.getValue(i);
      }
    }
    return null;
  }

  List<Tab> tabs() {
    return tabs;
  }

  /// Whether days are counted from 1904, as old Macintosh workbooks do.
  boolean datesFrom1904() {
    return from1904;
  }
}
