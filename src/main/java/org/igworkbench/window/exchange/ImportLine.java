package org.igworkbench.window.exchange;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.exchange.Difference;
import org.igworkbench.exchange.ImportPlan;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// One line of the preview: something that is wrong, a row that is new, or a cell that is other
/// than what the workspace says.
///
/// @param number by which the line is known while the file is looked at
/// @param place the cell, such as `registers.xlsx!Purposes!D17`, without the name of the file
/// @param after what the file says, or what is wrong with it
/// @param row the row of the file that it is of; null for what is wrong
record ImportLine(
    int number,
    Part part,
    String place,
    String code,
    String title,
    String column,
    String before,
    String after,
    @Nullable Difference row) {

  /// Nobody reads more, and a window that holds more gets slow; the counts are of all.
  static final int MOST = 20_000;

  /// What is wrong comes first, then what changes and ends, then what is new.
  static List<ImportLine> of(Words words, ImportPlan plan, Part part) {
    var lines = new ArrayList<ImportLine>();
    if (part.shows(Part.WRONG)) {
      for (var problem : plan.problems()) {
        var place = inFile(plan, problem.path());
        add(
            lines,
            new ImportLine(
                lines.size(),
                Part.WRONG,
                place,
                "",
                "",
                "",
                "",
                words.say(problem.sentence()),
                null));
      }
    }
    for (var fate : List.of(Difference.Fate.CHANGED, Difference.Fate.ENDED, Difference.Fate.NEW)) {
      if (part.shows(part(fate))) {
        plan.differences(fate).forEach(row -> addRow(lines, plan, row));
      }
    }
    return lines;
  }

  private static void addRow(List<ImportLine> lines, ImportPlan plan, Difference row) {
    if (row.cells().isEmpty()) {
      add(
          lines,
          new ImportLine(
              lines.size(),
              part(row.fate()),
              inFile(plan, row.place()),
              row.code(),
              row.title(),
              "",
              "",
              row.title(),
              row));
    }
    for (var cell : row.cells()) {
      add(
          lines,
          new ImportLine(
              lines.size(),
              part(row.fate()),
              inFile(plan, cell.place()),
              row.code(),
              row.title(),
              cell.column(),
              cell.before(),
              cell.after(),
              row));
    }
  }

  private static void add(List<ImportLine> lines, ImportLine line) {
    if (lines.size() < MOST) {
      lines.add(line);
    }
  }

  static Part part(Difference.Fate fate) {
    return switch (fate) {
      case NEW -> Part.NEW;
      case CHANGED -> Part.CHANGED;
      case ENDED -> Part.ENDED;
    };
  }

  /// The name of the file stands over the list already.
  private static String inFile(ImportPlan plan, String place) {
    var file = plan.file() + "!";
    return place.startsWith(file) ? place.substring(file.length()) : place;
  }
}
