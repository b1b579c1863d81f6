package org.igworkbench.window.matrix;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.GridSpeech;
import org.igworkbench.window.matrix.grid.Layer;
import org.igworkbench.window.matrix.grid.MatrixGrid;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.KeyHelp;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.Target;
import org.igworkbench.window.shell.list.ListExits;
import org.igworkbench.workspace.Sentence;

/// The matrix: every rule at one glance, and beside it what the selected cell says and why.
public final class MatrixScreen implements Screen {

  private static final KeyCombination FILTER =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private final Desk desk;
  private final MatrixReads reads;
  private final MatrixModel model = new MatrixModel();
  private final MatrixBar bar;
  private final FilterBar filter;
  private final GridExits exits;
  private final MatrixGrid grid;
  private final MatrixFace face;
  private final CellPanel panel;
  private final PanelPlace root;
  private final RuleCopying copying;
  private final MatrixWay way;
  private final MatrixComparing comparing;
  private String wanted = "";

  /// The matrix of a desk.
  ///
  /// @param documents where what changed can be exported to
  public MatrixScreen(Desk desk, Documents documents) {
    this.desk = desk;
    var words = desk.words();
    reads = new MatrixReads(desk);
    bar = new MatrixBar(words, new FromBar());
    filter = new FilterBar(words, this::filter);
    grid = new MatrixGrid(new GridSpeech(words), new FromGrid());
    exits = new GridExits(desk, documents, grid, filter);
    panel = new CellPanel(desk, reads::accepted, new FromPanel());
    copying = new RuleCopying(grid, model, panel);
    way = new MatrixWay(model, grid, this::show, () -> bar.pick(AxisPair.PURPOSE_RECIPIENT));
    comparing = new MatrixComparing(desk, documents, model, grid, bar.axes(), new FromComparing());
    grid.setId("matrix-grid");
    face = new MatrixFace(words, bar, filter, grid, comparing, this::clearFilter);
    face.getChildren().add(exits.news());
    root = new PanelPlace(face, panel);
    root.getStyleClass().addAll("screen", "matrix-screen");
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    filter.root().addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInFilter);
    root.open(false);
  }

  // -- as the frame sees it

  @Override
  public Place place() {
    return Place.MATRIX;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void refresh() {
    reads.start(comparing.other(), this::read);
  }

  @Override
  public void takeKeys() {
    grid.takeKeys();
  }

  @Override
  public boolean unsaved() {
    return panel.unsaved();
  }

  @Override
  public void open(String code) {
    wanted = code;
    if (model.isRead()) {
      find();
    }
  }

  @Override
  public List<KeyHelp> keys() {
    return MatrixKeys.HELP;
  }

  @Override
  public List<Command> commands() {
    var commands = new ArrayList<>(comparing.commands());
    var export = Sentence.of("shell.list.command.export");
    commands.add(new Command("matrix-export", export, ListExits.HELP.keys(), exits::export));
    if (!model.filter().isEmpty()) {
      var clear = Sentence.of("matrix-screen.command.clear");
      commands.add(new Command("clear", clear, "", this::clearFilter));
    }
    return commands;
  }

  // -- what is shown

  private void read(MatrixReads.Read read) {
    boolean first = !model.isRead();
    model.read(read.reading(), read.compared());
    filter.offer(read.reading().index());
    root.put(comparing.isOn() ? comparing.panel() : panel);
    show();
    if (first) {
      root.open(!model.isEmpty());
      way.toFirst();
    }
    find();
    look();
    showCell();
  }

  private void show() {
    if (model.isRead()) {
      face.show(model, desk.readOnly());
    }
  }

  /// Shows what the filter lets through; all else stays as it is, because this runs at every key.
  private void showCells() {
    if (comparing.isOn()) {
      // The list beside the grid follows the filter as well.
      show();
    } else if (model.isRead()) {
      face.showCells(model, desk.readOnly());
    }
  }

  /// Looks at the cell where one stands; on the heading of something folded at the one from before.
  private void look() {
    var cell = grid.model().key(grid.spot());
    if (cell != null) {
      model.look(cell);
      showCell();
    }
  }

  private void showCell() {
    if (comparing.isOn()) {
      comparing.look();
    } else {
      panel.show(model);
    }
  }

  /// Goes to what is to be opened, if there is something.
  private void find() {
    var target = Target.of(wanted);
    wanted = "";
    if (!target.code().isEmpty() && model.isRead()) {
      boolean there = way.to(target.code());
      if (there) {
        root.open(true);
        showCell();
      }
      grid.takeKeys();
      if (there && target.begins() && !comparing.refuses()) {
        panel.putRight(target.field());
      }
    }
  }

  private void filter(RuleFilter other) {
    model.filter(other);
    showCells();
  }

  private void clearFilter() {
    filter.clear();
    filter.edit();
  }

  private void addRule() {
    if (!comparing.refuses()) {
      root.open(true);
      panel.add();
    }
  }

  // -- keys

  private void pressed(KeyEvent event) {
    if (FILTER.match(event)) {
      filter.edit();
      event.consume();
    } else if (comparing.takes(event)) {
      event.consume();
    } else if (exits.takes(event)) {
      event.consume();
    }
  }

  private void pressedInFilter(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
      grid.takeKeys();
      event.consume();
    }
  }

  /// What a person picks above the grid.
  private final class FromBar implements MatrixBar.Listener {
    @Override
    public void axes(AxisPair axes) {
      var before = model.rule();
      grid.clearSelection();
      model.axes(axes);
      show();
      if (before.isPresent()) {
        way.to(before.get());
      } else if (grid.model().key(grid.spot()) == null) {
        way.toFirst();
      }
      look();
    }

    @Override
    public void layer(Layer layer) {
      model.layer(layer);
      show();
    }

    @Override
    public void copied() {
      exits.copy();
    }

    @Override
    public void exported() {
      exits.export();
    }

    @Override
    public void compared() {
      comparing.ask();
    }

    @Override
    public void added() {
      addRule();
    }
  }

  /// What the comparison of two days asks for.
  private final class FromComparing implements MatrixComparing.Host {
    @Override
    public void reread() {
      refresh();
    }

    @Override
    public void showAgain() {
      show();
    }

    @Override
    public void goTo(CellKey cell) {
      way.to(cell);
      look();
    }

    @Override
    public void open(boolean wanted) {
      root.open(wanted);
    }
  }

  /// What a person does in the grid.
  private final class FromGrid extends RuleKeys {
    @Override
    CellPanel panel() {
      root.open(true);
      return panel;
    }

    @Override
    RuleCopying copying() {
      return copying;
    }

    @Override
    boolean refuses() {
      return comparing.refuses();
    }

    @Override
    public void selected() {
      look();
    }

    @Override
    public void opened() {
      if (comparing.isOn()) {
        comparing.open();
      } else {
        root.open(true);
        panel.enter();
      }
    }

    @Override
    public void folded(String key) {
      model.fold(key);
      show();
    }

    @Override
    public void layered(Layer layer) {
      bar.pick(layer);
    }

    @Override
    public void selectionChanged() {
      var keys = grid.selection();
      boolean many = grid.isSelecting();
      panel.select(many ? keys.size() : 0, many ? model.rules(keys) : List.of());
    }

    @Override
    public void left() {
      if (comparing.isOn()) {
        comparing.stop();
      } else if (root.isOpen()) {
        root.open(false);
      } else {
        grid.clearSelection();
      }
    }
  }

  /// What a person does in the panel.
  private final class FromPanel implements CellPanel.Listener {
    @Override
    public void chosen(RuleRow row) {
      model.look(row.code());
      panel.show(model);
    }

    @Override
    public void left() {
      grid.takeKeys();
    }

    @Override
    public void closed() {
      root.open(false);
      grid.takeKeys();
    }

    @Override
    public void stale() {
      refresh();
    }

    @Override
    public void sought(String code) {
      open(code);
    }
  }
}
