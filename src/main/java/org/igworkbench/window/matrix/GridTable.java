package org.igworkbench.window.matrix;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.window.matrix.grid.GridFrame.Line;
import org.igworkbench.window.matrix.grid.GridModel;
import org.igworkbench.window.matrix.grid.GridSpeech;
import org.igworkbench.window.shell.TableText;

/// The grid as it is shown, as a table for a spreadsheet: headings, and in each cell in few words
/// what is painted there. What is folded away is left out.
final class GridTable {

  private final GridModel model;
  private final GridSpeech speech;
  private final List<List<String>> rows = new ArrayList<>();

  GridTable(GridModel model, GridSpeech speech) {
    this.model = model;
    this.speech = speech;
    heading();
    for (int line = 0; line < model.lines().size(); line++) {
      row(line);
    }
  }

  private void heading() {
    var heading = new ArrayList<String>();
    heading.add("");
    heading.add(model.names().down());
    for (var column : model.columns()) {
      heading.add(column.folded() ? column.title() : column.code() + " " + column.title());
    }
    rows.add(heading);
  }

  private void row(int line) {
    var row = new ArrayList<String>();
    switch (model.lines().get(line)) {
      case Line.Band band -> {
        row.add("");
        row.add(band.title());
      }
      case Line.Row one -> {
        row.add(one.code());
        row.add(one.title());
      }
    }
    for (int column = 0; column < model.columns().size(); column++) {
      var cell = model.at(line, column);
      row.add(cell == null ? "" : speech.brief(model.layer(), cell));
    }
    rows.add(row);
  }

  /// Its lines of cells, headings first.
  List<List<String>> rows() {
    return rows;
  }

  /// As a table for a spreadsheet.
  TableText text() {
    return new TableText(rows);
  }
}
