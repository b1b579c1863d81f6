package org.igworkbench.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// A notice while it is being written: parts are added one after the other.
final class NoticeDraft {

  // Line breaks, control characters, and marks that show a text in another order than it is
  // written in: a name could hold them, and a notice is read as it stands.
  private static final Pattern NOT_SHOWN =
      Pattern.compile(
          "[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u00a0\\u2028\\u2029]+");

  private final Words words;
  private final List<WrittenNotice.Part> parts = new ArrayList<>();
  private final List<Sentence> gaps = new ArrayList<>();
  private final List<WrittenNotice.Block> blocks = new ArrayList<>();
  private @Nullable Section section;
  private String heading = "";

  NoticeDraft(Words words) {
    this.words = words;
  }

  /// A text of the register on one line, as it can be shown to anybody.
  static String line(String text) {
    var flat = BLANKS.matcher(text).replaceAll(" ");
    return BLANKS.matcher(NOT_SHOWN.matcher(flat).replaceAll("")).replaceAll(" ").strip();
  }

  /// A title as it goes on within a sentence; names and abbreviations keep their first letter.
  static String within(String title) {
    var text = line(title);
    boolean plain = text.length() > 1 && Character.isLowerCase(text.charAt(1));
    return plain ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
  }

  /// A text that ends as a sentence.
  static String sentence(String text) {
    var line = line(text);
    if (line.isEmpty()) {
      return line;
    }
    var begun = Character.toUpperCase(line.charAt(0)) + line.substring(1);
    return ".!?".indexOf(begun.charAt(begun.length() - 1)) < 0 ? begun + "." : begun;
  }

  String say(String key, Object... args) {
    return words.say(key, args);
  }

  String say(Sentence sentence) {
    return words.say(sentence);
  }

  /// Begins the next part.
  ///
  /// @param question the one of the five that it answers; null for none of them
  void part(@Nullable Section question, String title) {
    close();
    section = question;
    heading = title;
  }

  private void close() {
    if (!blocks.isEmpty()) {
      parts.add(new WrittenNotice.Part(heading, section, blocks));
      blocks.clear();
    }
  }

  /// A paragraph in the program’s own words.
  void paragraph(String text) {
    paragraph(text, List.of());
  }

  void paragraph(String text, List<String> codes) {
    blocks.add(new WrittenNotice.Paragraph(line(text), codes));
  }

  /// A list under a sentence that leads to it; neither where there is no point.
  void list(String lead, List<WrittenNotice.Point> points) {
    list(lead, points, false);
  }

  /// @param names whether the points are titles of laws
  void list(String lead, List<WrittenNotice.Point> points, boolean names) {
    if (!points.isEmpty()) {
      paragraph(lead);
      blocks.add(new WrittenNotice.Points(points, names));
    }
  }

  /// Rows as points; rows with the same words are one point with several codes.
  static <T> List<WrittenNotice.Point> points(
      List<T> rows, Function<T, String> text, Function<T, String> code) {
    var codes = new LinkedHashMap<String, List<String>>();
    for (var row : rows) {
      codes.computeIfAbsent(text.apply(row), words -> new ArrayList<>()).add(code.apply(row));
    }
    var points = new ArrayList<WrittenNotice.Point>();
    codes.forEach((words, of) -> points.add(new WrittenNotice.Point(words, of)));
    return List.copyOf(points);
  }

  /// Several things of which one is enough.
  String either(List<String> things) {
    int last = things.size() - 1;
    return last < 1
        ? String.join("", things)
        : say(
            "written-notice.list.or", String.join(", ", things.subList(0, last)), things.get(last));
  }

  /// What stands in the notice where the register lacks something, and is listed for the officer.
  String toAdd(Sentence what) {
    gaps.add(Sentence.of("written-notice.gap.missing", heading, what));
    return words.say("written-notice.gap.to-add", what);
  }

  /// Something that the officer has to look at before the notice is published.
  void check(Sentence what) {
    gaps.add(Sentence.of("written-notice.gap.check", heading, what));
  }

  WrittenNotice finished(String title, String organisation, LocalDate day) {
    close();
    return new WrittenNotice(line(title), line(organisation), day, parts, gaps);
  }
}
