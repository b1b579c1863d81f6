package org.igworkbench.window.law;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.igworkbench.window.shell.Days;
import org.jspecify.annotations.Nullable;

/// The years over the bars, and the day that is looked at.
final class YearAxis extends Pane {

  private final Label today = new Label();
  private @Nullable TimeSpan span;
  private @Nullable LocalDate day;

  YearAxis() {
    getStyleClass().add("year-axis");
    today.getStyleClass().add("law-today-label");
    setMinWidth(60);
    setPrefWidth(120);
  }

  void show(TimeSpan over, LocalDate on) {
    span = over;
    day = on;
    today.setText(Days.brief(on));
    getChildren()
        .setAll(
            over.years().stream()
                .map(year -> {
                  var label = new Label(Integer.toString(year.getYear()));
                  label.getStyleClass().add("note");
                  return label;
                })
                .toList());
    getChildren().add(today);
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return 2 * today.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    var over = span;
    var on = day;
    if (over == null || on == null) {
      return;
    }
    double line = today.prefHeight(-1);
    for (int at = 0; at < over.years().size(); at++) {
      var label = getChildren().get(at);
      double x = over.at(over.years().get(at)) * getWidth();
      label.resizeRelocate(snapPositionX(x) + 2, line, label.prefWidth(-1), line);
    }
    double width = today.prefWidth(-1);
    // In the narrowest window the day is wider than the years; the bars show it all the same.
    today.setVisible(width <= getWidth());
    double most = Math.max(0, getWidth() - width);
    double x = Math.clamp(over.at(on) * getWidth() - width / 2, 0, most);
    today.resizeRelocate(snapPositionX(x), 0, width, line);
  }
}
