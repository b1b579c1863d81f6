package org.igworkbench.window.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.igworkbench.matrix.RuleDifference.Kind;
import org.igworkbench.window.matrix.grid.CellSummary;
import org.igworkbench.window.matrix.grid.Layer;
import org.igworkbench.window.matrix.grid.ReviewAge;
import org.igworkbench.window.shell.Capital;
import org.igworkbench.window.shell.Mark;
import org.igworkbench.workspace.Words;

/// Explains what the layer paints: of shapes and signs only those that occur.
final class LegendBar extends FlowPane {

  private final Words words;

  LegendBar(Words words) {
    this.words = words;
    setId("matrix-legend");
    getStyleClass().add("matrix-legend");
    setMinWidth(0);
    // With large text it takes a second line rather than cut what a mark means.
    setMinHeight(USE_PREF_SIZE);
  }

  /// Explains the marks of cells that differ between two days.
  void explainDifferences() {
    getChildren()
        .setAll(
            item(LegendSigns.difference(Kind.ADDED), words.say("matrix-screen.legend.added")),
            item(LegendSigns.difference(Kind.CHANGED), words.say("matrix-screen.legend.changed")),
            item(LegendSigns.difference(Kind.ENDED), words.say("matrix-screen.legend.gone")),
            item(LegendSigns.same(), words.say("matrix-screen.legend.same")));
  }

  /// Explains what occurs in these cells on a layer.
  void explain(MatrixIndex index, Layer layer, Collection<CellSummary> cells) {
    var groups =
        switch (layer) {
          case PERMISSION -> List.of(shapes(cells), signs(cells), letters(index));
          case BASIS -> List.of(letters(index), faint(cells));
          case REVIEW -> List.of(ages(cells));
          case USE -> List.of(period(index), heats(), unused());
          case FINDINGS -> List.of(severities());
        };
    getChildren().clear();
    for (var group : groups) {
      if (!group.isEmpty() && !getChildren().isEmpty()) {
        getChildren().add(new Separator(Orientation.VERTICAL));
      }
      getChildren().addAll(group);
    }
  }

  private List<Node> shapes(Collection<CellSummary> cells) {
    var items = new ArrayList<Node>();
    for (var mark :
        List.of(Mark.PERMITTED, Mark.CONDITIONAL, Mark.BARRED, Mark.DRAFT, Mark.LAPSED)) {
      if (cells.stream().anyMatch(cell -> cell.mark() == mark)) {
        items.add(item(LegendSigns.mark(mark), shape(mark)));
      }
    }
    return items;
  }

  private String shape(Mark mark) {
    return switch (mark) {
      case PERMITTED -> words.say("matrix-screen.legend.permitted");
      case BARRED -> words.say("matrix-screen.legend.barred");
      case DRAFT -> words.say("matrix-screen.legend.draft");
      case LAPSED -> words.say("matrix-screen.legend.ended");
      case CONDITIONAL, WIDER, UNCOVERED -> words.say("matrix-screen.legend.conditional");
    };
  }

  private List<Node> signs(Collection<CellSummary> cells) {
    var items = new ArrayList<Node>();
    if (cells.stream().anyMatch(cell -> cell.counts().all() > 1)) {
      var figure = LegendSigns.bold(words.say("matrix-screen.legend.figure"));
      items.add(item(figure, words.say("matrix-screen.legend.rules")));
    }
    if (cells.stream().anyMatch(CellSummary::barsInPart)) {
      items.add(item(LegendSigns.slash(), words.say("matrix-screen.legend.one-bars")));
    }
    if (cells.stream().anyMatch(cell -> cell.findings().errors() > 0)) {
      items.add(item(LegendSigns.corner("legend-error"), words.say("matrix-screen.legend.error")));
    }
    if (cells.stream().anyMatch(cell -> cell.findings().warnings() > 0)) {
      items.add(
          item(LegendSigns.corner("legend-warning"), words.say("matrix-screen.legend.warning")));
    }
    if (cells.stream().anyMatch(CellSummary::overdue)) {
      items.add(item(LegendSigns.overdueBar(), words.say("matrix-screen.legend.overdue")));
    }
    return items;
  }

  /// The letters with what they stand for; of a basis with conditions of its own, the basis alone.
  private List<Node> letters(MatrixIndex index) {
    var titles = new TreeMap<String, String>();
    for (var basis : index.snapshot().law().bases()) {
      if (basis.parent() == null && index.letters().contains(basis.letter())) {
        titles.put(basis.letter(), Capital.lower(basis.title()));
      }
    }
    var items = new ArrayList<Node>();
    titles.forEach((letter, title) -> items.add(item(LegendSigns.bold(letter), title)));
    return items;
  }

  private List<Node> faint(Collection<CellSummary> cells) {
    return cells.stream().anyMatch(cell -> cell.counts().live() == 0)
        ? List.of(item(new Region(), words.say("matrix-screen.legend.faint")))
        : List.of();
  }

  private List<Node> ages(Collection<CellSummary> cells) {
    var items = new ArrayList<Node>();
    items.add(item(LegendSigns.fullClock(), words.say("matrix-screen.legend.age-overdue")));
    items.add(item(LegendSigns.clock(), words.say("matrix-screen.legend.age-30")));
    items.add(item(LegendSigns.ring(5, "legend-ring"), words.say("matrix-screen.legend.age-90")));
    items.add(
        item(LegendSigns.ring(2.2, "legend-none"), words.say("matrix-screen.legend.age-later")));
    if (cells.stream().anyMatch(cell -> cell.review().stage() == ReviewAge.Stage.UNKNOWN)) {
      items.add(item(LegendSigns.dash(), words.say("matrix-screen.legend.age-unknown")));
    }
    items.add(
        item(
            LegendSigns.bold(words.say("matrix-screen.legend.age-figure")),
            words.say("matrix-screen.legend.days")));
    return items;
  }

  private List<Node> period(MatrixIndex index) {
    var day = index.day();
    return List.of(
        LegendSigns.bold(
            words.say("matrix-screen.legend.period", day.minusYears(1).plusDays(1), day)));
  }

  private List<Node> heats() {
    var items = new ArrayList<Node>();
    for (int step = 1; step <= 4; step++) {
      items.add(item(LegendSigns.heat(step), words.say("matrix-screen.legend.heat", step)));
    }
    items.add(item(LegendSigns.heat(5), words.say("matrix-screen.legend.heat-most", 5)));
    return items;
  }

  private List<Node> unused() {
    return List.of(
        item(LegendSigns.ring(2.2, "legend-none"), words.say("matrix-screen.legend.unused")),
        item(new Region(), words.say("matrix-screen.legend.unruled")));
  }

  private List<Node> severities() {
    return List.of(
        item(LegendSigns.octagon(), words.say("matrix-screen.legend.errors")),
        item(LegendSigns.triangle(), words.say("matrix-screen.legend.warnings")),
        item(LegendSigns.ring(3.4, "legend-note"), words.say("matrix-screen.legend.notes")),
        item(LegendSigns.ring(2.2, "legend-none"), words.say("matrix-screen.legend.no-findings")));
  }

  private static HBox item(Node sign, String text) {
    var label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    var item = new HBox(sign, label);
    item.getStyleClass().add("legend-item");
    item.setMinWidth(Region.USE_PREF_SIZE);
    return item;
  }
}
