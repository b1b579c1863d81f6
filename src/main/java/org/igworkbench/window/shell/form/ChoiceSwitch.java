package org.igworkbench.window.shell.form;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import org.igworkbench.window.shell.Segments;
import org.jspecify.annotations.Nullable;

/// A few choices side by side, of which one is chosen; as a list where they have no room, as at
/// large text.
public final class ChoiceSwitch<T> extends Region {

  private final Segments<T> segments;
  private final ComboBox<T> list = new ComboBox<>();

  /// @param id begins the ids of its parts
  /// @param name what is chosen, for screen readers
  public ChoiceSwitch(
      String id,
      String name,
      List<T> kinds,
      Function<T, String> words,
      ObjectProperty<@Nullable T> chosen) {
    segments = new Segments<>(name, kinds, words, chosen);
    segments.setId(id + "-segments");
    list.setId(id + "-list");
    list.setAccessibleText(name);
    list.getItems().setAll(kinds);
    list.setConverter(new Named<>(words));
    list.valueProperty().bindBidirectional(chosen);
    getChildren().setAll(segments, list);
  }

  @Override
  protected double computeMinWidth(double height) {
    return list.minWidth(-1);
  }

  @Override
  protected double computePrefWidth(double height) {
    return segments.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(segments.prefHeight(-1), list.prefHeight(-1));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    boolean wide = getWidth() + 1 >= segments.prefWidth(-1);
    segments.setVisible(wide);
    list.setVisible(!wide);
    layoutInArea(segments, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.CENTER);
    layoutInArea(list, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.CENTER);
  }
}
