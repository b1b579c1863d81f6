package org.igworkbench.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands in a sheet below its rows, which is little: there it says where the boxes of its
/// remarks are. The rows are passed on as they are, however many.
final class SheetTail {

  private static final int LARGEST = 16 * 1024 * 1024;
  private static final Pattern ROWS_END =
      Pattern.compile("(/([\\w.-]+:)?sheetData|([\\w.-]+:)?sheetData\\s*/)");
  private static final Pattern DRAWING =
      Pattern.compile("<(?:[\\w.-]+:)?legacyDrawing\\s[^>]*?\\bid=[\"']([^\"']*)[\"']");

  /// What by the standard comes after it.
  private static final Pattern AFTER =
      Pattern.compile(
          "<((?:[\\w.-]+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls"
              + "|webPublishItems|tableParts|extLst|AlternateContent)\\b|/(?:[\\w.-]+:)?worksheet\\b)");

  private final String prefix;
  private final String text;

  private SheetTail(String prefix, String text) {
    this.prefix = prefix;
    this.text = text;
  }

  /// Passes the rows on and keeps the rest.
  static SheetTail of(InputStream sheet, OutputStream rows) throws IOException {
    var in = new BufferedInputStream(sheet, 1 << 16);
    var tag = new StringBuilder();
    boolean inTag = false;
    for (int next = in.read(); next >= 0; next = in.read()) {
      rows.write(next);
      if (next == '<') {
        inTag = true;
        tag.setLength(0);
      } else if (next == '>' && inTag) {
        inTag = false;
        var end = ROWS_END.matcher(tag);
        if (tag.length() < 64 && end.matches()) {
          var rest = in.readNBytes(LARGEST + 1);
          if (rest.length > LARGEST) {
            throw new IOException("More below the rows than any sheet has");
          }
          var prefix = end.group(2) == null ? end.group(3) : end.group(2);
          return new SheetTail(
              prefix == null ? "" : prefix, new String(rest, StandardCharsets.ISO_8859_1));
        }
      } else if (inTag && tag.length() < 64) {
        tag.append((char) next);
      }
    }
    throw new IOException("A sheet without rows");
  }

  /// The relation that leads to the boxes; null if the sheet has none.
  @Nullable String drawing() {
    var found = DRAWING.matcher(text);
    return found.find() ? found.group(1) : null;
  }

  /// The same with boxes under a relation.
  byte[] with(String relation) throws IOException {
    var after = AFTER.matcher(text);
    if (!after.find()) {
      throw new IOException("A sheet without end");
    }
    return (text.substring(0, after.start())
            + "<"
            + prefix
            + "legacyDrawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006"
            + "/relationships\" r:id=\""
            + relation
            + "\"/>"
            + text.substring(after.start()))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
