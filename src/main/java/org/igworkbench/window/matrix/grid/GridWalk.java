package org.igworkbench.window.matrix.grid;

import org.igworkbench.window.matrix.grid.GridModel.Spot;

/// Where a key leads to from a place in the grid.
final class GridWalk {

  /// The ways to go.
  enum Step {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    NEXT_FILLED_LEFT,
    NEXT_FILLED_RIGHT,
    NEXT_FILLED_UP,
    NEXT_FILLED_DOWN,
    ROW_START,
    ROW_END,
    GRID_START,
    GRID_END,
    PAGE_UP,
    PAGE_DOWN
  }

  private final GridModel model;
  private final int page;

  /// @param page how many lines a page is
  GridWalk(GridModel model, int page) {
    this.model = model;
    this.page = Math.max(1, page);
  }

  /// The place that a step leads to; the same one where there is nothing that way.
  Spot from(Spot spot, Step step) {
    int lastLine = model.lines().size() - 1;
    int lastColumn = model.columns().size() - 1;
    if (lastLine < 0 || lastColumn < 0) {
      return spot;
    }
    return switch (step) {
      case LEFT -> at(spot.line(), Math.max(0, spot.column() - 1));
      case RIGHT -> at(spot.line(), Math.min(lastColumn, spot.column() + 1));
      case UP -> at(Math.max(0, spot.line() - 1), spot.column());
      case DOWN -> at(Math.min(lastLine, spot.line() + 1), spot.column());
      case NEXT_FILLED_LEFT -> filled(spot, 0, -1);
      case NEXT_FILLED_RIGHT -> filled(spot, 0, 1);
      case NEXT_FILLED_UP -> filled(spot, -1, 0);
      case NEXT_FILLED_DOWN -> filled(spot, 1, 0);
      case ROW_START -> at(spot.line(), 0);
      case ROW_END -> at(spot.line(), lastColumn);
      case GRID_START -> at(firstRow(0, 1), 0);
      case GRID_END -> at(firstRow(lastLine, -1), lastColumn);
      case PAGE_UP -> at(Math.max(0, spot.line() - page), spot.column());
      case PAGE_DOWN -> at(Math.min(lastLine, spot.line() + page), spot.column());
    };
  }

  private static Spot at(int line, int column) {
    return new Spot(line, column);
  }

  private Spot filled(Spot spot, int down, int across) {
    int line = spot.line() + down;
    int column = spot.column() + across;
    while (inside(line, column)) {
      if (model.at(line, column) != null) {
        return at(line, column);
      }
      line += down;
      column += across;
    }
    return spot;
  }

  private boolean inside(int line, int column) {
    return line >= 0
        && line < model.lines().size()
        && column >= 0
        && column < model.columns().size();
  }

  /// The first line from there that is a purpose; where all are folded, the line itself.
  private int firstRow(int from, int step) {
    for (int line = from; line >= 0 && line < model.lines().size(); line += step) {
      if (model.row(line) != null) {
        return line;
      }
    }
    return from;
  }
}
