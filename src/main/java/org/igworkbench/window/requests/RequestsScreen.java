package org.igworkbench.window.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.KeyHelp;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.ScreenKeys;
import org.igworkbench.window.shell.ThingWords;
import org.igworkbench.window.shell.form.Popups;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Requests: the list with one request under it, logging a new one, and deciding.
public final class RequestsScreen implements Screen {

  /// The code that opens a new request.
  public static final String NEW = "new";

  private final Desk desk;
  private final Phrases phrases;
  private final RequestsModel model;
  private final BrowsePane browse;
  private final StackPane root = new StackPane();
  private @Nullable Draft draft;
  private @Nullable String wanted;

  private record Draft(NewRequestModel model, NewRequestPane pane) {}

  /// A screen that reads nothing before it is first refreshed.
  public RequestsScreen(ListServices services, ThingWords things) {
    this(services.desk(), new Outside(things, FileAsking.system(services.documents()), services));
  }

  /// What it needs from outside: how to say the facts of rules, the files of the officer, and what
  /// lists are given.
  record Outside(ThingWords things, FileAsking files, ListServices lists) {}

  RequestsScreen(Desk desk, Outside outside) {
    this.desk = desk;
    phrases = new Phrases(desk.words(), this::today);
    model = new RequestsModel(desk);
    browse = 
        new BrowsePane(
            desk,
            phrases,
            model,
            outside,
            new BrowsePane.Ways(this::startNew, this::refresh, _ -> {}));
    root.getStyleClass().addAll("screen", "requests-screen");
    root.getChildren().add(browse);
    ScreenKeys.install(root, this::key);
  }

  private LocalDate today() {
    return desk.day();
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
    model.reload(this::show);
  }

  private void show() {
    var begun = draft;
    var read = model.basisProperty().get();
    if (begun != null && read != null) {
      begun.pane().read(read);
    }
    if (desk.readOnly() && writing()) {
      showList();
    }
    browse.offerNew(this::startNew, draft != null);
    browse.reload();
    var target = wanted;
    wanted = null;
    if (target != null) {
      open(target);
    }
  }

  @Override
  public void open(String code) {
    if (code.equals(NEW)) {
      startNew();
    } else if (model.basisProperty().get() == null) {
      wanted = code;
    } else {
      browse.open(code, this::showList);
    }
  }

  @Override
  public void takeKeys() {
    var begun = draft;
    if (writing() && begun != null) {
      begun.pane().focusFirstField();
    } else {
      browse.takeKeys();
    }
  }

  @Override
  public boolean unsaved() {
    return (draft != null && draft.model().typed()) || browse.unsaved();
  }

  @Override
  public List<KeyHelp> keys() {
    return List.of(
        new KeyHelp("Ctrl+N", Sentence.of("requests-screen.key.new")),
        new KeyHelp("Ctrl+S", Sentence.of("requests-screen.key.log")),
        new KeyHelp("Ctrl+Enter", Sentence.of("requests-screen.key.decide")),
        new KeyHelp("Ctrl+F", Sentence.of("requests-screen.key.filter")),
        new KeyHelp("Enter", Sentence.of("requests-screen.key.alone")),
        new KeyHelp("Esc", Sentence.of("requests-screen.key.back")));
  }

  @Override
  public List<Command> commands() {
    if (desk.readOnly()) {
      return List.of();
    }
    var commands = new ArrayList<Command>();
    commands.add(
        new Command("new", Sentence.of("requests-screen.new.title"), "Ctrl+N", this::startNew));
    commands.addAll(browse.commands());
    return commands;
  }

  private void startNew() {
    if (desk.readOnly()) {
      return;
    }
    var read = model.basisProperty().get();
    if (read == null) {
      wanted = NEW;
      return;
    }
    var begun = draft;
    if (begun == null) {
      var typed = new NewRequestModel(today());
      begun = new Draft(typed, new NewRequestPane(desk, phrases, typed, read, new PageActions()));
      draft = begun;
    }
    root.getChildren().setAll(begun.pane());
    begun.pane().focusFirstField();
  }

  /// The request that is being typed, if there is one.
  Optional<NewRequestModel> draft() {
    return Optional.ofNullable(draft).map(Draft::model);
  }

  private void showList() {
    var begun = draft;
    if (begun != null && !begun.model().typed()) {
      draft = null;
    }
    browse.offerNew(this::startNew, draft != null);
    if (writing()) {
      boolean hadKeys = focusIsHere();
      root.getChildren().setAll(browse);
      if (hadKeys) {
        browse.takeKeys();
      }
    }
  }

  private boolean writing() {
    return !root.getChildren().contains(browse);
  }

  /// Whether a key was for this screen.
  private boolean key(KeyEvent event) {
    if (event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown()) {
      return withControl(event.getCode());
    }
    return event.getCode() == KeyCode.ESCAPE
        && !event.isShortcutDown()
        && !Popups.open()
        && focusIsHere()
        && back();
  }

  /// Esc belongs to whatever has the focus, such as help that lies over the screen.
  private boolean focusIsHere() {
    var scene = root.getScene();
    Node focused = scene == null ? null : scene.getFocusOwner();
    for (var node = focused; node != null; node = node.getParent()) {
      if (node.equals(root)) {
        return true;
      }
    }
    return focused == null;
  }

  private boolean withControl(KeyCode code) {
    var begun = draft;
    return switch (code) {
      case N -> {
        startNew();
        yield true;
      }
      case S -> {
        if (writing() && begun != null) {
          begun.pane().save();
        }
        yield writing();
      }
      case ENTER -> !writing() && (browse.save() || browse.decide());
      case F -> {
        if (!writing()) {
          browse.focusFilter();
        }
        yield !writing();
      }
      default -> false;
    };
  }

  private boolean back() {
    if (writing()) {
      showList();
      return true;
    }
    return browse.back();
  }

  private final class PageActions implements NewRequestPane.Actions {
    @Override
    public void logged(SharingRequest request) {
      draft = null;
      showList();
      wanted = request.reference();
      refresh();
    }

    @Override
    public void discarded() {
      draft = null;
      showList();
    }
  }
}
