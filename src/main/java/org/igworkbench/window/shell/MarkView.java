package org.igworkbench.window.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.converter.PaintConverter;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// A mark as a node, coloured by the style sheet through `-mark-colour`.
public final class MarkView extends Region {

  private static final CssMetaData<MarkView, Paint> COLOUR =
      new CssMetaData<>("-mark-colour", PaintConverter.getInstance(), Color.GRAY) {
        @Override
        public boolean isSettable(MarkView view) {
          return !view.colour.isBound();
        }

        @Override
        public StyleableProperty<Paint> getStyleableProperty(MarkView view) {
          return view.colour;
        }
      };

  private static final List<CssMetaData<? extends Styleable, ?>> METADATA =
      Stream.concat(Region.getClassCssMetaData().stream(), Stream.of(COLOUR)).toList();

  private final Canvas canvas;
  private final double size;
  private Mark mark;
  private final StyleableObjectProperty<Paint> colour =
      new SimpleStyleableObjectProperty<>(COLOUR, this, "colour", Color.GRAY) {
        @Override
        protected void invalidated() {
          paint();
        }
      };

  public MarkView(Mark mark, double size) {
    this.mark = mark;
    this.size = size;
    this.canvas = new Canvas(size, size);
    getChildren().add(canvas);
    getStyleClass().addAll("mark", "mark-" + mark.styleName());
    setMinSize(size, size);
    setMaxSize(size, size);
    setPrefSize(size, size);
    // Said in words right beside it, so that a screen reader need not hear it twice.
    setMouseTransparent(true);
    paint();
  }

  /// Shows another mark.
  public void show(Mark other) {
    getStyleClass().remove("mark-" + mark.styleName());
    mark = other;
    getStyleClass().add("mark-" + mark.styleName());
    paint();
  }

  private void paint() {
    var g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, size, size);
    MarkPainter.paint(g, mark, colour.get(), size / 2, size / 2, size);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return METADATA;
  }
}
