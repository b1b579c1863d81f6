package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A few choices side by side, of which one can be chosen and none be taken back.
///
/// In a bar they stay on one line. In a form they take a second line before one of them is cut, as
/// at large text.
public final class Segments<T> extends Pane {

  private static final double LINE_GAP = 4;
  private static final List<String> PILLS =
      List.of("left-pill", "center-pill", "right-pill", "only-pill");

  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private boolean wrapping;

  /// @param name what is chosen, for screen readers
  public Segments(
      String name, List<T> choices, Function<T, String> words, ObjectProperty<@Nullable T> chosen) {
    var group = new ToggleGroup();
    for (var choice : choices) {
      var button = new ToggleButton(words.apply(choice));
      button.setToggleGroup(group);
      button.setOnAction(pressed -> {
        // Pressed again it stays chosen.
        button.setSelected(true);
        chosen.set(choice);
      });
      buttons.put(choice, button);
    }
    getChildren().setAll(buttons.values());
    getStyleClass().add("segmented-button");
    setAccessibleText(name);
    chosen.subscribe(
        now -> buttons.forEach((choice, button) -> button.setSelected(choice.equals(now))));
    shape(List.of(List.copyOf(buttons.values())));
  }

  /// Lets them take a second line.
  public Segments<T> wrapping() {
    wrapping = true;
    requestLayout();
    return this;
  }

  /// Says something else on a button.
  public void rename(Function<T, String> words) {
    buttons.forEach((choice, button) -> button.setText(words.apply(choice)));
  }

  /// Focus belongs to what is chosen, or else to the first.
  @Override
  public void requestFocus() {
    buttons.values().stream()
        .filter(ToggleButton::isSelected)
        .findFirst()
        .orElseGet(() -> buttons.values().iterator().next())
        .requestFocus();
  }

  /// The height depends on the width where they may take a second line.
  @Override
  public @Nullable Orientation getContentBias() {
    return wrapping ? Orientation.HORIZONTAL : null;
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }

  private List<List<ToggleButton>> lines(double room) {
    var lines = new ArrayList<List<ToggleButton>>();
    double used = 0;
    for (var button : buttons.values()) {
      double wide = snapSizeX(button.prefWidth(-1));
      if (lines.isEmpty() || (wrapping && used + wide > room)) {
        lines.add(new ArrayList<>());
        used = 0;
      }
      lines.getLast().add(button);
      used += wide;
    }
    return lines;
  }

  private double high() {
    return buttons.values().stream()
        .mapToDouble(button -> snapSizeY(button.prefHeight(-1)))
        .max()
        .orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return sides()
        + buttons.values().stream().mapToDouble(button -> snapSizeX(button.prefWidth(-1))).sum();
  }

  @Override
  protected double computeMinWidth(double height) {
    return wrapping
        ? sides()
            + buttons.values().stream()
                .mapToDouble(button -> snapSizeX(button.prefWidth(-1)))
                .max()
                .orElse(0)
        : computePrefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    int lines = lines(width < 0 ? Double.MAX_VALUE : width - sides()).size();
    return snappedTopInset()
        + lines * high()
        + Math.max(0, lines - 1) * LINE_GAP
        + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    var lines = lines(getWidth() - sides());
    double high = high();
    double y = snappedTopInset();
    for (var line : lines) {
      double x = snappedLeftInset();
      for (var button : line) {
        double wide = snapSizeX(button.prefWidth(-1));
        button.resizeRelocate(x, y, wide, high);
        x += wide;
      }
      y += high + LINE_GAP;
    }
    shape(lines);
  }

  /// Rounds the ends of every line.
  private static void shape(List<List<ToggleButton>> lines) {
    for (var line : lines) {
      for (var button : line) {
        var pill = pill(button.equals(line.getFirst()), button.equals(line.getLast()));
        if (!button.getStyleClass().contains(pill)) {
          button.getStyleClass().removeAll(PILLS);
          button.getStyleClass().add(pill);
        }
      }
    }
  }

  private static String pill(boolean first, boolean last) {
    if (first) {
      return last ? "only-pill" : "left-pill";
    }
    return last ? "right-pill" : "center-pill";
  }
}
