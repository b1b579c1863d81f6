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
import javafx.scene.shape.Line;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.window.matrix.grid.CellSummary;
import org.igworkbench.window.shell.Mark;
import org.igworkbench.window.shell.MarkView;
import org.igworkbench.workspace.Words;

/// Explains the marks of the grid: only those that occur in it.
final class LegendBar extends FlowPane {

  private static final double MARK = 13;

  private final Words words;

  LegendBar(Words words) {
    this.words = words;
    getStyleClass().add("matrix-legend");
    setMinWidth(0);
    // With large text it takes a second line rather than cut what a mark means.
    setMinHeight(USE_PREF_SIZE);
  }

  /// Explains what occurs in these cells.
  void explain(MatrixIndex index) {
    var cells = index.cells(RuleFilter.NONE).values();
    var groups = List.of(shapes(cells), signs(cells), letters(index));
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
    for (var mark : List.of(Mark.PERMITTED, Mark.CONDITIONAL, Mark.BARRED, Mark.DRAFT)) {
      if (cells.stream().anyMatch(cell -> cell.mark() == mark)) {
        items.add(item(new MarkView(mark, MARK), shape(mark)));
      }
    }
    return items;
  }

  private String shape(Mark mark) {
    return switch (mark) {
      case PERMITTED -> words.say("matrix-screen.legend.permitted");
      case BARRED -> words.say("matrix-screen.legend.barred");
      case DRAFT -> words.say("matrix-screen.legend.draft");
      case CONDITIONAL, WIDER, LAPSED, UNCOVERED -> words.say("matrix-screen.legend.conditional");
    };
  }

  private List<Node> signs(Collection<CellSummary> cells) {
    var items = new ArrayList<Node>();
    if (cells.stream().anyMatch(cell -> cell.counts().all() > 1)) {
      items.add(
          item(
              bold(words.say("matrix-screen.legend.figure")),
              words.say("matrix-screen.legend.rules")));
    }
    if (cells.stream().anyMatch(CellSummary::barsInPart)) {
      var slash = new Line(0, 6, 5.5, 0);
      slash.getStyleClass().add("legend-slash");
      items.add(item(slash, words.say("matrix-screen.legend.one-bars")));
    }
    if (cells.stream().anyMatch(CellSummary::overdue)) {
      var bar = new Region();
      bar.getStyleClass().add("legend-overdue");
      items.add(item(bar, words.say("matrix-screen.legend.overdue")));
    }
    return items;
  }

  /// The letters with what they stand for; of a basis with conditions of its own, the basis alone.
  private List<Node> letters(MatrixIndex index) {
    var titles = new TreeMap<String, String>();
    for (var basis : index.snapshot().law().bases()) {
      if (basis.parent() == null && index.letters().contains(basis.letter())) {
        titles.put(basis.letter(), title(basis));
      }
    }
    var items = new ArrayList<Node>();
    titles.forEach((letter, title) -> items.add(item(bold(letter), title)));
    return items;
  }

  private static String title(LawfulBasis basis) {
    return Capital.lower(basis.title());
  }

  private static Label bold(String text) {
    var label = new Label(text);
    label.getStyleClass().add("strong");
    return label;
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
