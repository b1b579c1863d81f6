package org.igworkbench.window.matrix.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.converter.PaintConverter;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.igworkbench.window.shell.Mark;

/// The font and colours of a grid, as the style sheet sets them.
final class GridStyle {

  private static final FontCssMetaData<MatrixGrid> FONT =
      new FontCssMetaData<>("-fx-font", Font.getDefault()) {
        @Override
        public boolean isSettable(MatrixGrid grid) {
          return true;
        }

        @Override
        public StyleableProperty<Font> getStyleableProperty(MatrixGrid grid) {
          return grid.style().font;
        }
      };

  private static final List<InkProperty> INKS =
      Stream.of(Ink.values()).map(InkProperty::new).toList();

  private static final List<CssMetaData<? extends Styleable, ?>> METADATA = metaData();

  private final StyleableObjectProperty<Font> font;
  private final Map<Ink, StyleableObjectProperty<Paint>> inks = new EnumMap<>(Ink.class);

  /// @param changed is told after a font or colour has changed
  GridStyle(MatrixGrid grid, Runnable changed) {
    this.font = property(FONT, grid, Font.getDefault(), changed);
    for (var meta : INKS) {
      Paint initial = Color.GRAY;
      inks.put(meta.ink, property(meta, grid, initial, changed));
    }
  }

  private static <T> StyleableObjectProperty<T> property(
      CssMetaData<MatrixGrid, T> meta, MatrixGrid grid, T initial, Runnable changed) {
    return new SimpleStyleableObjectProperty<>(meta, grid, meta.getProperty(), initial) {
      @Override
      protected void invalidated() {
        changed.run();
      }
    };
  }

  private static List<CssMetaData<? extends Styleable, ?>> metaData() {
    var all = new ArrayList<>(Region.getClassCssMetaData());
    all.add(FONT);
    all.addAll(INKS);
    return List.copyOf(all);
  }

  static List<CssMetaData<? extends Styleable, ?>> all() {
    return METADATA;
  }

  Font font() {
    return font.get();
  }

  Paint paint(Ink ink) {
    return property(ink).get();
  }

  private StyleableObjectProperty<Paint> property(Ink ink) {
    // Every ink got its property in the constructor.
    return Objects.requireNonNull(inks.get(ink));
  }

  /// The colour of a mark; marks that no cell can have are painted like drafts.
  Paint paint(Mark mark) {
    return paint(
        switch (mark) {
          case PERMITTED -> Ink.PERMITTED;
          case CONDITIONAL -> Ink.CONDITIONAL;
          case BARRED -> Ink.BARRED;
          case LAPSED -> Ink.OVERDUE;
          case WIDER, UNCOVERED, DRAFT -> Ink.DRAFT;
        });
  }

  private static final class InkProperty extends CssMetaData<MatrixGrid, Paint> {
    private final Ink ink;

    InkProperty(Ink ink) {
      super(ink.property(), PaintConverter.getInstance(), Color.GRAY);
      this.ink = ink;
    }

    @Override
    public boolean isSettable(MatrixGrid grid) {
      return true;
    }

    @Override
    public StyleableProperty<Paint> getStyleableProperty(MatrixGrid grid) {
      return grid.style().property(ink);
    }
  }
}
