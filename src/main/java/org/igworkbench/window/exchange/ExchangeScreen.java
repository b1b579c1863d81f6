package org.igworkbench.window.exchange;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.exchange.ImportRegister;
import org.igworkbench.window.exchange.ImportModel.State;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.KeyHelp;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.ScreenKeys;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Popups;
import org.igworkbench.window.shell.list.ListExits;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Brings in a file: choose it, say what its columns mean where they are not ours, look at what it
/// would change, and take all of it over or nothing.
public final class ExchangeScreen implements Screen {

  private static final List<String> EXTENSIONS = List.of(".xlsx", ".csv");

  private final ListServices services;
  private final Words words;
  private final ImportModel model;
  private final FilePane file;
  private final Button other;
  private final HBox bar;
  private final VBox root = new VBox();
  private @Nullable MappingPane mapping;
  private @Nullable PreviewPane preview;
  private @Nullable Node waiting;

  /// A screen without a file.
  public ExchangeScreen(ListServices services) {
    this.services = services;
    this.words = services.desk().words();
    model = new ImportModel(services.desk());
    file = new FilePane(words, model, this::choose);
    other = Controls.button(words.say("import-screen.page.other"), "bi-upload", this::choose);
    other.setId("import-other");
    bar = bar();
    root.setId("import");
    root.getStyleClass().addAll("screen", "import-screen");
    root.addEventHandler(DragEvent.DRAG_OVER, this::over);
    root.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    ScreenKeys.install(root, this::key);
    model.state().subscribe(this::show);
  }

  private HBox bar() {
    var title = Controls.label(words.say("import-screen.page.title"), "screen-title");
    var note = Controls.label(words.say("import-screen.page.note"), "note");
    var back =
        Controls.button(
            words.say("import-screen.page.back"),
            "bi-bar-chart-line",
            () -> services.desk().navigator().open(Place.REPORTS, ""));
    back.setId("import-back");
    var bar = new HBox(title, note, Controls.gap(), other, back);
    bar.getStyleClass().add("screen-bar");
    return bar;
  }

  private void show(State state) {
    boolean hadKeys = holdsKeys();
    mapping = null;
    preview = null;
    waiting = null;
    file.say("", false);
    Node page =
        switch (state) {
          case State.None _ -> file;
          case State.Busy busy -> busy(busy);
          case State.Unreadable(var _, var why) -> {
            file.say(String.join("\n", why), true);
            yield file;
          }
          case State.Asking(var look, var asked) -> {
            mapping = new MappingPane(words, model, look, asked);
            yield mapping;
          }
          case State.Compared compared -> {
            preview = new PreviewPane(services, model, compared);
            yield preview;
          }
          case State.Taken(var name, var rows) -> {
            file.say(words.say("import-screen.page.taken", rows, name), false);
            yield file;
          }
        };
    boolean begun = state instanceof State.Asking || state instanceof State.Compared;
    other.setVisible(begun);
    other.setManaged(begun);
    VBox.setVgrow(page, Priority.ALWAYS);
    root.getChildren().setAll(bar, page);
    if (hadKeys) {
      takeKeys();
    }
  }

  private VBox busy(State.Busy busy) {
    var text = Controls.wrapped(words.say("import-screen.page.busy", busy.doing()));
    text.setId("import-busy");
    var stop = Controls.button(words.say("shell.job.cancel"), "bi-x", model::leave);
    stop.setId("import-stop");
    waiting = stop;
    var box = new VBox(text, stop);
    box.getStyleClass().add("import-busy");
    return box;
  }

  /// Whether what is about to go has the keys; then what comes takes them.
  private boolean holdsKeys() {
    var scene = root.getScene();
    for (Node here = scene == null ? null : scene.getFocusOwner();
        here != null;
        here = here.getParent()) {
      if (here.equals(root)) {
        return true;
      }
    }
    return false;
  }

  private void choose() {
    services
        .documents()
        .whichToRead(
            words.say("import-screen.page.title"),
            words.say("import-screen.page.files"),
            EXTENSIONS)
        .ifPresent(model::read);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    var files = event.getDragboard().getFiles();
    if (files.size() == 1) {
      model.read(files.getFirst().toPath());
    }
    event.setDropCompleted(files.size() == 1);
    event.consume();
  }

  private boolean key(KeyEvent event) {
    if (Popups.open()) {
      return false;
    }
    if (event.getCode() == KeyCode.F8 && preview != null) {
      preview.step(event.isShiftDown() ? -1 : 1);
      return true;
    }
    if (ListExits.asksForExport(event) && preview != null) {
      preview.export();
      return true;
    }
    if (!event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case O -> {
        choose();
        yield true;
      }
      case ENTER -> {
        goOn();
        yield true;
      }
      case F -> {
        if (preview != null) {
          preview.focusFilter();
        }
        yield preview != null;
      }
      default -> false;
    };
  }

  private void goOn() {
    if (mapping != null) {
      model.told();
    } else if (preview != null) {
      model.apply();
    }
  }

  @Override
  public Place place() {
    return Place.IMPORT;
  }

  @Override
  public Parent root() {
    return root;
  }

  /// What is shown is compared with the workspace as it is now.
  @Override
  public void refresh() {
    model.refresh();
    if (preview != null) {
      preview.hinder();
    }
  }

  /// Chooses where the rows of the next file belong, by the name that scripts use.
  @Override
  public void open(String code) {
    ImportRegister.named(code).ifPresent(model.into()::set);
  }

  @Override
  public void takeKeys() {
    if (mapping != null) {
      mapping.takeKeys();
    } else if (preview != null) {
      preview.takeKeys();
    } else if (waiting != null) {
      waiting.requestFocus();
    } else {
      file.takeKeys();
    }
  }

  @Override
  public List<KeyHelp> keys() {
    return List.of(
        new KeyHelp("Ctrl+O", Sentence.of("import-screen.key.choose")),
        new KeyHelp("Ctrl+Enter", Sentence.of("import-screen.key.go-on")),
        new KeyHelp("F8, Shift+F8", Sentence.of("import-screen.key.step")),
        new KeyHelp("Ctrl+F", Sentence.of("import-screen.key.filter")),
        ListExits.HELP);
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command(
            "import-choose", Sentence.of("import-screen.page.command"), "Ctrl+O", this::choose));
  }
}
