package org.igworkbench.office;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Where a sheet says that its table stands, and what it calls it.
final class TableSpot extends DefaultHandler {

  private String name = "";
  private @Nullable CellRangeAddress area;
  private boolean headings = true;
  private boolean totals;

  private TableSpot() {}

  /// The uppermost table of a sheet that has headings; null if there is none.
  static @Nullable TableSpot of(Parts parts, Relations sheet) throws IOException, SAXException {
    TableSpot first = null;
    for (var part : sheet.parts("table")) {
      var spot = new TableSpot();
      try (InputStream in = parts.read(part)) {
        Xml.read(in, spot);
      }
      if (spot.area != null && spot.headings && (first == null || spot.top() < first.top())) {
        first = spot;
      }
    }
    return first;
  }

  @Override
  public void startElement(String uri, String element, String prefixed, Attributes attributes) {
    if (element.equals("table")) {
      var shown = attributes.getValue("displayName");
      name = shown == null ? "" : shown;
      area = CellRangeAddress.valueOf(attributes.getValue("ref"));
      headings = !"0".equals(attributes.getValue("headerRowCount"));
      var below = attributes.getValue("totalsRowCount");
      totals = below != null && !below.equals("0");
    }
  }

  String name() {
    return name;
  }

  /// The row of its headings, counted from 0.
  int top() {
    return area == null ? 0 : area.getFirstRow();
  }

  Extent extent() {
    int last = area == null ? 0 : area.getLastRow();
    return Extent.of(top(), totals ? last - 1 : last, !totals);
  }
}
