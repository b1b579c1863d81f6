package org.igworkbench.window.matrix.grid;

import org.igworkbench.window.matrix.grid.GridFrame.Line;
import org.igworkbench.window.matrix.grid.GridModel.Spot;
import org.igworkbench.workspace.Words;

/// What the grid says in words: for screen readers, for tooltips, and in its headings.
public final class GridSpeech {

  private final Words words;
  private final CellSpeech cells;

  public GridSpeech(Words words) {
    this.words = words;
    this.cells = new CellSpeech(words);
  }

  /// What stands across, as the corner says it.
  String across(String name) {
    return words.say("matrix-screen.axis.across", name);
  }

  /// What a layer counts, as the corner says it.
  String counted(GridModel model) {
    if (model.isComparing()) {
      return words.say("matrix-screen.counted.differences");
    }
    return switch (model.layer()) {
      case PERMISSION, BASIS -> words.say("matrix-screen.counted.rules");
      case REVIEW -> words.say("matrix-screen.counted.overdue");
      case USE -> words.say("matrix-screen.counted.requests");
      case FINDINGS -> words.say("matrix-screen.counted.findings");
    };
  }

  /// A figure of a line or column with what it counts, such as `183 rules`.
  String figure(GridModel model, int figure) {
    if (model.isComparing()) {
      return words.say("matrix-screen.figure.differences", figure);
    }
    return switch (model.layer()) {
      case PERMISSION, BASIS -> words.say("matrix-screen.rules.count", figure);
      case REVIEW -> words.say("matrix-screen.figure.overdue", figure);
      case USE -> words.say("matrix-screen.figure.requests", figure);
      case FINDINGS -> words.say("matrix-screen.figure.findings", figure);
    };
  }

  String errors(int count) {
    return words.say("matrix-screen.finding.errors", count);
  }

  String warnings(int count) {
    return words.say("matrix-screen.finding.warnings", count);
  }

  String notes(int count) {
    return words.say("matrix-screen.finding.notes", count);
  }

  /// A place of the grid as a screen reader reads it.
  public String place(GridModel model, Spot spot) {
    if (!model.has(spot)) {
      return "";
    }
    var column = model.columns().get(spot.column());
    if (model.lines().get(spot.line()) instanceof Line.Band band) {
      return folding(band.title(), lineFigure(model, spot.line()), band.folded());
    }
    if (column.folded()) {
      return folding(column.title(), columnFigure(model, spot.column()), true);
    }
    var row = (Line.Row) model.lines().get(spot.line());
    return words.say(
        "matrix-screen.cell.spoken",
        row.title(),
        column.title(),
        cells.say(model.layer(), model.at(spot.line(), spot.column()))
            + cells.since(" ", model.difference(spot)));
  }

  /// What a screen reader adds to a place: the sums of its line and column, and the selection.
  String sums(GridModel model, Spot spot, int selected) {
    if (model.key(spot) == null) {
      return "";
    }
    var sums =
        words.say(
            "matrix-screen.cell.sums",
            lineFigure(model, spot.line()),
            columnFigure(model, spot.column()));
    return selected == 0 ? sums : sums + " " + words.say("matrix-screen.selection.count", selected);
  }

  private String folding(String title, String figure, boolean folded) {
    return folded
        ? words.say("matrix-screen.band.folded", title, figure)
        : words.say("matrix-screen.band.open", title, figure);
  }

  private String lineFigure(GridModel model, int line) {
    return figure(model, model.figures().line(line));
  }

  private String columnFigure(GridModel model, int column) {
    return figure(model, model.figures().column(column));
  }

  /// The full names of a place, with their codes, for the tooltip.
  public String tooltip(GridModel model, Spot spot) {
    var column = spot.column() < 0 ? null : model.columns().get(spot.column());
    var row = spot.line() < 0 ? null : model.row(spot.line());
    if (column != null && column.folded()) {
      return words.say(
          "matrix-screen.tip.group", column.title(), columnFigure(model, spot.column()));
    }
    if (row == null) {
      return column == null ? "" : columnTip(model, column, spot.column());
    }
    if (column == null) {
      return words.say(
          "matrix-screen.tip.one", row.code(), row.title(), lineFigure(model, spot.line()));
    }
    return words.say(
        "matrix-screen.tip.cell",
        row.code(),
        row.title(),
        column.code(),
        column.title(),
        cells.tip(model.layer(), model.at(spot.line(), spot.column()))
            + cells.since("\n", model.difference(spot)));
  }

  private String columnTip(GridModel model, GridFrame.Column column, int at) {
    return words.say(
        "matrix-screen.tip.one", column.code(), column.title(), columnFigure(model, at));
  }

  /// The label of a group of columns, for the tooltip.
  String group(String title) {
    return words.say("matrix-screen.tip.fold", title);
  }

  /// What became of a cell between two days, for a table that is copied; nothing where it is the
  /// same on both.
  public String since(GridModel model, Spot spot) {
    return cells.since("; ", model.difference(spot));
  }

  /// The same for a table that is copied: what a cell says, in few words.
  public String brief(Layer layer, CellSummary cell) {
    return cells.brief(layer, cell);
  }
}
