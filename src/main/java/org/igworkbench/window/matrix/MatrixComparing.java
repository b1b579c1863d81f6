package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.igworkbench.matrix.RuleDifference;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.MatrixGrid;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// The comparison of two days: a way of reading the matrix in which nothing can be changed.
final class MatrixComparing {

  private static final KeyCombination COMPARE =
      new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN);

  /// The screen that it is a way of reading of.
  interface Host {
    /// What is shown is to be read again: another day, or none, is compared with.
    void reread();

    /// The model shows something else.
    void showAgain();

    /// One is to go to a cell.
    void goTo(CellKey cell);

    /// The panel is to be open, or closed.
    void open(boolean panel);
  }

  private final Desk desk;
  private final MatrixModel model;
  private final MatrixGrid grid;
  private final Host host;
  private final CompareBar bar;
  private final CompareAsk ask;
  private final ChangesPanel changes;
  private final CheckBox only;
  private @Nullable LocalDate other;
  private boolean going;

  MatrixComparing(
      Desk desk,
      Documents documents,
      MatrixModel model,
      MatrixGrid grid,
      Property<AxisPair> axes,
      Host host) {
    this.desk = desk;
    this.model = model;
    this.grid = grid;
    this.host = host;
    var words = desk.words();
    bar = new CompareBar(words, axes, this::view, this::ask, this::stop);
    ask = new CompareAsk(words, desk::day, this::start);
    changes = new ChangesPanel(desk, documents, new FromList());
    only = new CheckBox(words.say("matrix-screen.compare.only"));
    only.setId("compare-only");
    only.setMinWidth(CheckBox.USE_PREF_SIZE);
    only.selectedProperty()
        .subscribe((before, now) -> {
          model.onlyDiffering(now);
          host.showAgain();
        });
  }

  CompareBar bar() {
    return bar;
  }

  CompareAsk asking() {
    return ask;
  }

  ChangesPanel panel() {
    return changes;
  }

  CheckBox only() {
    return only;
  }

  /// Whether two days are compared.
  boolean isOn() {
    return model.compared().isPresent();
  }

  /// The day to compare with; null for none. A day can't be compared with itself: there the
  /// comparison ends when the window turns to the other day.
  @Nullable LocalDate other() {
    if (desk.day().equals(other)) {
      other = null;
    }
    return other;
  }

  /// Asks for the day to compare with.
  void ask() {
    ask.toggle(likely());
  }

  /// Whoever looks at the past compares it with today; from today the end of the last financial
  /// year is looked back to.
  private LocalDate likely() {
    var today = desk.asAt().today();
    if (other != null) {
      return other;
    }
    if (!desk.day().equals(today)) {
      return today;
    }
    var end = LocalDate.of(today.getYear(), 3, 31);
    return end.isBefore(today) ? end : end.minusYears(1);
  }

  private void start(LocalDate day) {
    other = day;
    bar.pick(ComparedMatrix.View.DIFFERENCES);
    host.reread();
    grid.takeKeys();
  }

  /// Reads one day again.
  void stop() {
    if (other != null || isOn()) {
      other = null;
      only.setSelected(false);
      host.reread();
      grid.takeKeys();
    }
  }

  private void view(ComparedMatrix.View view) {
    model.view(view);
    host.showAgain();
  }

  /// Shows the two days that were read.
  void show() {
    var both = model.compared().orElse(null);
    var second = other;
    if (both == null || second == null) {
      return;
    }
    var day = desk.day();
    boolean backwards = second.isBefore(day);
    var earlier = backwards ? second : day;
    var later = backwards ? day : second;
    bar.show(day, second, desk.asAt().today());
    changes.show(
        new ChangeWords(desk.words(), both.snapshot(), later),
        both.differences(model.filter(), model.axes()),
        earlier,
        later,
        model.filter().isEmpty() ? "" : desk.words().say("matrix-screen.changes.filtered"));
  }

  /// One stands on another cell.
  void look() {
    if (!going) {
      model.key().ifPresent(key -> changes.look(one -> isIn(one, key)));
    }
  }

  private boolean isIn(RuleDifference one, CellKey cell) {
    return isIn(one.before(), cell) || isIn(one.after(), cell);
  }

  private boolean isIn(@Nullable SharingRule rule, CellKey cell) {
    return rule != null && model.axes().cell(rule).equals(cell);
  }

  /// The cell where one stands is opened.
  void open() {
    host.open(true);
    look();
    changes.enter();
  }

  /// Somebody tried to change something.
  ///
  /// @return whether that is not possible because two days are compared
  boolean refuses() {
    if (isOn()) {
      host.open(true);
      changes.warn(true);
    }
    return isOn();
  }

  private void next(boolean forward) {
    if (grid.model().has(grid.spot())) {
      var line = grid.model().lines().get(grid.spot().line()).key();
      var column = grid.model().columns().get(grid.spot().column()).code();
      model.walk().flatMap(walk -> walk.from(line, column, forward)).ifPresent(host::goTo);
      grid.takeKeys();
    }
  }

  /// @return whether the key was one of the comparison
  boolean takes(KeyEvent event) {
    if (COMPARE.match(event)) {
      ask();
      return true;
    }
    boolean walks = event.getCode() == KeyCode.F8 && isOn();
    if (walks) {
      next(!event.isShiftDown());
    }
    return walks;
  }

  /// What can be done about it just now.
  List<Command> commands() {
    var begin =
        new Command("compare", Sentence.of("matrix-screen.command.compare"), "Ctrl+M", this::ask);
    var stop =
        new Command("stop-comparing", Sentence.of("matrix-screen.compare.stop"), "Esc", this::stop);
    return isOn() ? List.of(begin, stop) : List.of(begin);
  }

  /// What a person does in the list of what changed.
  private final class FromList implements ChangesPanel.Listener {
    @Override
    public void chosen(RuleDifference difference) {
      going = true;
      host.goTo(model.axes().cell(difference.rule()));
      going = false;
    }

    @Override
    public void left() {
      grid.takeKeys();
    }

    @Override
    public void closed() {
      host.open(false);
      grid.takeKeys();
    }
  }
}
