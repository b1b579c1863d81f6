package org.igworkbench.window.matrix.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igworkbench.window.matrix.grid.GridAxes.Group;

/// The lines and columns that are there while some are folded away. Immutable.
public final class GridFrame {

  /// A line of the grid from the top.
  public sealed interface Line {
    /// Names the line for as long as the program runs.
    String key();

    /// The heading of several rows, which folds and opens them.
    record Band(String key, String title, boolean folded) implements Line {}

    /// A row of cells.
    ///
    /// @param band the key of the band that it stands under
    record Row(String code, String title, String band) implements Line {
      @Override
      public String key() {
        return code;
      }
    }
  }

  /// A column of cells.
  ///
  /// @param heading the short heading
  /// @param group the key of the group that it stands in
  /// @param folded whether it stands for its whole group and has no cells
  public record Column(String code, String heading, String title, String group, boolean folded) {}

  private final GridAxes axes;
  private final Set<String> folded;
  private final List<Line> lines = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Integer> lineByKey = new HashMap<>();
  private final Map<String, Integer> bandOfRow = new HashMap<>();
  private final Map<String, Integer> columnByCode = new HashMap<>();
  private final Map<String, Integer> stripOfColumn = new HashMap<>();

  /// @param folded keys of bands and groups
  GridFrame(GridAxes axes, Set<String> folded) {
    this.axes = axes;
    this.folded = Set.copyOf(folded);
    addLines();
    axes.groups().forEach(this::addGroup);
  }

  private void addLines() {
    int band = -1;
    boolean hidden = false;
    for (var line : axes.lines()) {
      if (line instanceof Line.Band one) {
        hidden = folded.contains(one.key());
        band = lines.size();
        lineByKey.put(one.key(), band);
        lines.add(new Line.Band(one.key(), one.title(), hidden));
      } else {
        bandOfRow.put(line.key(), band);
        if (!hidden) {
          lineByKey.put(line.key(), lines.size());
          lines.add(line);
        }
      }
    }
  }

  private void addGroup(Group group) {
    boolean hidden = folded.contains(group.key());
    int from = columns.size();
    if (hidden) {
      columnByCode.put(group.key(), from);
      columns.add(new Column(group.key(), group.title(), group.title(), group.key(), true));
    }
    for (var column : axes.columns().subList(group.from(), group.to())) {
      if (hidden) {
        stripOfColumn.put(column.code(), from);
      } else {
        columnByCode.put(column.code(), columns.size());
        columns.add(column);
      }
    }
    groups.add(new Group(group.key(), group.title(), from, columns.size(), hidden));
  }

  GridAxes axes() {
    return axes;
  }

  Set<String> folded() {
    return folded;
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  List<Column> columns() {
    return List.copyOf(columns);
  }

  List<Group> groups() {
    return List.copyOf(groups);
  }

  /// The line of that key; of a row that is folded away that of its band; -1 where there is none.
  int lineOf(String key) {
    var line = lineByKey.get(key);
    return line == null ? bandOf(key) : line;
  }

  /// The line of the band that a row stands under; -1 where there is none.
  int bandOf(String row) {
    return bandOfRow.getOrDefault(row, -1);
  }

  /// The column of that code; of one that is folded away that of its group; -1 where there is none.
  int columnOf(String code) {
    var column = columnByCode.get(code);
    return column == null ? stripOfColumn.getOrDefault(code, -1) : column;
  }
}
