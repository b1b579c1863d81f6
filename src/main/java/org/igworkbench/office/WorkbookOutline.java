package org.igworkbench.office;

import java.io.IOException;
import java.io.InputStream;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// What a workbook says of itself as a whole: from which year on it counts its days.
final class WorkbookOutline extends DefaultHandler {

  private boolean from1904;

  private WorkbookOutline() {}

  static WorkbookOutline of(InputStream workbook) throws IOException, SAXException {
    var outline = new WorkbookOutline();
    try (workbook) {
      Xml.read(workbook, outline);
    }
    return outline;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes) {
    if (name.equals("workbookPr")) {
      var value = attributes.getValue("date1904");
      from1904 = "1".equals(value) || "true".equals(value);
    }
  }

  /// Whether days are counted from 1904, as old Macintosh workbooks do.
  boolean datesFrom1904() {
    return from1904;
  }
}
