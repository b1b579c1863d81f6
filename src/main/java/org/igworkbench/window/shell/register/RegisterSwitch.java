package org.igworkbench.window.shell.register;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.igworkbench.registers.Kind;
import org.igworkbench.window.shell.Segments;
import org.jspecify.annotations.Nullable;

/// The registers side by side; as a list where they have no room, as at large text.
final class RegisterSwitch extends Region {

  private final Segments<Kind> segments;
  private final ComboBox<Kind> list = new ComboBox<>();

  RegisterSwitch(
      String id,
      String name,
      List<Kind> kinds,
      Function<Kind, String> words,
      ObjectProperty<@Nullable Kind> chosen) {
    segments = new Segments<>(name, kinds, words, chosen);
    segments.setId(id + "-segments");
    list.setId(id + "-list");
    list.setAccessibleText(name);
    list.getItems().setAll(kinds);
    list.setConverter(new Named(words));
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
  protected void layoutChildren() {
    boolean wide = getWidth() + 1 >= segments.prefWidth(-1);
    segments.setVisible(wide);
    list.setVisible(!wide);
    layoutInArea(segments, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.CENTER);
    layoutInArea(list, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.CENTER);
  }

  private static final class Named extends StringConverter<Kind> {
    private final Function<Kind, String> words;

    Named(Function<Kind, String> words) {
      this.words = words;
    }

    @Override
    public String toString(@Nullable Kind kind) {
      return kind == null ? "" : words.apply(kind);
    }

    @Override
    public @Nullable Kind fromString(String text) {
      return null;
    }
  }
}
