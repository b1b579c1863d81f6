package org.igworkbench.window.shell.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.registers.Entry;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.KeyHelp;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.ScreenKeys;
import org.igworkbench.window.shell.form.BarEnds;
import org.igworkbench.window.shell.form.ChoiceSwitch;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Popups;
import org.igworkbench.window.shell.list.ListExits;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Registers: a switch between them, the table of one, and beside it the row that is chosen.
public final class RegisterScreen implements Screen {

  private static final double LIST_SHARE = 0.6;

  private final Desk desk;
  private final Words words;
  private final RegisterPlan plan;
  private final RegisterModel model;
  private final RowPane row;
  private final RegisterLists lists;
  private final Button add;
  private final RowDrafts drafts;
  private final VBox root = new VBox();
  private long reading;
  private @Nullable String wanted;

  /// A screen that reads nothing before it is first refreshed.
  public RegisterScreen(RegisterPlan plan, ListServices services) {
    this.plan = plan;
    this.desk = services.desk();
    this.words = desk.words();
    drafts = new RowDrafts(desk, plan.name(), this::goOn);
    model = new RegisterModel(plan.kinds(), drafts::keep);
    var rowDesk = new RowDesk(desk, model::reading, new OfRow());
    var pages =
        Stream.of(
                Stream.<RowPage>of(
                    new UsesPage(rowDesk), new HistoryPage(rowDesk), new EndPage(rowDesk)),
                plan.pages(rowDesk).stream())
            .flatMap(some -> some)
            .toList();
    row = new RowPane(rowDesk, pages);
    lists = new RegisterLists(plan, services, rowDesk, model, new OfList());
    add = Controls.primary(words.say("shell.register.new"), "Insert", this::startNew);
    add.setId(plan.name() + "-new");
    root.setId(plan.name());
    root.getStyleClass().addAll("screen", "register-screen");
    root.getChildren().setAll(bar(), drafts.offer(), split());
    ScreenKeys.install(root, this::key);
    model.kind().subscribe(kind -> showKind());
  }

