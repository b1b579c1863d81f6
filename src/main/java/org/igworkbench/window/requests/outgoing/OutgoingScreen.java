package org.igworkbench.window.requests.outgoing;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.OutgoingRequest;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.KeyHelp;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.ScreenKeys;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Popups;
import org.igworkbench.window.shell.list.ListExits;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.window.shell.list.ListTable;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// The requests that we make to others: the list, and beside it the one that is chosen.
public final class OutgoingScreen implements Screen {

  private static final double LIST_SHARE = 0.52;

  private final Desk desk;
  private final Words words;
  private final OutgoingModel model;
  private final OutgoingDrafts drafts;
  private final OutgoingList list;
  private final ListTable<OutgoingRequest> table;
  private final OutgoingDetail detail;
  private final HBox bar = new HBox();
  private final VBox root = new VBox();
  private long reading;
  private @Nullable String wanted;
  private boolean showing;
  private boolean readOnly;

  /// A screen that reads nothing before it is first refreshed.
  public OutgoingScreen(ListServices services) {
    this.desk = services.desk();
    this.words = desk.words();
    drafts = new OutgoingDrafts(desk, this::goOn);
    model = new OutgoingModel(drafts::keep);
    list = new OutgoingList(services, model::isTyped);
    table = list.table(this::begin);
    detail = new OutgoingDetail(desk, services.documents(), new OfForm());
    table.listen(this::chosen, () -> detail.turnTo(OutgoingDetail.Page.FORM));
    root.setId("outgoing-requests");
    root.getStyleClass().add("screen");
    var split = new SplitPane(table, detail);
    split.setOrientation(Orientation.HORIZONTAL);
    split.setDividerPositions(LIST_SHARE);
    SplitPane.setResizableWithParent(detail, false);
    VBox.setVgrow(split, Priority.ALWAYS);
    var add = Controls.button(words.say("outgoing-screen.new.button"), "bi-plus", this::begin);
    add.setId("outgoing-new");
    bar.getStyleClass().add("screen-bar");
    bar.getChildren()
        .addAll(
            Controls.label(words.say("outgoing-screen.list.title"), "screen-title"),
            Controls.gap(),
            add);
    root.getChildren().setAll(bar, drafts.offer(), split);
    ScreenKeys.install(root, this::key);
  }

  /// The line on top, so that a switch to the requests that others make can stand in it.
  public HBox bar() {
    return bar;
  }

  @Override
  public Place place() {
    return Place.REQUESTS;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void refresh() {
    long ticket = ++reading;
    desk.jobs()
        .run(
            () -> OutgoingReading.of(desk.workbench()),
            read -> {
              // A later read knows more, whichever of the two comes back first.
              if (ticket == reading) {
                show(read);
              }
            });
  }

  private void show(OutgoingReading read) {
    model.read(read);
    list.names(read.matrix());
    if (readOnly != desk.readOnly()) {
      readOnly = desk.readOnly();
      detail.forget();
    }
    var target = wanted;
    wanted = null;
    if (target != null && read.find(target).isPresent()) {
      model.choose(target);
    }
    showList(read);
    showDetail(read);
  }

  private void showList(OutgoingReading read) {
    showing = true;
    table.show(read.lines());
    // In the place of one that has gone none is chosen, not its neighbour.
    model
        .chosen()
        .filter(code -> read.find(code).isPresent())
        .ifPresentOrElse(table::select, table::clearSelection);
    table.redraw();
    showing = false;
  }

  private void showDetail(OutgoingReading read) {
    model
        .form(request -> OutgoingFormModel.of(words, read, request))
        .ifPresentOrElse(form -> detail.show(form, read), detail::close);
  }

  private void chosen(@Nullable OutgoingRequest request) {
    // Rows that go and come again while the list is read are no choice of anybody’s.
    if (request != null && !showing && !Optional.of(request.code()).equals(model.chosen())) {
      model.choose(request.code());
      model.reading().ifPresent(this::showDetail);
    }
  }

  @Override
  public void open(String code) {
    wanted = code;
    model.reading().ifPresent(this::show);
    // Perhaps it is known once they are read again.
    wanted = model.find(code).isPresent() ? null : code;
    table.focusTable();
  }

  /// Goes on with a draft; where its request has gone, as with a new one.
  private void goOn(String code) {
    if (!desk.readOnly() && model.find(code).isPresent()) {
      open(code);
      detail.turnTo(OutgoingDetail.Page.FORM);
    } else {
      begin();
    }
  }

  private void begin() {
    if (desk.readOnly()) {
      detail.refuse();
      return;
    }
    model
        .reading()
        .ifPresent(read -> {
          model.begin(() -> OutgoingFormModel.begun(words, read, desk.officer(), desk.day()));
          showing = true;
          table.clearSelection();
          showing = false;
          showDetail(read);
          detail.turnTo(OutgoingDetail.Page.FORM);
        });
  }

  @Override
  public void takeKeys() {
    table.focusTable();
  }

  @Override
  public List<KeyHelp> keys() {
    return List.of(
        new KeyHelp("Insert", Sentence.of("outgoing-screen.key.new")),
        new KeyHelp("F2", Sentence.of("outgoing-screen.key.edit")),
        new KeyHelp("Ctrl+S", Sentence.of("outgoing-screen.key.save")),
        new KeyHelp("Ctrl+F", Sentence.of("outgoing-screen.key.filter")),
        ListExits.HELP,
        new KeyHelp("Alt+2", Sentence.of("outgoing-screen.key.history")),
        new KeyHelp("Esc", Sentence.of("outgoing-screen.key.back")));
  }

  @Override
  public List<Command> commands() {
    return desk.readOnly()
        ? List.of()
        : List.of(
            new Command(
                "outgoing-new", Sentence.of("outgoing-screen.command.new"), "Insert", this::begin));
  }

  private boolean key(KeyEvent event) {
    if (event.isShiftDown() || Popups.open()) {
      return false;
    }
    if (event.isAltDown()) {
      return !event.isShortcutDown() && turn(event.getCode());
    }
    if (event.isShortcutDown()) {
      return switch (event.getCode()) {
        case S -> {
          detail.save();
          yield true;
        }
        case F -> {
          table.focusFilter();
          yield true;
        }
        default -> false;
      };
    }
    return inTable(event.getCode());
  }

  private boolean turn(KeyCode code) {
    if (code == KeyCode.DIGIT1 || code == KeyCode.DIGIT2) {
      detail.turnTo(
          code == KeyCode.DIGIT1 ? OutgoingDetail.Page.FORM : OutgoingDetail.Page.HISTORY);
      return true;
    }
    return false;
  }

  /// Plain keys belong to the rows; in a field they write, but for Esc, which leaves it.
  private boolean inTable(KeyCode code) {
    var focused = root.getScene().getFocusOwner();
    if (code == KeyCode.ESCAPE && detail.holds(focused)) {
      table.focusTable();
      return true;
    }
    if (focused instanceof TextInputControl || detail.holds(focused)) {
      return false;
    }
    if (code == KeyCode.INSERT) {
      begin();
      return true;
    }
    if (code == KeyCode.F2) {
      detail.turnTo(OutgoingDetail.Page.FORM);
      return true;
    }
    return false;
  }

  private final class OfForm implements OutgoingEditing.Listener {
    @Override
    public void saved(OutgoingRequest request, OutgoingFormModel form) {
      model.saved(request, form);
    }

    @Override
    public void discarded(OutgoingFormModel form) {
      model.discard(form);
      refresh();
      table.focusTable();
    }
  }
}
