package org.igworkbench.window.shell;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.igworkbench.workspace.Clash;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What stands round every screen. A screen is made when it is first opened, so that the window
/// need not wait for those that nobody looks at.
public final class Frame extends BorderPane {

  private static final double NARROW = 1360;
  private static final PseudoClass AS_AT = PseudoClass.getPseudoClass("as-at");
  private static final PseudoClass BY_KEYS = PseudoClass.getPseudoClass("by-keys");

  private final Desk desk;
  private final Words words;
  private final Map<Place, Function<Desk, Screen>> factories;
  private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
  private final ThingWords things;
  private final MessagePanel message;
  private final ClashPanel clash;
  private final KeysPanel keys;
  private final Rail rail;
  private final TopBar top;
  private final UndoButtons undo;
  private final SearchBox search;
  private final AsAtPanel asAt;
  private final OfficerPanel officer;
  private final RunningJobs running;
  private final StackPane stage = new StackPane();
  private final Region edge = new Region();
  private final Map<Place, Node> left = new EnumMap<>(Place.class);
  private @Nullable Screen shown;
  private Runnable another = () -> {};
  private LocalDate day;

  /// A frame round screens; nothing is open yet.
  ///
  /// @param places where the desk's navigator leads
  /// @param factories how each screen is made
  /// @param things how the facts of things are said
  public Frame(
      Desk desk,
      Places places,
      Faults faults,
      RunningJobs running,
      Map<Place, Function<Desk, Screen>> factories,
      ThingWords things) {
    this.things = things;
    this.desk = desk;
    this.words = desk.words();
    this.running = running;
    this.factories = new EnumMap<>(factories);
    day = LocalDate.now(desk.clock());
    message = new MessagePanel(words);
    keys = new KeysPanel(words);
    rail = new Rail(words, places, this.factories.keySet());
    clash = new ClashPanel(words);
    undo = new UndoButtons(desk, message, this::compare);
    search = new SearchBox(desk, this::commands);
    asAt = new AsAtPanel(desk.asAt(), words);
    officer = new OfficerPanel(desk.seat(), words);
    var today = new DayButton(desk.asAt(), words, asAt);
    top = new TopBar(desk, today, search, undo, officer::toggle);
    setId("frame");
    setTop(top);
    setLeft(rail);
    setBottom(new StatusBar(desk, running, message, this::toggleKeys));
    setCenter(middle());
    edge.getStyleClass().add("as-at-edge");
    edge.setMouseTransparent(true);
    edge.setManaged(false);
    getChildren().add(edge);
    places.follow(this::open);
    faults.listen(this::tell);
    desk.changes().listen(what -> refresh());
    desk.asAt().listen(this::lookElsewhere);
    widthProperty().subscribe(this::fold);
  }