  private BarEnds bar() {
    var title = Controls.label(words.say(plan.title()), "screen-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    var kinds =
        new ChoiceSwitch<>(
            plan.name(),
            words.say("shell.register.switch"),
            plan.kinds(),
            kind -> words.say(plan.tab(kind)),
            model.kind());
    // A screen of one register has nothing to switch.
    boolean several = plan.kinds().size() > 1;
    kinds.setVisible(several);
    kinds.setManaged(several);
    var start = new HBox(title, kinds);
    HBox.setHgrow(kinds, Priority.ALWAYS);
    start.getStyleClass().add("register-start");
    var way =
        Controls.button(
            words.say(plan.way().name()),
            plan.way().icon(),
            () -> desk.navigator().open(plan.way().place(), ""));
    way.setId(plan.name() + "-way");
    var end = new HBox(way, add);
    end.getStyleClass().add("register-end");
    var bar = new BarEnds(start, end);
    bar.getStyleClass().addAll("screen-bar", "register-bar");
    return bar;
  }

  private void goOn(RowDraft of) {
    if (desk.readOnly()) {
      row.refuse();
    } else if (!of.row().isEmpty()) {
      open(of.row());
      row.turnTo(RowPane.FORM);
    } else {
      of.kind()
          .ifPresent(kind -> {
            model.kind().set(kind);
            begin(new RowWish(kind, ""), of.offered());
          });
    }
  }

  private SplitPane split() {
    var split = new SplitPane(lists, row);
    split.setOrientation(Orientation.HORIZONTAL);
    split.setDividerPositions(LIST_SHARE);
    SplitPane.setResizableWithParent(row, false);
    VBox.setVgrow(split, Priority.ALWAYS);
    return split;
  }

  @Override
  public Place place() {
    return plan.place();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void refresh() {
    long ticket = ++reading;
    var day = desk.day();
    var kinds = EnumSet.copyOf(plan.kinds());
    desk.jobs()
        .run(
            () -> RegisterReading.read(desk.workbench(), words, kinds, day),
            read -> {
              // A later read knows more, whichever of the two comes back first.
              if (ticket == reading) {
                show(read);
              }
            });
  }

  private void show(RegisterReading read) {
    add.setDisable(desk.readOnly());
    boolean changed = model.read(read, desk.day());
    lists.show();
    if (changed) {
      showRow();
    }
    var target = wanted;
    // What is not there after all, because somebody took it back, is not waited for.
    wanted = null;
    if (target != null && model.find(target).isPresent()) {
      open(target);
    }
  }

  private void showKind() {
    lists.show();
    showRow();
  }

  private void showRow() {
    showNew();
    boolean hadKeys = row.hasKeys();
    model
        .form()
        .ifPresentOrElse(
            form -> {
              model.shown();
              row.show(form, desk.day());
            },
            row::close);
    lists.redraw();
    if (hadKeys && !row.hasKeys()) {
      // Their field has gone, with the row or because nothing can be changed now.
      if (model.form().filter(RowModel::isNew).isPresent()) {
        // The table would choose a row in the place of the one that was begun.
        lists.focusFilter();
      } else {
        lists.focusTable();
      }
    }
  }

  /// A screen has one filled button: beside a form that is what saves it.
  private void showNew() {
    boolean filled = model.form().isEmpty();
    add.getStyleClass().remove("accent");
    if (filled) {
      add.getStyleClass().add("accent");
    }
  }

  @Override
  public void open(String code) {
    RowWish.of(code).ifPresentOrElse(this::startNew, () -> openRow(code));
  }

  private void openRow(String code) {
    var found = model.find(code);
    if (found.isPresent()) {
      wanted = null;
      model.kind().set(found.get().kind());
      choose(code);
      // Another register has another table; the keys must not be left on the one that has gone.
      lists.focusTable();
    } else {
      // Perhaps it is known once the registers are read.
      wanted = code;
    }
  }

  private void choose(String code) {
    model.choose(code);
    lists.select(code);
    showRow();
  }

  @Override
  public void takeKeys() {
    lists.focusTable();
  }

  @Override
  public List<KeyHelp> keys() {
    return RegisterKeys.HELP;
  }

  @Override
  public List<Command> commands() {
    var export =
        new Command(
            plan.name() + "-export",
            Sentence.of("shell.list.command.export"),
            "Ctrl+Shift+E",
            lists::export);
    return desk.readOnly()
        ? List.of(export)
        : List.of(
            new Command(
                plan.name() + "-new",
                Sentence.of("shell.register.command.new", model.current().word()),
                "Insert",
                this::startNew),
            export);
  }

  private void startNew() {
    startNew(new RowWish(model.current(), ""));
  }

  private void startNew(RowWish wish) {
    if (desk.readOnly()) {
      row.refuse();
      return;
    }
    model.kind().set(wish.kind());
    var registers = desk.workbench().registers();
    desk.jobs().run(() -> registers.nextCode(wish.kind()), code -> begin(wish, code));
  }

  private void begin(RowWish wish, String code) {
    var kind = wish.kind();
    model.startNew(kind, code, wish.wording());
    if (kind != model.current() || desk.readOnly()) {
      // Meanwhile something else is looked at; what was begun waits in its register.
      return;
    }
    lists.clearSelection();
    showRow();
    row.turnTo(RowPane.FORM);
  }

  private boolean key(KeyEvent event) {
    if (ListExits.asksForExport(event) && !Popups.open()) {
      lists.export();
      return true;
    }
    if (event.isShiftDown() || Popups.open()) {
      return false;
    }
    if (event.isAltDown()) {
      return !event.isShortcutDown()
          && event.getCode().isDigitKey()
          && row.turnTo(event.getCode().getCode() - KeyCode.DIGIT0.getCode());
    }
    if (event.isShortcutDown()) {
      return switch (event.getCode()) {
        case S -> {
          row.save();
          yield true;
        }
        case F -> {
          lists.focusFilter();
          yield true;
        }
        case PAGE_DOWN, PAGE_UP -> {
          next(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
          yield true;
        }
        default -> false;
      };
    }
    return inTable(event.getCode());
  }

  /// Goes to the register beside this one.
  private void next(int by) {
    var kinds = plan.kinds();
    int at = kinds.indexOf(model.current()) + by;
    model.kind().set(kinds.get(Math.clamp(at, 0, kinds.size() - 1)));
    lists.focusTable();
  }

  /// Plain keys belong to the rows; in a field they write, but for Esc, which leaves it.
  private boolean inTable(KeyCode code) {
    var focused = root.getScene().getFocusOwner();
    if (code == KeyCode.ESCAPE && row.holds(focused)) {
      lists.focusTable();
      return true;
    }
    if (focused instanceof TextInputControl || !lists.holds(focused)) {
      return false;
    }
    return switch (code) {
      case F2 -> turnTo(RowPane.FORM);
      case DELETE -> turnTo(EndPage.ID);
      case INSERT -> {
        startNew();
        yield true;
      }
      default -> false;
    };
  }

  private boolean turnTo(String page) {
    if (model.form().isEmpty()) {
      return false;
    }
    if (desk.readOnly()) {
      row.refuse();
    } else {
      row.turnTo(page);
    }
    return true;
  }

  private final class OfRow implements RowDesk.Screen {
    @Override
    public void choose(String code) {
      open(code);
    }

    @Override
    public void saved(Entry entry) {
      model.saved(entry);
      wanted = entry.code();
    }

    @Override
    public void discarded(RowModel form) {
      model.discard(form);
      showRow();
      refresh();
      lists.focusTable();
    }
  }

  private final class OfList implements RegisterLists.Listener {
    @Override
    public void chosen(String code) {
      if (!Optional.of(code).equals(model.chosen())) {
        model.choose(code);
        showRow();
      }
    }

    @Override
    public void opened() {
      row.focusPage();
    }
  }
}
