package org.igworkbench.window.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.igworkbench.registers.Timeline.Bar;
import org.jspecify.annotations.Nullable;

/// One row of law as a bar from its first day to its last, across the years and the day that is
/// looked at.
final class BarPane extends Pane {

  private static final double THICK = 10;
  private static final double LEAST = 3;
  private static final PseudoClass COUNTS = PseudoClass.getPseudoClass("counts");
  private static final PseudoClass UNVERIFIED = PseudoClass.getPseudoClass("unverified");

  private final Region bar = styled("law-bar");
  private final Region today = styled("law-today");
  private final List<Region> years = new ArrayList<>();
  private @Nullable Bar shown;
  private @Nullable TimeSpan span;
  private @Nullable LocalDate day;

  BarPane() {
    getStyleClass().add("bar-pane");
    setMinWidth(60);
    setPrefWidth(120);
  }

  private static Region styled(String style) {
    var region = new Region();
    region.getStyleClass().add(style);
    region.setManaged(false);
    return region;
  }

  void show(Bar row, boolean counts, TimeSpan over, LocalDate on) {
    shown = row;
    span = over;
    day = on;
    years.clear();
    over.years().forEach(year -> years.add(styled("law-year")));
    bar.pseudoClassStateChanged(COUNTS, counts);
    bar.pseudoClassStateChanged(UNVERIFIED, row.unverified() || !counts);
    getChildren().setAll(years);
    getChildren().addAll(bar, today);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    var row = shown;
    var over = span;
    var on = day;
    if (row == null || over == null || on == null) {
      return;
    }
    double width = getWidth();
    double height = getHeight();
    for (int at = 0; at < years.size(); at++) {
      double x = snapPositionX(over.at(over.years().get(at)) * width);
      years.get(at).resizeRelocate(x, 0, 1, height);
    }
    double from = over.begin(row.period().from()) * width;
    double to = Math.max(over.end(row.period().to()) * width, from + LEAST);
    double top = snapPositionY((height - THICK) / 2);
    bar.resizeRelocate(snapPositionX(from), top, snapSizeX(to - from), THICK);
    today.resizeRelocate(snapPositionX(over.at(on) * width), 0, 2, height);
  }
}
