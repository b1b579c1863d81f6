package org.igworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Assigns the lines of a notice to the five questions, by the headings that they stand under. A
/// lower heading that names no question stays with the one above it; a heading of the same height
/// ends it. What stands under no such heading is assigned to none.
public final class Sections {

  private final List<NoticeLine> lines = new ArrayList<>();
  private final @Nullable Section[] open = new Section[SourceLine.LOWEST + 1];

  private Sections() {}

  /// The lines, numbered and assigned.
  public static List<NoticeLine> of(List<SourceLine> lines) {
    var sections = new Sections();
    lines.forEach(sections::add);
    return List.copyOf(sections.lines);
  }

  private void add(SourceLine line) {
    if (line.level() > 0) {
      open(line.level(), line.text());
    }
    var section =
        line.under().stream()
            .flatMap(heading -> Headings.section(heading).stream())
            .findFirst()
            .orElse(current());
    lines.add(new NoticeLine(lines.size() + 1, section, line.depth(), line.text()));
  }

  private void open(int level, String heading) {
    var above = level == 0 ? null : open[level - 1];
    // The title of a notice is about the whole of it, whatever it says.
    var own = level == 1 ? null : Headings.section(heading).orElse(null);
    for (int i = level; i < open.length; i++) {
      open[i] = own == null ? above : own;
    }
  }

  private @Nullable Section current() {
    return open[open.length - 1];
  }
}
