package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.reports.Column;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.Rows;
import org.igworkbench.reports.Value;
import org.igworkbench.window.matrix.grid.GridFrame.Line;
import org.igworkbench.window.matrix.grid.GridModel;
import org.igworkbench.window.matrix.grid.GridModel.Spot;
import org.igworkbench.window.matrix.grid.GridSpeech;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Exporting;
import org.igworkbench.window.shell.list.ListOrder;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// A workbook of the grid as it was seen when it was asked for: in each cell in words what is
/// painted there.
///
/// @param title of the matrix with the layer that is seen
/// @param filter what it was narrowed by; empty where all is seen
record GridOrder(Desk desk, LocalDate day, GridModel model, String title, String filter)
    implements Exporting.Order {

  private static final int BAND = 20;
  private static final int CODE = 10;
  private static final int NAME = 40;
  private static final int CELL = 22;

  private Words words() {
    return desk.words();
  }

  private ListOrder list() {
    return new ListOrder(
        desk, new ListOrder.Seen(day, title, filter, ""), columns(), progress -> Rows.of(rows()));
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words().say("matrix-screen.export.band"), BAND));
    columns.add(new Column(words().say("matrix-screen.export.code"), CODE));
    columns.add(new Column(model.names().down(), NAME));
    for (var column : model.columns()) {
      var heading = column.folded() ? column.title() : column.code() + " " + column.title();
      columns.add(new Column(heading, CELL));
    }
    return columns;
  }

  /// A band stands beside each of its rows; by itself only while it stands for them.
  private List<List<Value>> rows() {
    var rows = new ArrayList<List<Value>>();
    var speech = new GridSpeech(words());
    String band = "";
    for (int at = 0; at < model.lines().size(); at++) {
      switch (model.lines().get(at)) {
        case Line.Band(_, var title, var folded) -> {
          band = title;
          if (folded) {
            rows.add(row(speech, at, title, null));
          }
        }
        case Line.Row row -> rows.add(row(speech, at, band, row));
      }
    }
    return rows;
  }

  private List<Value> row(GridSpeech speech, int line, String band, Line.@Nullable Row row) {
    var folded = new Value.Text(words().say("matrix-screen.export.folded"));
    var cells = new ArrayList<Value>();
    cells.add(new Value.Text(band));
    cells.add(row == null ? folded : new Value.Text(row.code()));
    cells.add(row == null ? folded : new Value.Text(row.title()));
    for (int column = 0; column < model.columns().size(); column++) {
      boolean hidden = row == null || model.columns().get(column).folded();
      cells.add(hidden ? folded : cell(speech, line, column));
    }
    return cells;
  }

  private Value cell(GridSpeech speech, int line, int column) {
    var cell = model.at(line, column);
    return new Value.Text(
        cell == null
            ? words().say("matrix-screen.export.no-rule")
            : speech.brief(model.layer(), cell) + speech.since(model, new Spot(line, column)));
  }

  @Override
  public Sentence job() {
    return list().job();
  }

  @Override
  public String fileName() {
    return list().fileName();
  }

  @Override
  public Pack pack() {
    return list().pack();
  }
}
