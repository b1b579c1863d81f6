package org.igworkbench.window.matrix;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.Cell;
import org.igworkbench.window.matrix.GridModel.Spot;
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
  private final MatrixModel model = new MatrixModel();
  private final Label figures = new Label();
  private final FilterBar filter;
  private final MatrixGrid grid;
  private final GridNotice notice;
  private final LegendBar legend;
  private final CellPanel panel;
  private final PanelPlace root;
  private final PauseTransition loading = new PauseTransition(PATIENCE);
  private String wanted = "";
  private long reading;

  public MatrixScreen(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
    filter = new FilterBar(words, this::filter);
    grid = new MatrixGrid(new GridSpeech(words), new FromGrid());
    notice = new GridNotice(words, this::clearFilter);
    legend = new LegendBar(words);
    panel = new CellPanel(desk, new FromPanel());
    grid.setId("matrix-grid");
    var stack = new StackPane(grid, notice);
    VBox.setVgrow(stack, Priority.ALWAYS);
    stack.setMinSize(0, 0);
    var main = new VBox(bar(), filter, stack, legend);
    main.setMinWidth(0);
    root = new PanelPlace(main, panel);
    root.getStyleClass().addAll("screen", "matrix-screen");
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    filter.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInFilter);
    loading.setOnFinished(event -> notice.show(GridNotice.State.LOADING));
    loading.play();
    root.open(false);
  }

  private HBox bar() {
    var title = new Label(words.say("matrix-screen.bar.title"));
    title.getStyleClass().add("screen-title");
    figures.setId("matrix-figures");
    figures.getStyleClass().add("note");
    var bar = new HBox(title, figures);
    bar.getStyleClass().add("screen-bar");
    return bar;
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
            () ->
                MatrixReading.of(
                    desk.workbench().matrix().snapshot(),
                    desk.workbench().requests().all(),
                    day,
                    this::name),
            read -> {
              // A later read knows more, whichever of the two comes back first.
              if (ticket == reading) {
                read(read);
              }
            });
  }

  private String name(Recipient.Category category) {
    return Capital.of(words.say(category.word()));
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

  private void read(MatrixReading reading) {
    boolean first = !model.isRead();
    loading.stop();
    model.read(reading);
    var index = reading.index();
    filter.offer(index);
    legend.explain(index);
    var size = index.snapshot().catalogue();
    figures.setText(
        words.say(
            "matrix-screen.bar.figures",
            index.rules(),
            index.filled(),
            size.purposes().size() * size.recipients().size()));
    show();
    if (first) {
      root.open(!model.isEmpty());
      grid.select(firstFilled());
      look();
    }
    find();
    panel.show(model);
  }

  private void show() {
    grid.show(model.grid());
    filter.count(
        model.shown(), model.index().map(MatrixIndex::filled).orElse(0), !model.filter().isEmpty());
    notice.show(
        model.isEmpty()
            ? GridNotice.State.EMPTY
            : model.isFilteredAway() ? GridNotice.State.FILTERED : GridNotice.State.NONE);
  }

  private Spot firstFilled() {
    var shown = grid.model();
    for (int line = 0; line < shown.lines().size(); line++) {
      for (int column = 0; column < shown.columns().size(); column++) {
        if (shown.at(line, column) != null) {
          return new Spot(line, column);
        }
      }
    }
    return new Spot(Math.min(1, Math.max(0, shown.lines().size() - 1)), 0);
  }

  /// Looks at the selected cell; on the heading of a scope at the cell from before.
  private void look() {
    var spot = grid.spot();
    var shown = grid.model();
    if (spot.line() >= shown.lines().size() || spot.column() >= shown.columns().size()) {
      return;
    }
    var row = shown.row(spot.line());
    if (row != null) {
      model.look(new Cell(row.code(), shown.columns().get(spot.column()).code()));
      panel.show(model);
    }
  }

  /// Goes to the rule, purpose or recipient that is to be opened, if there is one.
  private void find() {
    var index = model.index().orElse(null);
    var code = wanted;
    wanted = "";
    if (index == null || code.isEmpty()) {
      return;
    }
    var rule = index.rule(code).orElse(null);
    var spot = grid.spot();
    if (rule != null) {
      go(rule.purpose().code(), rule.purpose().scope(), rule.recipient().code());
      model.look(code);
      panel.show(model);
    } else if (index.snapshot().catalogue().purpose(code).isPresent()) {
      var scope = index.snapshot().catalogue().purpose(code).orElseThrow().scope();
      go(code, scope, grid.model().columns().get(spot.column()).code());
    } else if (grid.model().columnOf(code) >= 0) {
      grid.select(new Spot(spot.line(), grid.model().columnOf(code)));
    }
    grid.takeKeys();
  }

  private void go(String purpose, String scope, String recipient) {
    model.unfold(scope);
    show();
    grid.select(new Spot(grid.model().lineOf(purpose), grid.model().columnOf(recipient)));
    root.open(true);
    look();
  }

  private void filter(RuleFilter other) {
    model.filter(other);
    show();
  }

  private void clearFilter() {
    filter.clear();
    filter.edit();
  }

  // -- keys

  private void pressed(KeyEvent event) {
    if (FILTER.match(event)) {
      filter.edit();
      event.consume();
    }
  }

  private void pressedInFilter(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
      grid.takeKeys();
      event.consume();
    }
  }

  /// What a person does in the grid.
  private final class FromGrid implements MatrixGrid.Listener {
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
    public void folded(String scope) {
      model.fold(scope);
      show();
    }

    @Override
    public void left() {
      root.open(false);
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
  }
}
