package org.igworkbench.office;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.igworkbench.office.Marks.Spot;
import org.jspecify.annotations.Nullable;

/// The boxes in which a spreadsheet shows remarks: without them Excel shows none. They are drawn in
/// a language of Office's own that is not always XML, so that new ones are put in as text.
final class RemarkShapes {

  private static final String BEGIN =
      "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
          + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>"
          + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
          + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
          + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

  private static final String END = "</xml>";

  /// Shapes that are there already have low numbers.
  private static final int FIRST_NUMBER = 500_000;

  private RemarkShapes() {}

  /// The part with a box for each of the cells; null if what is there can't be added to.
  static byte @Nullable [] with(byte @Nullable [] before, Collection<Spot> cells) {
    var text = before == null ? BEGIN + END : new String(before, StandardCharsets.ISO_8859_1);
    int end = text.lastIndexOf(END);
    if (end < 0) {
      return null;
    }
    var shapes = new StringBuilder();
    int number = FIRST_NUMBER;
    for (var cell : cells) {
      shapes.append(shape(cell, number++));
    }
    return (text.substring(0, end) + shapes + text.substring(end))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String shape(Spot cell, int number) {
    int row = cell.row();
    int column = cell.column();
    return "<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\""
        + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
        + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\""
        + " id=\"_x0000_s"
        + number
        + "\" type=\"#_x0000_t202\" style=\"position:absolute;width:240pt;height:90pt;"
        + "visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
        + "<v:fill color2=\"#ffffe1\"/><v:path o:connecttype=\"none\"/><v:textbox/>"
        + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>"
        + "%d, 15, %d, 2, %d, 15, %d, 4"
            .formatted(column + 1, Math.max(0, row - 1), column + 5, Math.max(0, row - 1) + 6)
        + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>"
        + row
        + "</x:Row><x:Column>"
        + column
        + "</x:Column></x:ClientData></v:shape>";
  }
}
