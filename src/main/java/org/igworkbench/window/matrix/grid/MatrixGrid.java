package org.igworkbench.window.matrix.grid;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
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

  /// Is told what a person does in the grid.
  public interface Listener {
    /// Another place is selected.
    void selected();

    /// The selected cell is to be opened.
    void opened();

    /// A scope is to be folded or opened.
    void folded(String scope);

    /// The grid is to be left.
    void left();
  }

  private final GridStyle style = new GridStyle(this, this::rescale);
  private final GridSpeech speech;
  private final Listener listener;
  private final GridCanvases canvases;
  private final GridBars bars = new GridBars(this::requestLayout);
  private final FocusedCell focusedCell = new FocusedCell();
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private GridModel model = GridModel.EMPTY;
  private GridGeometry geometry = new GridGeometry(model, 1);
  private GridType type = new GridType(Font.getDefault(), 1);
  private Spot spot = new Spot(0, 0);
  private boolean wantsKeys;
  private boolean revealing;

  public MatrixGrid(GridSpeech speech, Listener listener) {
    this.speech = speech;
    this.listener = listener;
    getStyleClass().add("matrix-grid");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setAccessibleRoleDescription(speech.gridName());
    canvases = new GridCanvases(speech);
    getChildren().addAll(canvases.all());
    getChildren().addAll(focusedCell, bars.across(), bars.down());
    new GridMouse(this).listen();
    setOnKeyPressed(new GridKeys(this)::pressed);
    zoom.subscribe(this::rescale);
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::requestLayout);
    sceneProperty().subscribe(this::arrived);
  }

  // -- what it shows

  /// Shows another model; the selection stays on its purpose and recipient where they are there.
  public void show(GridModel other) {
    var line = spot.line() < model.lines().size() ? model.lines().get(spot.line()) : null;
    var column = spot.column() < model.columns().size() ? model.columns().get(spot.column()) : null;
    model = other;
    geometry = new GridGeometry(model, geometry.scale());
    int newLine = line == null ? -1 : lineOf(line);
    int newColumn = column == null ? -1 : model.columnOf(column.code());
    spot = new Spot(Math.max(0, newLine), Math.max(0, newColumn));
    announce();
    requestLayout();
  }

  /// The line itself, or the band that it is folded under.
  private int lineOf(GridModel.Line line) {
    int found = model.lineOf(line.key());
    return found < 0 && line instanceof GridModel.Line.Row row
        ? model.lineOf(new GridModel.Line.Band(row.scope(), "", 0, true).key())
        : found;
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

  Listener listener() {
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

  /// Selects a place and brings it into sight.
  public void select(Spot where) {
    boolean moved = !where.equals(spot);
    spot = where;
    announce();
    revealing = true;
    requestLayout();
    if (moved) {
      listener.selected();
    }
  }

  /// Brings the selected place into sight, once it is known how much is seen.
  private void reveal() {
    boolean there = spot.line() < model.lines().size() && spot.column() < model.columns().size();
    if (!revealing || !there || bars.viewWidth() <= 0 || bars.viewHeight() <= 0) {
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

  private void announce() {
    var text = speech.place(model, spot);
    setAccessibleText(text);
    focusedCell.stand(spot, text);
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
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

  @Override
  protected double computePrefWidth(double height) {
    return geometry.scaled(GridGeometry.ROW_HEADING_MOST) + geometry.contentWidth();
  }

  @Override
  protected double computePrefHeight(double width) {
    return geometry.headingHeight() + geometry.contentHeight();
  }

  @Override
  protected void layoutChildren() {
    double left = headingWidth();
    double top = geometry.headingHeight();
    double width = Math.max(0, getWidth() - left);
    double height = Math.max(0, getHeight() - top);
    bars.layOut(left, top, width, height, geometry);
    reveal();
    canvases.place(left, top, width, height);
    placeFocusedCell(left, top);
    paint();
  }

  private void placeFocusedCell(double left, double top) {
    if (spot.line() < model.lines().size() && spot.column() < model.columns().size()) {
      focusedCell.resizeRelocate(
          left + geometry.left(spot.column()) - bars.x(),
          top + geometry.top(spot.line()) - bars.y(),
          geometry.cellWidth(),
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
        hasKeys());
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
    return switch (attribute) {
      case FOCUS_ITEM -> focusedCell;
      case SELECTED_ITEMS -> FXCollections.observableArrayList(focusedCell);
      case MULTIPLE_SELECTION -> false;
      case ROW_COUNT -> model.lines().size();
      case COLUMN_COUNT -> model.columns().size();
      case CELL_AT_ROW_COLUMN ->
          parameters.length == 2
                  && new Spot((Integer) parameters[0], (Integer) parameters[1]).equals(spot)
              ? focusedCell
              : null;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
