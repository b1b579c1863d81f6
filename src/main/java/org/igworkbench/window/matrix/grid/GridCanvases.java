package org.igworkbench.window.matrix.grid;

import java.util.List;
import javafx.scene.canvas.Canvas;
import org.jspecify.annotations.Nullable;

/// The four areas of the grid, each painted again only when something in it has changed.
final class GridCanvases {

  private final Canvas corner = new Canvas();
  private final Canvas columns = new Canvas();
  private final Canvas figures = new Canvas();
  private final Canvas rows = new Canvas();
  private final Canvas body = new Canvas();
  private @Nullable CellAtlas atlas;
  private @Nullable GridType atlasType;
  private @Nullable Heading paintedColumns;
  private @Nullable Heading paintedFigures;
  private @Nullable Heading paintedRows;

  /// What a heading shows; frame, geometry and type are compared by identity.
  private record Heading(
      GridFrame frame,
      List<Integer> figures,
      Layer layer,
      GridGeometry geometry,
      GridType type,
      Pixels pixels,
      double scroll,
      int spot,
      boolean focused,
      double width,
      double height) {

    static Heading of(
        GridPicture p, List<Integer> figures, double scroll, int spot, Canvas canvas) {
      return new Heading(
          p.model().frame(),
          figures,
          p.model().layer(),
          p.geometry(),
          p.type(),
          p.pixels(),
          scroll,
          spot,
          p.focused(),
          canvas.getWidth(),
          canvas.getHeight());
    }

    /// The same with the figures of another.
    Heading figured(Heading other) {
      return new Heading(
          frame,
          other.figures(),
          layer,
          geometry,
          type,
          pixels,
          scroll,
          spot,
          focused,
          width,
          height);
    }
  }

  List<Canvas> all() {
    return List.of(body, rows, columns, figures, corner);
  }

  /// Lays the areas out round the corner between the headings.
  ///
  /// @param low how high the line of figures is
  void place(double left, double top, double width, double height, double low) {
    place(corner, 0, 0, left, top);
    place(columns, left, 0, width, top);
    place(figures, left, top - low, width, low);
    place(rows, 0, top, left, height);
    place(body, left, top, width, height);
  }

  private static void place(Canvas canvas, double x, double y, double width, double height) {
    canvas.relocate(x, y);
    canvas.setWidth(width);
    canvas.setHeight(height);
  }

  void paint(GridPicture picture) {
    var across = columnsOf(picture, List.of());
    if (!across.equals(paintedColumns)) {
      paintedColumns = across;
      HeadingPainter.paint(
          columns.getGraphicsContext2D(), picture, columns.getWidth(), columns.getHeight());
    }
    var counted = columnsOf(picture, picture.model().figures().columns());
    if (!counted.equals(paintedFigures)) {
      paintedFigures = counted;
      HeadingPainter.figures(
          figures.getGraphicsContext2D(), picture, figures.getWidth(), figures.getHeight());
    }
    paintRows(picture);
    BodyPainter.paint(
        body.getGraphicsContext2D(), picture, atlas(picture), body.getWidth(), body.getHeight());
  }

  private void paintRows(GridPicture picture) {
    var down = rowsOf(picture);
    var before = paintedRows;
    if (down.equals(before)) {
      return;
    }
    paintedRows = down;
    var g = rows.getGraphicsContext2D();
    if (before != null && picture.pixels().whole() && before.figured(down).equals(down)) {
      RowPainter.paintFigures(g, picture, rows.getWidth(), rows.getHeight(), before.figures());
      return;
    }
    RowPainter.paint(g, picture, rows.getWidth(), rows.getHeight());
    CornerPainter.paint(
        corner.getGraphicsContext2D(), picture, corner.getWidth(), corner.getHeight());
  }

  private Heading columnsOf(GridPicture p, List<Integer> counted) {
    return Heading.of(p, counted, p.scrollX(), p.spot().column(), columns);
  }

  private Heading rowsOf(GridPicture p) {
    var counted = p.model().figures().lines();
    return Heading.of(p, counted, p.scrollY(), p.spot().line(), rows);
  }

  /// The looks of all cells; kept while fonts, colours and the screen stay, and no new look comes.
  private CellAtlas atlas(GridPicture picture) {
    var looks = picture.model().looks();
    var kept = atlas;
    if (kept != null
        && atlasType == picture.type()
        && kept.scale() == picture.pixels().scale()
        && kept.holds(looks)) {
      return kept;
    }
    var made = new CellAtlas(looks, picture);
    atlas = made;
    atlasType = picture.type();
    return made;
  }
}
