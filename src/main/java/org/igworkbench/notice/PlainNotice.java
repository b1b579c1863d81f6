package org.igworkbench.notice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes a notice as plain text: headings by themselves, points with a dash, lines of at most 72
/// characters, UTF-8, as any mail program shows it. A word that is longer than a line is not cut.
public final class PlainNotice implements NoticeWriter {

  private static final int WIDTH = 72;
  private static final String DASH = "- ";
  private static final String BELOW = "  ";

  @Override
  public byte[] file(WrittenNotice notice) {
    return text(notice).getBytes(StandardCharsets.UTF_8);
  }

  /// The text, with line feeds.
  public static String text(WrittenNotice notice) {
    var lines = new ArrayList<String>(wrapped("", notice.title()));
    for (var part : notice.parts()) {
      lines.add("");
      lines.add("");
      lines.addAll(wrapped("", part.heading()));
      for (var block : part.blocks()) {
        switch (block) {
          case WrittenNotice.Paragraph(var text, var codes) -> {
            lines.add("");
            lines.addAll(wrapped("", text));
          }
          case WrittenNotice.Points(var points, var names) ->
              points.forEach(point -> lines.addAll(wrapped(DASH, point.text())));
        }
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<String> wrapped(String bullet, String text) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder(bullet);
    boolean begun = false;
    for (var word : text.split(" ")) {
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(bullet.isEmpty() ? "" : BELOW);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    lines.add(line.toString());
    return lines;
  }
}
