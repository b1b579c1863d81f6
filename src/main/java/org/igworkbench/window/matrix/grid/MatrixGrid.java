package org.igworkbench.window.matrix.grid;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.igworkbench.window.matrix.grid.GridModel.Spot;
import org.jspecify.annotations.Nullable;

/// The grid of the matrix: painted on four canvases of which each shows only what is seen of it, so
/// that its size does not matter. One node takes the keys and answers for the selected cell.
///
/// Whatever changes asks for a layout, and the layout paints: at most once a pulse.
public final class MatrixGrid extends Region {

  static final double ZOOM_LEAST = 0.6;
  static final double ZOOM_MOST = 2;

  /// The size of text that the sizes of the design are meant for.
  private static final double DESIGN_TEXT = 13;

  private final GridStyle style = new GridStyle(this, this::rescale);
  private final GridSpeech speech;
  private final GridListener listener;
  private final GridCanvases canvases = new GridCanvases();
  private final GridBars bars = new GridBars(this::requestLayout);
  private final FocusedCell focusedCell = new FocusedCell();
  private final GridReader reader = new GridReader(this, focusedCell);
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private GridModel model = GridModel.EMPTY;
  private GridGeometry geometry = new GridGeometry(model, 1);
  private GridType type = new GridType(Font.getDefault(), 1);
  private Spot spot = new Spot(0, 0);
  private final GridSelection selection = new GridSelection();
  private boolean wantsKeys;
  private boolean revealing;