  /// The coloured edge of the past lies over the rest, which stays where it is.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    edge.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  /// Puts the frame's keys into the scene that it stands in.
  ///
  /// @param another opens one more window of the workspace
  public void install(Scene scene, Runnable another) {
    this.another = another;
    FrameKeys.install(
        scene,
        Map.of(
            "search", search::takeKeys,
            "keys", this::toggleKeys,
            "undo", undo::undo,
            "redo", undo::redo,
            "as-at", asAt::toggle,
            "today", asAt::back,
            "window", another),
        desk.navigator());
    search.install(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> usedBy(true));
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> usedBy(false));
    scene.windowProperty().flatMap(Window::focusedProperty).subscribe(this::turnOver);
  }

  /// The past has a colour of its own, and nothing can be changed in it.
  private void lookElsewhere() {
    pseudoClassStateChanged(AS_AT, desk.readOnly());
    undo.show();
    refresh();
  }

  /// Shows the focus to whoever works by keys, also where the program put it.
  private void usedBy(boolean keys) {
    pseudoClassStateChanged(BY_KEYS, keys);
    turnOver();
  }

  /// Whoever left the window open overnight must not go on with yesterday.
  private void turnOver() {
    var today = LocalDate.now(desk.clock());
    if (!today.equals(day)) {
      day = today;
      refresh();
    }
  }

  /// Asks before closing stops running jobs or loses what was typed; else it closes at once.
  public void close(Runnable closing) {
    var typed = screens.values().stream().filter(Screen::unsaved).findFirst();
    if (running.isBusy()) {
      ask(
          words.say("shell.close.question"),
          words.say("shell.close.stop"),
          () -> running.stopAll(() -> keepDrafts(closing)));
    } else if (typed.isPresent()) {
      ask(
          words.say("shell.close.unsaved", Rail.name(words, typed.get().place())),
          words.say("shell.close.lose"),
          () -> keepDrafts(closing));
    } else {
      keepDrafts(closing);
    }
  }

  /// What was typed into a form is kept, and there is nothing to be asked; it is offered again when
  /// the workspace is next opened.
  private void keepDrafts(Runnable closing) {
    desk.changes()
        .drafts()
        .close(
            closing,
            () -> ask(words.say("shell.close.drafts"), words.say("shell.close.lose"), closing));
  }

  private void ask(String question, String yes, Runnable closing) {
    var stop = new MessagePanel.Action("close-anyway", yes, false, closing);
    var stay = new MessagePanel.Action("close-not", words.say("shell.close.stay"), false, () -> {});
    message.show(MessagePanel.Kind.NOTE, question, List.of(stay, stop));
    message.takeKeys();
  }

  private StackPane middle() {
    var column = new VBox(message, stage);
    VBox.setVgrow(stage, Priority.ALWAYS);
    var middle = new StackPane(column, keys, asAt, officer, clash, search.panel());
    StackPane.setMargin(clash, new Insets(12));
    StackPane.setMargin(asAt, new Insets(4, 12, 12, 12));
    StackPane.setMargin(officer, new Insets(4, 12, 12, 12));
    StackPane.setAlignment(keys, Pos.BOTTOM_RIGHT);
    StackPane.setMargin(keys, new Insets(12));
    return middle;
  }

  private void open(Place place, String code) {
    var factory = factories.get(place);
    if (factory == null) {
      return;
    }
    var screen = screens.computeIfAbsent(place, ignored -> factory.apply(desk));
    keys.hide();
    boolean moved = !screen.equals(shown);
    boolean alongRail = code.isEmpty() && isIn(focused(), rail);
    if (moved) {
      leave();
      shown = screen;
      stage.getChildren().setAll(screen.root());
    }
    rail.choose(place);
    fold();
    refresh();
    if ((moved || !code.isEmpty()) && !alongRail) {
      takeKeys(screen, code.isEmpty());
    }
    if (!code.isEmpty()) {
      screen.open(code);
    }
  }

  /// Keeps where the keys were, so that one comes back to it.
  private void leave() {
    desk.changes().drafts().keepNow();
    var focused = focused();
    if (shown != null && focused != null && isIn(focused, shown.root())) {
      left.put(shown.place(), focused);
    }
  }

  private void takeKeys(Screen screen, boolean back) {
    // What lies in panes that scroll or split is in the window only once they are dressed.
    stage.applyCss();
    var before = left.remove(screen.place());
    if (back && before != null && isIn(before, screen.root()) && !before.isDisabled()) {
      before.requestFocus();
    } else {
      screen.takeKeys();
    }
  }

  private @Nullable Node focused() {
    return getScene() == null ? null : getScene().getFocusOwner();
  }

  private static boolean isIn(@Nullable Node node, Node whole) {
    for (var here = node; here != null; here = here.getParent()) {
      if (here.equals(whole)) {
        return true;
      }
    }
    return false;
  }

  private void refresh() {
    top.showDay();
    if (shown != null) {
      shown.refresh();
    }
  }

  private void fold() {
    rail.fold((shown != null && shown.place() == Place.MATRIX) || getWidth() < NARROW);
  }

  private void toggleKeys() {
    if (keys.isVisible() || shown == null) {
      keys.hide();
    } else {
      keys.show(Rail.name(words, shown.place()), shown.keys(), FrameKeys.HELP);
    }
  }

  /// What can be done just now, where the person is and anywhere.
  private List<Command> commands() {
    var here = shown == null ? List.<Command>of() : shown.commands();
    var anywhere =
        FrameCommands.of(
            desk,
            factories.keySet(),
            undo,
            Map.of(
                "keys", this::toggleKeys,
                "as-at", asAt::toggle,
                "today", asAt::back,
                "officer", officer::toggle,
                "window", another));
    return Stream.concat(here.stream(), anywhere.stream()).toList();
  }

  private void compare(Clash what) {
    desk.jobs()
        .run(
            () -> desk.workbench().matrix().snapshot(),
            matrix -> clash.show(what, things.of(what.subject(), matrix)));
  }

  private void tell(Faults.Notice notice) {
    var copy =
        new MessagePanel.Action(
            "copy-details", words.say("shell.fault.copy"), true, () -> copy(notice.details()));
    message.show(MessagePanel.Kind.FAULT, words.say(notice.sentence()), List.of(copy));
  }

  private static void copy(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
