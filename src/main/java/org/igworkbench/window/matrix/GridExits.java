package org.igworkbench.window.matrix;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.igworkbench.window.matrix.grid.GridSpeech;
import org.igworkbench.window.matrix.grid.Layer;
import org.igworkbench.window.matrix.grid.MatrixGrid;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.ExportBar;
import org.igworkbench.window.shell.Exporting;
import org.igworkbench.window.shell.list.ListExits;
import org.igworkbench.workspace.Words;

/// The two ways that lead out of the grid: copied as a table, and exported as it is seen.
final class GridExits {

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final Desk desk;
  private final MatrixGrid grid;
  private final GridSpeech speech;
  private final FilterBar filter;
  private final ExportBar news;

  GridExits(Desk desk, Documents documents, MatrixGrid grid, FilterBar filter) {
    this.desk = desk;
    this.grid = grid;
    this.filter = filter;
    speech = new GridSpeech(desk.words());
    news =
        new ExportBar("matrix", desk, new Exporting(desk), () -> Optional.of(order()), documents)
            .newsOnly();
  }

  /// What became of the export; nothing while there is nothing to tell.
  ExportBar news() {
    return news;
  }

  boolean takes(KeyEvent event) {
    if (ListExits.asksForExport(event)) {
      export();
      return true;
    }
    if (COPY.match(event)) {
      copy();
      return true;
    }
    return false;
  }

  void copy() {
    new GridTable(grid.model(), speech).text().copy();
  }

  void export() {
    news.ask();
  }

  private GridOrder order() {
    var words = desk.words();
    var layer = name(words, grid.model().layer());
    return new GridOrder(
        desk,
        desk.day(),
        grid.model(),
        words.say("matrix-screen.export.title", layer),
        filter.said());
  }

  private static String name(Words words, Layer layer) {
    return switch (layer) {
      case PERMISSION -> words.say("matrix-screen.layer.permission");
      case BASIS -> words.say("matrix-screen.layer.basis");
      case REVIEW -> words.say("matrix-screen.layer.review");
      case USE -> words.say("matrix-screen.layer.use");
      case FINDINGS -> words.say("matrix-screen.layer.findings");
    };
  }
}
