package org.igworkbench.window.matrix;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.igworkbench.matrix.RuleDifference;
import org.igworkbench.window.shell.Mark;
import org.igworkbench.window.shell.MarkView;

/// The signs of the grid as small nodes, coloured by the style sheet.
final class LegendSigns {

  private static final double MARK = 13;

  private LegendSigns() {}

  static Node mark(Mark mark) {
    return new MarkView(mark, MARK);
  }

  static Label bold(String text) {
    var label = new Label(text);
    label.getStyleClass().add("strong");
    return label;
  }

  static Node slash() {
    return styled(new Line(0, 6, 5.5, 0), "legend-slash");
  }

  static Node overdueBar() {
    return styled(new Region(), "legend-overdue");
  }

  /// The triangle in the corner of a cell.
  static Node corner(String styleClass) {
    return styled(new Polygon(0, 0, 7, 0, 7, 7), styleClass);
  }

  /// A clock that is full.
  static Node fullClock() {
    var hands = styled(new Polyline(0, 0, 0, 3.5, 2.4, 4.9), "legend-hands");
    return new StackPane(styled(new Circle(6), "legend-full"), new Group(hands));
  }

  static Node clock() {
    var clock = new MarkView(Mark.LAPSED, MARK);
    clock.getStyleClass().add("legend-soon");
    return clock;
  }

  static Node ring(double radius, String styleClass) {
    var ring = new Circle(radius);
    return styled(ring, styleClass);
  }

  static Node dash() {
    return styled(new Line(0, 0, 6, 0), "legend-dash");
  }

  /// A patch of one of the five heats.
  static Node heat(int step) {
    var patch = new Region();
    patch.getStyleClass().addAll("legend-heat", "legend-heat-" + step);
    return patch;
  }

  static Node octagon() {
    return styled(
        new Polygon(2.5, 0, 5.5, 0, 8, 2.5, 8, 5.5, 5.5, 8, 2.5, 8, 0, 5.5, 0, 2.5),
        "legend-error");
  }

  static Node triangle() {
    return styled(new Polygon(0, 8, 8, 8, 4, 0), "legend-warning");
  }

  /// The outline and disc of a cell of which that became.
  static Node difference(RuleDifference.Kind kind) {
    var outline = new Region();
    outline.getStyleClass().addAll("legend-outline", style(kind));
    var both = new HBox(3, outline, disc(kind));
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  /// The disc with its sign: plus, triangle or minus.
  static Node disc(RuleDifference.Kind kind) {
    var sign =
        switch (kind) {
          case ADDED -> List.<Node>of(new Line(-2.8, 0, 2.8, 0), new Line(0, -2.8, 0, 2.8));
          case CHANGED -> List.<Node>of(new Polygon(-2.8, 2, 0, -2.8, 2.8, 2));
          case ENDED -> List.<Node>of(new Line(-2.8, 0, 2.8, 0));
        };
    sign.forEach(line -> line.getStyleClass().add("legend-sign"));
    var disc =
        new StackPane(
            styled(new Circle(kind == RuleDifference.Kind.CHANGED ? 5.5 : 5), "legend-disc"),
            new Group(sign));
    disc.getStyleClass().addAll("change-disc", style(kind));
    return disc;
  }

  /// The style of a kind.
  static String style(RuleDifference.Kind kind) {
    return switch (kind) {
      case ADDED -> "added";
      case CHANGED -> "changed";
      case ENDED -> "ended";
    };
  }

  /// A cell that is the same on both days.
  static Node same() {
    var same = new MarkView(Mark.PERMITTED, MARK);
    same.setOpacity(0.28);
    return same;
  }

  private static <T extends Node> T styled(T node, String styleClass) {
    node.getStyleClass().add(styleClass);
    return node;
  }
}
