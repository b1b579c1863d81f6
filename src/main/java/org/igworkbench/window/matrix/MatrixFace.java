package org.igworkbench.window.matrix;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.igworkbench.window.matrix.grid.MatrixGrid;
import org.igworkbench.workspace.Words;

/// The grid with its bars and legend: all of the screen but the panel.
final class MatrixFace extends VBox {

  /// Whoever waits for less than this need not be told so.
  private static final Duration PATIENCE = Duration.millis(300);

  private final Words words;
  private final MatrixBar bar;
  private final FilterBar filter;
  private final MatrixGrid grid;
  private final MatrixComparing comparing;
  private final GridNotice notice;
  private final LegendBar legend;
  private final PauseTransition loading = new PauseTransition(PATIENCE);

  /// @param clear clears the filter
  MatrixFace(
      Words words,
      MatrixBar bar,
      FilterBar filter,
      MatrixGrid grid,
      MatrixComparing comparing,
      Runnable clear) {
    this.words = words;
    this.bar = bar;
    this.filter = filter;
    this.grid = grid;
    this.comparing = comparing;
    notice = new GridNotice(words, clear);
    legend = new LegendBar(words);
    filter.add(comparing.only());
    var stack = new StackPane(grid, notice, comparing.asking());
    setVgrow(stack, Priority.ALWAYS);
    stack.setMinSize(0, 0);
    setMinWidth(0);
    getChildren().addAll(bar.root(), comparing.bar().root(), filter.root(), stack, legend);
    showBars();
    loading.setOnFinished(event -> notice.show(GridNotice.State.LOADING));
    loading.play();
  }

  /// Shows what the model shows.
  ///
  /// @param past whether another day than today is looked at
  void show(MatrixModel model, boolean past) {
    loading.stop();
    bar.readOnly(past);
    model.index().ifPresent(index -> explain(model, index));
    showBars();
    comparing.show();
    showCells(model, past);
  }

  /// Shows the cells alone, and how many they are.
  void showCells(MatrixModel model, boolean past) {
    grid.show(model.grid());
    boolean filtered = !model.filter().isEmpty();
    model
        .differing()
        .ifPresentOrElse(
            cells -> filter.differ(cells, filtered),
            () -> filter.count(model.shown(), model.filled(), filtered));
    notice.show(model.notice(past));
  }

  private void explain(MatrixModel model, MatrixIndex index) {
    bar.figures(
        words.say("matrix-screen.bar.figures", index.rules(), model.filled(), model.size()));
    if (model.differences().isPresent()) {
      legend.explainDifferences();
    } else {
      legend.explain(index, model.layer(), model.summaries());
    }
  }

  private void showBars() {
    boolean on = comparing.isOn();
    for (var part : List.of(comparing.bar().root(), comparing.only())) {
      part.setVisible(on);
      part.setManaged(on);
    }
    bar.root().setVisible(!on);
    bar.root().setManaged(!on);
  }
}
