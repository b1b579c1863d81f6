package org.igworkbench.window.matrix.grid;

import java.util.ArrayList;
import org.igworkbench.window.matrix.grid.GridModel.Line;
import org.igworkbench.window.matrix.grid.GridModel.Spot;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What the grid says in words: for screen readers, for tooltips, and in its headings.
public final class GridSpeech {

  private final Words words;

  public GridSpeech(Words words) {
    this.words = words;
  }

  String recipientAxis() {
    return words.say("matrix-screen.axis.recipient");
  }

  String purposeAxis() {
    return words.say("matrix-screen.axis.purpose");
  }

  String gridName() {
    return words.say("matrix-screen.grid.name");
  }

  String ruleCount(int rules) {
    return words.say("matrix-screen.rules.count", rules);
  }

  /// A place of the grid as a screen reader reads it.
  public String place(GridModel model, Spot spot) {
    if (spot.line() >= model.lines().size() || spot.column() >= model.columns().size()) {
      return "";
    }
    return switch (model.lines().get(spot.line())) {
      case Line.Band band -> band(band);
      case Line.Row row ->
          cell(row, model.columns().get(spot.column()), model.at(spot.line(), spot.column()));
    };
  }

  private String band(Line.Band band) {
    return band.folded()
        ? words.say("matrix-screen.band.folded", band.title(), band.rules())
        : words.say("matrix-screen.band.open", band.title(), band.rules());
  }

  private String cell(Line.Row row, GridModel.Column column, @Nullable CellSummary cell) {
    if (cell == null) {
      return words.say("matrix-screen.cell.empty", row.title(), column.title());
    }
    var text =
        words.say(
            "matrix-screen.cell.rules",
            row.title(),
            column.title(),
            cell.counts().all(),
            counts(cell.counts()));
    return cell.overdue() ? text + " " + words.say("matrix-screen.cell.overdue") : text;
  }

  /// How many rules say what, such as `3 permitted, 8 conditional, 1 not permitted`.
  String counts(CellSummary.Counts counts) {
    var parts = new ArrayList<String>();
    if (counts.permitted() > 0) {
      parts.add(words.say("matrix-screen.count.permitted", counts.permitted()));
    }
    if (counts.conditional() > 0) {
      parts.add(words.say("matrix-screen.count.conditional", counts.conditional()));
    }
    if (counts.barred() > 0) {
      parts.add(words.say("matrix-screen.count.barred", counts.barred()));
    }
    if (counts.drafts() > 0) {
      parts.add(words.say("matrix-screen.count.drafts", counts.drafts()));
    }
    if (counts.suspended() > 0) {
      parts.add(words.say("matrix-screen.count.suspended", counts.suspended()));
    }
    return String.join(", ", parts);
  }

  /// The full names of a place, with their codes, for the tooltip.
  public String tooltip(GridModel model, Spot spot) {
    var column = spot.column() < 0 ? null : model.columns().get(spot.column());
    var row = spot.line() < 0 ? null : model.row(spot.line());
    if (row == null) {
      return column == null
          ? ""
          : words.say("matrix-screen.tip.one", column.code(), column.title());
    }
    if (column == null) {
      return words.say("matrix-screen.tip.one", row.code(), row.title());
    }
    var cell = model.at(spot.line(), spot.column());
    return words.say(
        "matrix-screen.tip.cell",
        row.code(),
        row.title(),
        column.code(),
        column.title(),
        cell == null ? words.say("matrix-screen.tip.empty") : counts(cell.counts()));
  }
}
