package org.igworkbench.window.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A bar that takes a second line before anything of it is cut: in a small window, or with large
/// text. Some of its parts stand at its right end; some are left out first.
final class WrapBar extends Pane {

  private static final double GAP = 8;
  private static final double LINE_GAP = 4;

  private final Set<Node> atTheEnd = new HashSet<>();
  private final List<Node> spare = new ArrayList<>();
  private Consumer<Set<Node>> leaving = left -> {};
  private Set<Node> left = Set.of();

  /// Parts on one line.
  private static final class Row {
    private final List<Node> parts = new ArrayList<>();
    private double used = -GAP;

    boolean takes(Node part, double width, double room) {
      boolean fits = parts.isEmpty() || used + GAP + width <= room;
      if (fits) {
        parts.add(part);
        used += GAP + width;
      }
      return fits;
    }
  }

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

  /// Adds a part that is left out where not everything fits on one line, the last one first.
  void addSpare(Node part) {
    spare.addFirst(part);
    getChildren().add(part);
  }

  /// Tells which parts are left out, whenever they are others.
  void onLeftOut(Consumer<Set<Node>> told) {
    leaving = told;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double room(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private double width(Node part, double room) {
    return Math.min(room, snapSizeX(Math.max(part.minWidth(-1), part.prefWidth(-1))));
  }

  /// What has to be left out so that the rest fits on one line, as far as that helps.
  private Set<Node> leftOut(double room) {
    double all = -GAP;
    for (var part : getManagedChildren()) {
      all += GAP + width(part, room);
    }
    var out = new HashSet<Node>();
    for (var part : spare) {
      if (all > room) {
        out.add(part);
        all -= GAP + width(part, room);
      }
    }
    return out;
  }

  /// Each part on the first line that has room for it.
  private List<Row> rows(double room, Set<Node> without) {
    var rows = new ArrayList<Row>();
    for (var part : getManagedChildren()) {
      if (!without.contains(part)
          && rows.stream().noneMatch(row -> row.takes(part, width(part, room), room))) {
        var row = new Row();
        row.takes(part, width(part, room), room);
        rows.add(row);
      }
    }
    return rows;
  }

  private double height(Row row, double room) {
    return row.parts.stream()
        .mapToDouble(part -> part.prefHeight(width(part, room)))
        .max()
        .orElse(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = room(width < 0 ? Double.MAX_VALUE : width);
    double high = -LINE_GAP;
    for (var row : rows(room, leftOut(room))) {
      high += LINE_GAP + height(row, room);
    }
    return snappedTopInset() + Math.ceil(Math.max(0, high)) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double room = room(getWidth());
    leave(leftOut(room));
    double free = getHeight() - computePrefHeight(getWidth());
    double y = snappedTopInset() + Math.max(0, free / 2);
    for (var row : rows(room, left)) {
      double high = height(row, room);
      place(row, y, high, room);
      y += high + LINE_GAP;
    }
  }

  private void leave(Set<Node> out) {
    if (!out.equals(left)) {
      left = out;
      spare.forEach(part -> part.setVisible(!out.contains(part)));
      leaving.accept(out);
    }
  }

  private void place(Row row, double y, double high, double room) {
    double slack = Math.max(0, room - row.used);
    double x = snappedLeftInset();
    for (var part : row.parts) {
      if (atTheEnd.contains(part)) {
        x += slack;
        slack = 0;
      }
      double wide = width(part, room);
      double tall = Math.min(high, part.prefHeight(wide));
      part.resizeRelocate(snapPositionX(x), snapPositionY(y + (high - tall) / 2), wide, tall);
      x += wide + GAP;
    }
  }
}
