package org.igworkbench.window.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import org.igworkbench.notice.Found;
import org.igworkbench.notice.Match;

/// The curves between the lines of a text and the rows that they name, for those in sight.
final class Joints extends Pane {

  private final ListView<TextLine> left;
  private final ListView<SideLine> right;
  private final List<CubicCurve> curves = new ArrayList<>();

  Joints(ListView<TextLine> left, ListView<SideLine> right) {
    this.left = left;
    this.right = right;
    getStyleClass().add("notice-joints");
    setMouseTransparent(true);
    setMinWidth(40);
  }

  @Override
  protected void layoutChildren() {
    var rows = new HashMap<String, Double>();
    for (var node : right.lookupAll(".notice-row")) {
      if (node instanceof ListCell<?> cell && cell.getItem() instanceof SideLine.Of of) {
        middle(cell).ifPresent(y -> rows.put(of.code(), y));
      }
    }
    int used = 0;
    for (var node : left.lookupAll(".notice-text")) {
      if (node instanceof ListCell<?> cell
          && cell.getItem() instanceof TextLine line
          && line.compared() != null) {
        var y = middle(cell);
        if (y.isPresent()) {
          used = draw(used, y.get(), line.compared().found(), rows);
        }
      }
    }
    for (var curve : curves.subList(used, curves.size())) {
      curve.setVisible(false);
    }
  }

  /// Where the middle of a cell lies, if it is in sight.
  private Optional<Double> middle(Node cell) {
    if (!cell.isVisible() || cell.getParent() == null) {
      return Optional.empty();
    }
    Bounds here = sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
    double y = (here.getMinY() + here.getMaxY()) / 2;
    return y < 0 || y > getHeight() ? Optional.empty() : Optional.of(y);
  }

  private int draw(int from, double y, List<Found> found, Map<String, Double> rows) {
    int used = from;
    for (var each : found) {
      var to = rows.get(each.code());
      if (to != null) {
        var curve = curve(used++);
        curve.setVisible(true);
        curve.setStartX(0);
        curve.setStartY(y);
        curve.setEndX(getWidth());
        curve.setEndY(to);
        curve.setControlX1(getWidth() / 2);
        curve.setControlY1(y);
        curve.setControlX2(getWidth() / 2);
        curve.setControlY2(to);
        curve
            .getStyleClass()
            .setAll("notice-joint", each.match() == Match.NEAR ? "look" : "joined");
      }
    }
    return used;
  }

  private CubicCurve curve(int index) {
    if (index == curves.size()) {
      var curve = new CubicCurve();
      // Not laid out, so that adding it while lines are laid out begins no second round.
      curve.setManaged(false);
      curves.add(curve);
      getChildren().add(curve);
    }
    return curves.get(index);
  }
}
