package org.igworkbench.window.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.form.NewRequestModel;
import org.igworkbench.window.requests.form.NewRequestPane;
import org.igworkbench.window.requests.form.WritingPage;
import org.igworkbench.window.requests.form.WritingPages;
import org.igworkbench.window.requests.list.RequestsModel;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.KeyHelp;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.ScreenKeys;
import org.igworkbench.window.shell.ThingWords;
import org.igworkbench.window.shell.files.FileAsking;
import org.igworkbench.window.shell.form.Popups;
import org.igworkbench.window.shell.list.ListExits;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Requests: the list with one request under it, logging a new one, and deciding.
public final class RequestsScreen implements Screen {

  /// The code that opens a new request.
  public static final String NEW = "new";

  /// The code that opens the page for what was disclosed in an emergency.
  public static final String EMERGENCY = "emergency";

  private final Desk desk;
  private final Phrases phrases;
  private final RequestsModel model;
  private final BrowsePane browse;
  private final WritingPages pages;
  private final VBox list;
  private final RequestPapers papers;
  private final StackPane root = new StackPane();
  private @Nullable String wanted;
  private boolean decideWanted;

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
            new BrowsePane.Ways(
                this::startNew, this::refresh, request -> correct(request.reference())));
    pages = new WritingPages(desk, phrases, new RoundPages());
    list = new VBox(pages.offers(), browse);
    VBox.setVgrow(browse, Priority.ALWAYS);
    papers = new RequestPapers(outside.lists(), new RoundPapers());
    browse.beside(papers::buttons);
    root.getStyleClass().addAll("screen", "requests-screen");
    root.getChildren().add(list);
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
    pages.refresh();
    papers.refresh();
    model.reload(this::show);
  }

  private void show() {
    if (desk.readOnly() && writing() && !papers.isShown()) {
      showList();
    }
    browse.offerNew(this::startNew, pages.isNewBegun());
    browse.reload();
    var target = wanted;
    wanted = null;
    boolean decide = decideWanted;
    decideWanted = false;
    if (target != null) {
      browse.open(
          target,
          () -> {
            showList();
            if (decide) {
              browse.decide();
            }
          });
    }
  }

  @Override
  public void open(String code) {
    if (code.equals(NEW)) {
      startNew();
    } else if (code.equals(EMERGENCY)) {
      startEmergency();
    } else if (model.basisProperty().get() == null) {
      wanted = code;
    } else {
      browse.open(code, this::showList);
    }
  }

  /// Opens a request to be corrected, as long as nobody has decided it.
  public void correct(String reference) {
    pages.correct(reference);
  }

  @Override
  public void takeKeys() {
    if (papers.isShown()) {
      papers.takeKeys();
    } else {
      pages.shown().ifPresentOrElse(WritingPage::takeKeys, browse::takeKeys);
    }
  }

  @Override
  public boolean unsaved() {
    // What is typed on a page is kept as a draft.
    return browse.unsaved();
  }

  @Override
  public List<KeyHelp> keys() {
    return List.of(
        new KeyHelp("Ctrl+S", Sentence.of("requests-screen.key.log")),
        new KeyHelp("Ctrl+Enter", Sentence.of("requests-screen.key.decide")),
        new KeyHelp("F2", Sentence.of("requests-screen.key.correct")),
        new KeyHelp("Alt+1 … Alt+6", Sentence.of("requests-screen.key.section")),
        new KeyHelp("Ctrl+F", Sentence.of("requests-screen.key.filter")),
        ListExits.HELP,
        new KeyHelp("Enter", Sentence.of("requests-screen.key.alone")),
        new KeyHelp("Esc", Sentence.of("requests-screen.key.back")));
  }

  @Override
  public List<Command> commands() {
    var commands = new ArrayList<>(papers.commands());
    if (!desk.readOnly()) {
      browse.commands().forEach(command -> commands.add(atTheList(command)));
    }
    return commands;
  }

  /// A command of the list, from whatever stands in its place.
  private Command atTheList(Command command) {
    return new Command(
        command.id(),
        command.name(),
        command.keys(),
        () -> {
          showList();
          command.action().run();
        });
  }

  private void startNew() {
    pages.startNew();
  }

  private void startEmergency() {
    pages.startEmergency();
  }

  /// The request that is being typed, if there is one.
  Optional<NewRequestModel> draft() {
    return pages.all().stream()
        .filter(NewRequestPane.class::isInstance)
        .map(page -> ((NewRequestPane) page).model())
        .findFirst();
  }

  private void showList() {
    pages.left();
    browse.offerNew(this::startNew, pages.isNewBegun());
    if (writing()) {
      boolean hadKeys = focusIsHere();
      root.getChildren().setAll(list);
      if (hadKeys) {
        browse.takeKeys();
      }
    }
  }

  private boolean writing() {
    return !root.getChildren().contains(list);
  }

  /// Whether a key was for this screen.
  private boolean key(KeyEvent event) {
    if (event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown()) {
      return withControl(event.getCode());
    }
    if (event.getCode() == KeyCode.F2 && !writing()) {
      browse.shown().ifPresent(this::correct);
      return browse.shown().isPresent();
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
    return switch (code) {
      case N -> {
        startNew();
        yield true;
      }
      case E -> {
        startEmergency();
        yield true;
      }
      case S -> {
        var page = pages.shown();
        page.ifPresent(WritingPage::save);
        yield page.isPresent();
      }
      case ENTER -> {
        var page = pages.shown();
        page.ifPresent(WritingPage::saveAndDecide);
        // What stands behind another page is not saved by a key that was meant for that page.
        yield page.isPresent() || (!writing() && (browse.save() || browse.decide()));
      }
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

  private final class RoundPapers implements RequestPapers.Around {
    @Override
    public void show(Node page) {
      // The keys of a page on which one typed are not for this one.
      pages.left();
      browse.offerNew(RequestsScreen.this::startNew, pages.isNewBegun());
      root.getChildren().setAll(page);
    }

    @Override
    public void showList() {
      RequestsScreen.this.showList();
    }

    @Override
    public void refresh() {
      RequestsScreen.this.refresh();
    }
  }

  private final class RoundPages implements WritingPages.Surroundings {
    @Override
    public void show(Node page) {
      root.getChildren().setAll(page);
    }

    @Override
    public void showList() {
      RequestsScreen.this.showList();
    }

    @Override
    public void saved(SharingRequest request, boolean decide) {
      RequestsScreen.this.showList();
      wanted = request.reference();
      decideWanted = decide;
      refresh();
    }

    @Override
    public void look(String reference) {
      open(reference);
    }
  }
}
