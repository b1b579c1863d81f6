package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.igworkbench.window.matrix.grid.GridSpeech;
import org.igworkbench.window.matrix.grid.Layer;
import org.igworkbench.window.matrix.grid.MatrixGrid;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.KeyHelp;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;

/// The matrix: every rule at one glance, and beside it what the selected cell says and why.
public final class MatrixScreen implements Screen {

  private static final KeyCombination FILTER =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  /// Whoever waits for less than this need not be told so.
  private static final Duration PATIENCE = Duration.millis(300);

  private final Desk desk;
  private final Words words;
  private final ProofReader findings = new ProofReader();
  private final MatrixModel model = new MatrixModel();
  private final MatrixBar bar;
  private final FilterBar filter;
  private final GridSpeech speech;
  private final MatrixGrid grid;
  private final GridNotice notice;
  private final LegendBar legend;
  private final CellPanel panel;
  private final PanelPlace root;
  private final RuleCopying copying;
  private final MatrixWay way;
  private final PauseTransition loading = new PauseTransition(PATIENCE);
  private String wanted = "";
  private long reading;

  public MatrixScreen(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
    bar = new MatrixBar(words, new FromBar());
    filter = new FilterBar(words, this::filter);
    speech = new GridSpeech(words);
    grid = new MatrixGrid(speech, new FromGrid());
    notice = new GridNotice(words, this::clearFilter);
    legend = new LegendBar(words);
    panel = new CellPanel(desk, new FromPanel());
    copying = new RuleCopying(grid, model, panel);
    way = new MatrixWay(model, grid, this::show, () -> bar.pick(AxisPair.PURPOSE_RECIPIENT));
    grid.setId("matrix-grid");
    var stack = new StackPane(grid, notice);
    VBox.setVgrow(stack, Priority.ALWAYS);
    stack.setMinSize(0, 0);
    var main = new VBox(bar.root(), filter.root(), stack, legend);
    main.setMinWidth(0);
    root = new PanelPlace(main, panel);
    root.getStyleClass().addAll("screen", "matrix-screen");
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    filter.root().addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInFilter);
    loading.setOnFinished(event -> notice.show(GridNotice.State.LOADING));
    loading.play();
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
    var day = desk.day();
    long ticket = ++reading;
    desk.jobs()
        .run(
            () -> look(day),
            read -> {
              // A later read knows more, whichever of the two comes back first.
              if (ticket == reading) {
                read(read);
              }
            });
  }

  private MatrixReading look(LocalDate day) {
    var snapshot = desk.workbench().matrix().snapshot();
    return MatrixReading.of(
        snapshot,
        desk.workbench().requests().all(),
        day,
        findings.byRule(snapshot, day),
        new AxisWords(words));
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
    var clear = Sentence.of("matrix-screen.command.clear");
    return model.filter().isEmpty()
        ? List.of()
        : List.of(new Command("clear", clear, "", this::clearFilter));
  }

  // -- what is shown

  private void read(MatrixReading read) {
    boolean first = !model.isRead();
    loading.stop();
    model.read(read);
    filter.offer(read.index());
    show();
    if (first) {
      root.open(!model.isEmpty());
      way.toFirst();
    }
    find();
    look();
    panel.show(model);
  }

  private void show() {
    showCells();
    model
        .index()
        .ifPresent(index -> {
          bar.figures(
              words.say(
                  "matrix-screen.bar.figures", index.rules(), model.filled(), model.size()));
          legend.explain(index, model.layer(), model.summaries());
        });
  }

  /// Shows what the filter lets through; all else stays as it is, because this runs at every key.
  private void showCells() {
    grid.show(model.grid());
    filter.count(model.shown(), model.filled(), !model.filter().isEmpty());
    notice.show(
        model.isEmpty()
            ? GridNotice.State.EMPTY
            : model.isFilteredAway() ? GridNotice.State.FILTERED : GridNotice.State.NONE);
  }

  /// Looks at the cell where one stands; on the heading of something folded at the one from before.
  private void look() {
    var cell = grid.model().key(grid.spot());
    if (cell != null) {
      model.look(cell);
      panel.show(model);
    }
  }

  /// Goes to what is to be opened, if there is something.
  private void find() {
    var code = wanted;
    wanted = "";
    if (!code.isEmpty() && model.isRead()) {
      if (way.to(code)) {
        root.open(true);
        panel.show(model);
      }
      grid.takeKeys();
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
    root.open(true);
    panel.add();
  }

  private void copy() {
    GridClipboard.put(new GridTable(grid.model(), speech));
  }

  // -- keys

  private void pressed(KeyEvent event) {
    if (FILTER.match(event)) {
      filter.edit();
      event.consume();
    } else if (GridClipboard.isAsked(event)) {
      copy();
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
      copy();
    }

    @Override
    public void added() {
      addRule();
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
    public void selected() {
      look();
    }

    @Override
    public void opened() {
      root.open(true);
      panel.enter();
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
      if (root.isOpen()) {
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
