package org.igworkbench.notice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes a notice as plain text: headings by themselves, points with a dash, lines of at most 72
/// characters, UTF-8, as any mail program shows it. A heading stands on one line, however long, and
/// a word that is longer than a line is not cut.
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
    var lines = new ArrayList<>(List.of(notice.title()));
    for (var part : notice.parts()) {
      lines.add("");
      lines.add("");
      lines.add(part.heading());
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

  /// Lines are broken before a word in small letters where there is one: a line that begins with a
  /// capital could be taken for a heading, by a person as by a program.
  private static List<String> wrapped(String bullet, String text) {
    var lines = new ArrayList<String>();
    var words = List.of(text.split(" "));
    var begin = bullet;
    int from = 0;
    while (from < words.size()) {
      int to = from + 1;
      int fits = to;
      int soft = 0;
      int length = begin.length() + words.get(from).length();
      while (to < words.size() && length + 1 + words.get(to).length() <= WIDTH) {
        length += 1 + words.get(to).length();
        fits = ++to;
        if (to < words.size() && Character.isLowerCase(words.get(to).charAt(0))) {
          soft = to;
        }
      }
      int end = fits == words.size() || soft == 0 ? fits : soft;
      lines.add(begin + String.join(" ", words.subList(from, end)));
      begin = bullet.isEmpty() ? "" : BELOW;
      from = end;
    }
    return lines;
  }
}
