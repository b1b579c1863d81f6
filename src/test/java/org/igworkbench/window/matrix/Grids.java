package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.RequestMentions.Times;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.CellSummary;
import org.igworkbench.window.matrix.grid.GridModel;
import org.igworkbench.window.matrix.grid.Layer;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Places;
import org.igworkbench.wording.Wording;

/// Grids for tests.
final class Grids {

  private Grids() {}

  /// The sample as it is looked at on the day of the pictures.
  static MatrixIndex sample() {
    var desk = SampleDesk.of(new InlineJobs(), new Places(), SampleDesk.PLAIN);
    return MatrixIndex.of(desk.workbench().matrix().snapshot(), DAY, asked(desk, DAY), Map.of());
  }

  /// How often each cell was asked for in the twelve months up to a day.
  static List<Times> asked(Desk desk, LocalDate day) {
    return desk.workbench().requests().mentions().asked(day.minusYears(1).plusDays(1), day);
  }

  static final LocalDate DAY = LocalDate.of(2026, 10, 8);

  static MatrixIndex of(MatrixSnapshot snapshot) {
    return MatrixIndex.of(snapshot, DAY, List.of(), Map.of());
  }

  /// A grid of these axes with all its cells.
  static GridModel grid(MatrixIndex index, AxisPair pair, Layer layer) {
    var axes = new AxisFrame(index, new AxisWords(new Wording())).of(pair);
    var cells = index.cells(pair);
    return new GridModel(axes, cells.all(), layer).with(cells.shown(RuleFilter.NONE, layer));
  }

  /// Purposes and recipients, and what is permitted.
  static GridModel grid(MatrixIndex index) {
    return grid(index, AxisPair.PURPOSE_RECIPIENT, Layer.PERMISSION);
  }

  /// The cells of purposes and recipients that a filter lets through.
  static Map<CellKey, CellSummary> shown(MatrixIndex index, RuleFilter filter) {
    var cells = index.cells(AxisPair.PURPOSE_RECIPIENT);
    return cells.shown(filter, Layer.PERMISSION).stream()
        .boxed()
        .collect(Collectors.toMap(cells.all()::key, cells.all()::summary));
  }
}
