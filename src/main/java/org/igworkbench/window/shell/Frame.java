package org.igworkbench.window.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What stands round every screen. A screen is made when it is first opened, so that the window
/// need not wait for those that nobody looks at.
public final class Frame extends BorderPane {

  private static final double NARROW = 1360;

  private final Desk desk;
  private final Words words;
  private final Map<Place, Function<Desk, Screen>> factories;
  private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
  private final MessagePanel message;
  private final KeysPanel keys;
  private final Rail rail;
  private final TopBar top;
  private final UndoButtons undo;
  private final RunningJobs running;
  private final StackPane stage = new StackPane();
  private @Nullable Screen shown;

  /// A frame round screens; nothing is open yet.
  ///
  /// @param places where the desk's navigator leads
  /// @param factories how each screen is made
  public Frame(
      Desk desk,
      Places places,
      Faults faults,
      RunningJobs running,
      Map<Place, Function<Desk, Screen>> factories) {
    this.desk = desk;
    this.words = desk.words();
    this.running = running;
    this.factories = new EnumMap<>(factories);
    message = new MessagePanel(words);
    keys = new KeysPanel(words);
    rail = new Rail(words, places, this.factories.keySet());
    undo = new UndoButtons(desk, faults, message);
    top = new TopBar(desk, undo);
    setId("frame");
    setTop(top);
    setLeft(rail);
    setBottom(new StatusBar(desk, running, message, this::toggleKeys));
    setCenter(middle());
    places.follow(this::open);
    faults.listen(this::tell);
    desk.changes().listen(what -> refresh());
    widthProperty().subscribe(this::fold);
  }

  /// Puts the frame's keys into the scene that it stands in.
  public void install(Scene scene) {
    FrameKeys.install(scene, desk.navigator(), undo, this::toggleKeys);
  }

  /// Asks before running jobs are stopped by closing; with none running it closes at once.
  public void close(Runnable closing) {
    if (!running.isBusy()) {
      closing.run();
      return;
    }
    var stop =
        new MessagePanel.Action(
            "close-anyway", words.say("shell.close.stop"), false, () -> running.stopAll(closing));
    var stay = new MessagePanel.Action("close-not", words.say("shell.close.stay"), false, () -> {});
    message.show(MessagePanel.Kind.NOTE, words.say("shell.close.question"), List.of(stay, stop));
  }

  private StackPane middle() {
    var column = new VBox(message, stage);
    VBox.setVgrow(stage, Priority.ALWAYS);
    var middle = new StackPane(column, keys);
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
    if (!screen.equals(shown)) {
      shown = screen;
      stage.getChildren().setAll(screen.root());
    }
    rail.choose(place);
    fold();
    refresh();
    if (!code.isEmpty()) {
      screen.open(code);
    }
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
