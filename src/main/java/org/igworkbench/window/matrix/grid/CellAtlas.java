package org.igworkbench.window.matrix.grid;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;

/// Every look that a cell can have, painted once in the pixels of the screen.
///
/// Curves and letters are what takes time in painting, most of all on a computer without a graphics
/// card, as on a remote desktop. Stamping them from a picture makes scrolling smooth there too.
final class CellAtlas {

  private static final int LOOKS_IN_A_ROW = 32;

  /// Room beside a cell for what stands out of it by less than a pixel.
  private static final int MARGIN = 2;

  private final Map<CellLook, Integer> places = new HashMap<>();
  private final Pixels pixels;
  private final int width;
  private final int height;
  private final Image image;

  /// @param looks what cells look like
  /// @param picture in whose fonts, colours and zoom
  CellAtlas(Collection<CellLook> looks, GridPicture picture) {
    looks.forEach(look -> places.put(look, places.size()));
    this.pixels = picture.pixels();
    double scale = pixels.scale();
    var geometry = picture.geometry();
    this.width = (int) Math.ceil(geometry.cellWidth() * scale) + MARGIN;
    this.height = (int) Math.ceil(geometry.scaled(GridGeometry.CELL_HEIGHT) * scale) + MARGIN;
    this.image = paint(picture);
  }

  private Image paint(GridPicture picture) {
    double scale = pixels.scale();
    int rows = Math.max(1, (places.size() + LOOKS_IN_A_ROW - 1) / LOOKS_IN_A_ROW);
    int columns = Math.clamp(places.size(), 1, LOOKS_IN_A_ROW);
    var canvas = new Canvas(columns * width / scale, rows * height / scale);
    var g = canvas.getGraphicsContext2D();
    places.forEach((look, place) ->
        CellPainter.paint(g, picture, look, left(place) / scale, top(place) / scale));
    var parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    parameters.setTransform(new Scale(scale, scale));
    return canvas.snapshot(parameters, new WritableImage(columns * width, rows * height));
  }

  private int left(int place) {
    return place % LOOKS_IN_A_ROW * width;
  }

  private int top(int place) {
    return place / LOOKS_IN_A_ROW * height;
  }

  /// Whether it has all these looks.
  boolean holds(Collection<CellLook> looks) {
    return places.keySet().containsAll(looks);
  }

  /// The scale of the screen that it was painted for.
  double scale() {
    return pixels.scale();
  }

  /// Stamps a look with its upper left corner there.
  void stamp(GraphicsContext g, CellLook look, double x, double y) {
    int place = places.getOrDefault(look, 0);
    double scale = pixels.scale();
    g.drawImage(
        image,
        left(place),
        top(place),
        width,
        height,
        pixels.snap(x),
        pixels.snap(y),
        width / scale,
        height / scale);
  }
}
