package org.igworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Plain text as lines of a notice. A text says nothing of its headings and lists, so they are told
/// by their shape: a heading is short, has no stop, and either asks one of the five questions or
/// stands by itself; an item has a bullet or a number. Lines of a paragraph that was broken to fit
/// a page are joined again.
public final class PlainText {

  private static final int LONGEST_HEADING = 90;
  // The width at which mail programs and editors break lines.
  private static final int NARROW = 60;
  private static final int SECOND_LEVEL = 2;
  private static final int MOST_WORDS = 12;
  // Far beyond any notice: more is neither gathered nor joined, so that no text takes long.
  private static final int MOST_LINES = 20_000;
  private static final int LONGEST = 6_000;

  private static final Pattern BULLET = Pattern.compile("^(\\s*)(?:[•●○▪■◦‣·*–—-]|o)\\s+(?=\\S)");
  private static final Pattern NUMBER =
      Pattern.compile("^(\\s*)(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])\\s+(?=\\S)");
  private static final Pattern RULE = Pattern.compile("^\\s*[=_*~-]{3,}\\s*$");
  private static final Pattern MARKED = Pattern.compile("^(#{1,6})\\s+(?=\\S)");
  private static final Pattern STOP = Pattern.compile("[.;:,!]\\s*$");
  private static final Pattern ANSWERS =
      Pattern.compile("^(we|you|if|in|under|this|these|the council)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEGINS = Pattern.compile("^[\\p{Lu}\\d“\"‘'(]");

  private final List<String> source;
  private final List<SourceLine> lines = new ArrayList<>();
  private final List<Integer> indents = new ArrayList<>();
  private boolean listing;

  private PlainText(List<String> source) {
    this.source = source;
  }

  /// The lines of a text; lines without words are left out.
  public static List<SourceLine> lines(String text) {
    var reading = new PlainText(text.lines().toList());
    for (int i = 0; i < reading.source.size() && reading.lines.size() < MOST_LINES; i++) {
      reading.read(i);
    }
    return reading.lines;
  }

  /// Lines as a text that reads the same: a blank line before each heading, a dash before each
  /// item.
  static String written(List<SourceLine> lines) {
    var text = new StringBuilder();
    for (var line : lines) {
      if (line.depth() == NoticeLine.HEADING && !text.isEmpty()) {
        text.append('\n');
      }
      if (line.depth() >= NoticeLine.ITEM) {
        text.append("  ".repeat(line.depth() - NoticeLine.ITEM)).append("- ");
      }
      text.append(line.text()).append('\n');
    }
    return text.toString().strip();
  }

  private String at(int i) {
    return i < 0 || i >= source.size() ? "" : source.get(i);
  }

  private void read(int i) {
    var line = at(i);
    if (line.isBlank() || RULE.matcher(line).matches()) {
      return;
    }
    var marked = MARKED.matcher(line);
    var bullet = BULLET.matcher(line);
    var number = NUMBER.matcher(line);
    if (marked.find()) {
      add(SourceLine.heading(marked.group(1).length(), line.substring(marked.end()).strip()));
    } else if (bullet.find()) {
      item(bullet.group(1), line.substring(bullet.end()));
    } else if (isHeading(i)) {
      add(SourceLine.heading(SECOND_LEVEL, line.strip()));
      indents.clear();
    } else if (number.find()) {
      item(number.group(1), line.substring(number.end()));
    } else if (isBareItem(line)) {
      add(SourceLine.text(NoticeLine.ITEM, line.strip()));
      listing = true;
    } else if (continues(i)) {
      var last = lines.removeLast();
      add(last.with(line.strip()));
    } else {
      indents.clear();
      add(SourceLine.text(NoticeLine.TEXT, line.strip()));
    }
  }

  private void add(SourceLine line) {
    if (!line.text().isEmpty()) {
      lines.add(line);
      listing = line.text().endsWith(":");
    }
  }

  private void item(String blanks, String text) {
    int indent = blanks.replace("\t", "    ").length();
    while (!indents.isEmpty() && indents.getLast() > indent) {
      indents.removeLast();
    }
    if (indents.isEmpty() || indents.getLast() < indent) {
      indents.add(indent);
    }
    add(SourceLine.text(NoticeLine.TEXT + indents.size(), text.strip()));
  }

  /// Whether it belongs to a list without bullets, which begins after a colon.
  private boolean isBareItem(String line) {
    return listing && line.strip().length() < NARROW && !line.strip().endsWith(".");
  }

  /// Whether the line goes on with a paragraph or item that was too long for the one before.
  private boolean continues(int i) {
    var before = at(i - 1);
    return !lines.isEmpty()
        && lines.getLast().level() == 0
        && lines.getLast().text().length() < LONGEST
        && !before.isBlank()
        && !RULE.matcher(before).matches()
        && (Character.isLowerCase(at(i).strip().codePointAt(0))
            || (before.strip().length() >= NARROW
                && before.length() < 2 * NARROW
                && !STOP.matcher(before).find()));
  }

  private boolean isHeading(int i) {
    var line = at(i).strip();
    if (line.length() > LONGEST_HEADING
        || STOP.matcher(line).find()
        || !BEGINS.matcher(line).find()) {
      return false;
    }
    boolean underlined = RULE.matcher(at(i + 1)).matches();
    boolean apart = at(i - 1).isBlank();
    boolean alone =
        apart && at(i + 1).isBlank() && line.split(" ").length <= MOST_WORDS && !listing;
    boolean shouted = line.length() > 3 && line.equals(line.toUpperCase(Locale.UK));
    boolean first = apart || STOP.matcher(at(i - 1)).find() || BULLET.matcher(at(i - 1)).find();
    return underlined || alone || (shouted && apart) || (first && asks(i));
  }

  /// Whether a line asks one of the questions, and does not answer it.
  private boolean asks(int i) {
    var line = at(i).strip();
    var next = at(i + 1).strip();
    return line.split(" ").length <= MOST_WORDS
        && !ANSWERS.matcher(line).find()
        && (next.isEmpty() || !Character.isLowerCase(next.codePointAt(0)))
        && Headings.section(line).isPresent();
  }
}
