package org.igworkbench.window.matrix.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igworkbench.matrix.Cell;
import org.jspecify.annotations.Nullable;

/// What the grid shows: lines, columns, and a summary for each filled cell. Immutable.
public final class GridModel {

  /// A grid without lines and columns.
  public static final GridModel EMPTY = new GridModel(List.of(), List.of(), List.of(), Map.of());

  /// A line of the grid from the top.
  public sealed interface Line {
    /// Names the line for as long as the program runs: a purpose's code, or a scope.
    String key();

    /// The heading of a scope, which folds and opens its purposes.
    record Band(String scope, String title, int rules, boolean folded) implements Line {
      @Override
      public String key() {
        return "scope " + scope;
      }
    }

    /// A purpose.
    record Row(String code, String title, String scope) implements Line {
      @Override
      public String key() {
        return code;
      }
    }
  }

  /// A recipient.
  ///
  /// @param figures the figures of its code
  /// @param heading the short heading
  public record Column(String code, String figures, String heading, String title) {}

  /// Recipients of one category, side by side.
  ///
  /// @param from its first column
  /// @param to the column after its last
  public record Group(String title, int from, int to) {}

  /// A place in the grid.
  public record Spot(int line, int column) {}

  private final List<Line> all;
  private final List<Line> lines;
  private final List<Column> columns;
  private final List<Group> groups;
  private final Map<Cell, CellSummary> cells;
  private final @Nullable CellSummary[][] grid;
  private final Set<CellLook> looks;
  private final Map<String, Integer> lineByKey = new HashMap<>();
  private final Map<String, Integer> columnByCode = new HashMap<>();

  /// @param all bands, each followed by its rows
  public GridModel(
      List<Line> all, List<Column> columns, List<Group> groups, Map<Cell, CellSummary> cells) {
    this(all, columns, groups, Map.copyOf(cells), looks(cells));
  }

  /// @param cells is not changed by anybody any more; copying it would be felt at every key
  /// @param looks what cells can look like
  private GridModel(
      List<Line> all,
      List<Column> columns,
      List<Group> groups,
      Map<Cell, CellSummary> cells,
      Set<CellLook> looks) {
    this.all = List.copyOf(all);
    this.columns = List.copyOf(columns);
    this.groups = List.copyOf(groups);
    this.cells = cells;
    this.looks = looks;
    this.lines = unfolded(all);
    for (int line = 0; line < lines.size(); line++) {
      lineByKey.put(lines.get(line).key(), line);
    }
    for (int column = 0; column < columns.size(); column++) {
      columnByCode.put(columns.get(column).code(), column);
    }
    this.grid = new CellSummary[lines.size()][columns.size()];
    cells.forEach(this::place);
  }

  private static Set<CellLook> looks(Map<Cell, CellSummary> cells) {
    var looks = new HashSet<CellLook>();
    cells.values().forEach(summary -> looks.add(CellLook.of(summary)));
    return Collections.unmodifiableSet(looks);
  }

  private static List<Line> unfolded(List<Line> all) {
    var visible = new ArrayList<Line>();
    boolean folded = false;
    for (var line : all) {
      if (line instanceof Line.Band band) {
        folded = band.folded();
        visible.add(band);
      } else if (!folded) {
        visible.add(line);
      }
    }
    return List.copyOf(visible);
  }

  private void place(Cell cell, CellSummary summary) {
    var line = lineByKey.get(cell.purpose());
    var column = columnByCode.get(cell.recipient());
    if (line != null && column != null) {
      grid[line][column] = summary;
    }
  }

  public List<Line> lines() {
    return lines;
  }

  public List<Column> columns() {
    return columns;
  }

  public List<Group> groups() {
    return groups;
  }

  /// How many cells are filled, whether their scope is folded or not.
  public int filled() {
    return cells.size();
  }

  /// The summary of a cell; null where there is no rule, or the line is a band.
  public @Nullable CellSummary at(int line, int column) {
    return grid[line][column];
  }

  /// What its cells look like when none is filtered away.
  Set<CellLook> looks() {
    return looks;
  }

  /// The purpose of a line; null where the line is a band.
  public Line.@Nullable Row row(int line) {
    return lines.get(line) instanceof Line.Row row ? row : null;
  }

  /// The line of that key; -1 where it is folded away or not there.
  public int lineOf(String key) {
    return lineByKey.getOrDefault(key, -1);
  }

  /// The column of that recipient; -1 where it is not there.
  public int columnOf(String code) {
    return columnByCode.getOrDefault(code, -1);
  }

  /// The same grid with only these of its cells filled; they are not copied.
  public GridModel with(Map<Cell, CellSummary> some) {
    return new GridModel(all, columns, groups, Collections.unmodifiableMap(some), looks);
  }

  /// The same grid with these scopes folded.
  public GridModel folding(Set<String> scopes) {
    var folded = new ArrayList<Line>();
    for (var line : all) {
      folded.add(
          line instanceof Line.Band band
              ? new Line.Band(
                  band.scope(), band.title(), band.rules(), scopes.contains(band.scope()))
              : line);
    }
    return folded.equals(all) ? this : new GridModel(folded, columns, groups, cells, looks);
  }
}
