package org.igworkbench.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.exchange.TabHead;
import org.igworkbench.exchange.Table.Row;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// A tab with its sheet, and where its table stands; null if it has none.
///
/// @param sheet the name of the part
record Leaf(Places places, String sheet, Relations relations, @Nullable TableSpot spot) {

  /// The tabs that hold cells, in their order.
  ///
  /// @param relations of the workbook
  static List<Leaf> all(String file, Parts parts, Relations relations, WorkbookOutline outline)
      throws IOException, SAXException {
    var leaves = new ArrayList<Leaf>();
    for (var tab : outline.tabs()) {
      var target = relations.byId(tab.relation()).orElse(null);
      if (target == null || target.part() == null) {
        throw new IOException("A tab without a sheet");
      }
      // Charts have tabs of their own.
      if (target.kind().equals("worksheet")) {
        var own = Relations.of(parts, target.part());
        leaves.add(
            new Leaf(new Places(file, tab.name()), target.part(), own, TableSpot.of(parts, own)));
      }
    }
    return leaves;
  }

  TabHead head(List<Row> top) {
    return new TabHead(places.table(), places.tab(), spot == null ? "" : spot.name(), top);
  }

  /// From the headings on, as far as the table goes that they belong to.
  Extent extent(int headings) {
    return spot != null && spot.top() == headings ? spot.extent() : Extent.from(headings);
  }
}