  public MatrixGrid(GridSpeech speech, GridListener listener) {
    this.speech = speech;
    this.listener = listener;
    getStyleClass().add("matrix-grid");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    getChildren().addAll(canvases.all());
    getChildren().addAll(focusedCell, bars.across(), bars.down());
    new GridMouse(this).listen();
    setOnKeyPressed(new GridKeys(this)::pressed);
    zoom.subscribe(this::rescale);
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::requestLayout);
    sceneProperty().subscribe(this::arrived);
  }

  // -- what it shows

  /// Shows another model; one stays where one was, or where that is folded away to.
  public void show(GridModel other) {
    var line = model.has(spot) ? model.lines().get(spot.line()).key() : "";
    var column = model.has(spot) ? model.columns().get(spot.column()).code() : "";
    boolean moved = other.frame() != model.frame();
    model = other;
    if (moved) {
      geometry = new GridGeometry(model, geometry.scale());
      spot = new Spot(Math.max(0, model.lineOf(line)), Math.max(0, model.columnOf(column)));
      setAccessibleRoleDescription(model.names().grid());
    }
    reader.announce();
    requestLayout();
  }

  public GridModel model() {
    return model;
  }

  GridGeometry geometry() {
    return geometry;
  }

  GridSpeech speech() {
    return speech;
  }

  GridListener listener() {
    return listener;
  }

  GridBars bars() {
    return bars;
  }

  GridStyle style() {
    return style;
  }

  // -- where one is

  public Spot spot() {
    return spot;
  }

  /// Goes to a place, brings it into sight, and forgets which cells were selected together.
  public void select(Spot where) {
    boolean had = !selection.isEmpty();
    selection.start(where);
    go(where, had);
  }

  /// Goes to a place and selects the block from where one stood.
  void extend(Spot to) {
    selection.extend(model, to);
    go(to, true);
  }

  /// Goes to a cell and takes it into the selection, or out of it.
  void toggle(Spot where) {
    selection.toggle(model, spot, where);
    go(where, true);
  }

  /// Goes to a row and selects its filled cells.
  void selectLine(Spot in) {
    selection.filled(model, new Spot(in.line(), 0), new Spot(in.line(), lastColumn()));
    go(in, true);
  }

  /// Goes to a column and selects its filled cells.
  void selectColumn(Spot in) {
    selection.filled(model, new Spot(0, in.column()), new Spot(lastLine(), in.column()));
    go(in, true);
  }

  /// Selects all filled cells that are shown.
  public void selectAll() {
    selection.filled(model, new Spot(0, 0), new Spot(lastLine(), lastColumn()));
    go(spot, true);
  }

  private int lastLine() {
    return model.lines().size() - 1;
  }

  private int lastColumn() {
    return model.columns().size() - 1;
  }

  /// The cells that are selected together, in the order in which they came; the one where one
  /// stands if there are no others.
  public SequencedSet<CellKey> selection() {
    var here = model.key(spot);
    return isSelecting() || here == null
        ? selection.cells()
        : Collections.unmodifiableSequencedSet(new LinkedHashSet<>(List.of(here)));
  }

  /// Whether cells are selected together.
  public boolean isSelecting() {
    return !selection.isEmpty();
  }

  /// Forgets which cells were selected together.
  public void clearSelection() {
    if (isSelecting()) {
      select(spot);
    }
  }

  GridSelection selected() {
    return selection;
  }

  private void go(Spot where, boolean selectionChanged) {
    boolean moved = !where.equals(spot);
    spot = where;
    reader.announce();
    reveal();
    if (moved) {
      listener.selected();
    }
    if (selectionChanged) {
      listener.selectionChanged();
    }
  }

  /// Brings the place where one is into sight.
  void reveal() {
    revealing = true;
    requestLayout();
  }

  /// Brings the selected place into sight, once it is known how much is seen.
  private void bringIntoSight() {
    if (!revealing || !model.has(spot) || bars.viewWidth() <= 0 || bars.viewHeight() <= 0) {
      return;
    }
    revealing = false;
    bars.to(
        GridGeometry.reveal(
            geometry.left(spot.column()),
            geometry.right(spot.column()) + 2,
            bars.x(),
            bars.viewWidth()),
        GridGeometry.reveal(
            geometry.top(spot.line()),
            geometry.bottom(spot.line()) + 2,
            bars.y(),
            bars.viewHeight()));
  }

  // -- zoom

  public DoubleProperty zoomProperty() {
    return zoom;
  }

  /// Zooms, with the point of the body staying where it is.
  public void zoomTo(double value, double anchorX, double anchorY) {
    double before = geometry.scale();
    zoom.set(Math.clamp(Math.round(value * 10) / 10.0, ZOOM_LEAST, ZOOM_MOST));
    double ratio = geometry.scale() / before;
    double x = (bars.x() + anchorX) * ratio - anchorX;
    double y = (bars.y() + anchorY) * ratio - anchorY;
    layout();
    bars.to(x, y);
  }

  private void rescale() {
    var font = style.font();
    double scale = zoom.get() * font.getSize() / DESIGN_TEXT;
    geometry = new GridGeometry(model, scale);
    type = new GridType(font, scale);
    requestLayout();
  }

  // -- layout and painting

  double headingWidth() {
    return geometry.headingWidth(getWidth());
  }

  double headingHeight() {
    return geometry.headingHeight(getHeight());
  }

  @Override
  protected double computePrefWidth(double height) {
    return geometry.scaled(GridGeometry.ROW_HEADING_MOST) + geometry.contentWidth();
  }

  @Override
  protected double computePrefHeight(double width) {
    return geometry.headingHeight(Double.MAX_VALUE) + geometry.contentHeight();
  }

  @Override
  protected void layoutChildren() {
    double left = headingWidth();
    double top = headingHeight();
    double width = Math.max(0, getWidth() - left);
    double height = Math.max(0, getHeight() - top);
    bars.layOut(left, top, width, height, geometry);
    bringIntoSight();
    canvases.place(left, top, width, height, geometry.scaled(GridGeometry.FIGURES_HEIGHT));
    placeFocusedCell(left, top);
    paint();
  }

  private void placeFocusedCell(double left, double top) {
    if (model.has(spot)) {
      focusedCell.resizeRelocate(
          left + geometry.left(spot.column()) - bars.x(),
          top + geometry.top(spot.line()) - bars.y(),
          geometry.width(spot.column()),
          geometry.height(spot.line()));
    }
  }

  /// Paints what is seen.
  void paint() {
    canvases.paint(picture());
  }

  private GridPicture picture() {
    var pixels = new Pixels(outputScale());
    return new GridPicture(
        model,
        geometry,
        style,
        type,
        pixels,
        pixels.snap(bars.x()),
        pixels.snap(bars.y()),
        spot,
        selection,
        hasKeys(),
        speech);
  }

  /// Takes the keys, now or as soon as it stands in a scene.
  public void takeKeys() {
    wantsKeys = getScene() == null;
    requestFocus();
  }

  private void arrived() {
    if (wantsKeys && getScene() != null) {
      takeKeys();
    }
  }

  /// Whether keys go here, as soon as the window has them.
  private boolean hasKeys() {
    return getScene() != null && getScene().getFocusOwner() == this;
  }

  private double outputScale() {
    var scene = getScene();
    var window = scene == null ? null : scene.getWindow();
    return window == null ? 1 : window.getOutputScaleX();
  }

  // -- style and accessibility

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return GridStyle.all();
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    var answer = reader.answer(attribute, parameters);
    return answer == null && attribute != AccessibleAttribute.CELL_AT_ROW_COLUMN
        ? super.queryAccessibleAttribute(attribute, parameters)
        : answer;
  }
}
