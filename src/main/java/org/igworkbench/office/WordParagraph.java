package org.igworkbench.office;

import java.util.List;
import org.igworkbench.notice.Folded;
import org.igworkbench.notice.NoticeLine;
import org.igworkbench.notice.SourceLine;

/// A paragraph of a Word document while it is read: a heading by its style or because all of it is
/// bold, an item by its list or a bullet that was typed, or running text.
final class WordParagraph {

  private static final int BOLD_LEVEL = 4;
  private static final int LONGEST_HEADING = 100;

  private final WordStyles styles;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder run = new StringBuilder();
  private int level;
  private int depth;
  private boolean bold;
  private boolean hidden;
  private boolean allBold = true;

  WordParagraph(WordStyles styles) {
    this.styles = styles;
  }

  void property(String name, String value) {
    switch (name) {
      case "pStyle" -> {
        level = styles.level(value);
        depth = styles.depth(value);
      }
      case "outlineLvl" -> {
        int outline = WordStyles.number(value, SourceLine.LOWEST) + 1;
        level = outline <= SourceLine.LOWEST ? outline : level;
      }
      case "ilvl" -> depth = NoticeLine.ITEM + Math.min(SourceLine.LOWEST, number(value));
      case "numId" -> depth = value.equals("0") ? 0 : depth == 0 ? NoticeLine.ITEM : depth;
      case "b" -> bold = !value.equals("0") && !value.equals("false");
      case "vanish" -> hidden = !value.equals("0") && !value.equals("false");
      case "tab", "br", "cr" -> run.append(name.equals("tab") ? ' ' : '\n');
      case "noBreakHyphen" -> run.append('-');
      default -> {
        // Looks, which say nothing of what a paragraph is.
      }
    }
  }

  private static int number(String value) {
    return WordStyles.number(value, 0);
  }

  void append(char[] characters, int start, int length) {
    run.append(characters, start, length);
  }

  void endRun() {
    if (!hidden) {
      text.append(run);
      allBold &= bold || run.toString().isBlank();
    }
    run.setLength(0);
    bold = false;
    hidden = false;
  }

  List<SourceLine> lines() {
    text.append(run);
    var whole = text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    var plain = Folded.withoutBullet(whole);
    if (plain.isEmpty()) {
      return List.of();
    }
    boolean heading = allBold && plain.length() <= LONGEST_HEADING && !plain.matches(".*[.;:,]");
    if (level > 0 || (heading && depth == 0)) {
      return List.of(SourceLine.heading(level > 0 ? level : BOLD_LEVEL, plain));
    }
    int shown = depth == 0 && plain.length() < whole.length() ? NoticeLine.ITEM : depth;
    return text.toString()
        .lines()
        .map(line -> Folded.withoutBullet(line.replaceAll("[\\s\\u00a0]+", " ")))
        .filter(line -> !line.isEmpty())
        .map(line -> SourceLine.text(Math.max(shown, NoticeLine.TEXT), line))
        .toList();
  }
}
