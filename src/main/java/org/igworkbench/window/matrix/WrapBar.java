package org.igworkbench.window.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A bar that takes a second line before anything of it is cut: in a small window, or with large
/// text. Some of its parts stand at its right end, others give way first.
final class WrapBar extends Pane {

  private static final double GAP = 8;
  private static final double LINE_GAP = 4;

  private final Set<Node> atTheEnd = new HashSet<>();
  private final Set<Node> spare = new HashSet<>();

  /// A part on a line, with its width.
  private record Piece(Node node, double width) {}

  WrapBar() {
    getStyleClass().add("wrap-bar");
    setMinWidth(0);
  }

  void add(Node... parts) {
    getChildren().addAll(parts);
  }

  /// Adds a part at the right end.
  void addAtTheEnd(Node part) {
    atTheEnd.add(part);
    getChildren().add(part);
  }

  /// Adds a part that is left out where not everything fits on one line.
  void addSpare(Node part) {
    spare.add(part);
    getChildren().add(part);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double room(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private List<List<Piece>> lines(double width) {
    double room = room(width);
    var all = broken(room, true);
    return all.size() > 1 ? broken(room, false) : all;
  }

  private List<List<Piece>> broken(double room, boolean withSpare) {
    var lines = new ArrayList<List<Piece>>();
    var line = new ArrayList<Piece>();
    double x = 0;
    for (var node : getManagedChildren()) {
      if (!withSpare && spare.contains(node)) {
        continue;
      }
      double wide = Math.min(room, snapSizeX(Math.max(node.minWidth(-1), node.prefWidth(-1))));
      if (!line.isEmpty() && x + wide > room) {
        lines.add(line);
        line = new ArrayList<>();
        x = 0;
      }
      line.add(new Piece(node, wide));
      x += wide + GAP;
    }
    lines.add(line);
    return lines;
  }

  private static double height(List<Piece> line) {
    return line.stream().mapToDouble(piece -> piece.node().prefHeight(piece.width())).max().orElse(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    var lines = lines(width < 0 ? Double.MAX_VALUE : width);
    double high = (lines.size() - 1) * LINE_GAP;
    for (var line : lines) {
      high += height(line);
    }
    return snappedTopInset() + Math.ceil(high) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    var lines = lines(getWidth());
    spare.forEach(node -> node.setVisible(lines.getFirst().stream().anyMatch(p -> p.node() == node)));
    double free = getHeight() - computePrefHeight(getWidth());
    double y = snappedTopInset() + Math.max(0, free / 2);
    for (var line : lines) {
      double high = height(line);
      place(line, y, high);
      y += high + LINE_GAP;
    }
  }

  private void place(List<Piece> line, double y, double high) {
    double used = -GAP;
    for (var piece : line) {
      used += piece.width() + GAP;
    }
    double slack = Math.max(0, room(getWidth()) - used);
    double x = snappedLeftInset();
    boolean pushed = false;
    for (var piece : line) {
      if (!pushed && atTheEnd.contains(piece.node())) {
        x += slack;
        pushed = true;
      }
      double tall = Math.min(high, piece.node().prefHeight(piece.width()));
      piece.node().resizeRelocate(snapPositionX(x), snapPositionY(y + (high - tall) / 2), piece.width(), tall);
      x += piece.width() + GAP;
    }
  }
}
