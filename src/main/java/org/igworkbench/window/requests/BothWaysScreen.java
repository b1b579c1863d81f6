package org.igworkbench.window.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.KeyHelp;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.ScreenKeys;
import org.igworkbench.window.shell.Segments;
import org.igworkbench.window.shell.form.Popups;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Requests both ways: those that others make to us, and those that we make to others, one switch
/// apart.
public final class BothWaysScreen implements Screen {

  private static final String OUTGOING = "OUT-";

  private final Screen incoming;
  private final Screen outgoing;
  private final ObjectProperty<@Nullable Way> way = new SimpleObjectProperty<>(Way.IN);
  private final StackPane stage = new StackPane();
  private final VBox root = new VBox();

  private enum Way {
    IN,
    OUT
  }

  /// A screen that reads nothing before it is first refreshed.
  public BothWaysScreen(Words words, Screen incoming, Screen outgoing) {
    this.incoming = incoming;
    this.outgoing = outgoing;
    var segments =
        new Segments<>(
            words.say("outgoing-screen.way.name"),
            List.of(Way.values()),
            one ->
                words.say(
                    switch (one) {
                      case IN -> "outgoing-screen.way.in";
                      case OUT -> "outgoing-screen.way.out";
                    }),
            way);
    segments.setId("requests-way");
    var bar = new HBox(segments);
    bar.getStyleClass().add("filter-bar");
    VBox.setVgrow(stage, Priority.ALWAYS);
    root.getStyleClass().add("screen");
    root.getChildren().setAll(bar, stage);
    stage.getChildren().setAll(incoming.root());
    way.subscribe((was, now) -> {
      stage.getChildren().setAll(shown().root());
      shown().refresh();
    });
    ScreenKeys.install(root, this::key);
  }

  private Screen shown() {
    return way.get() == Way.OUT ? outgoing : incoming;
  }

  @Override
  public Place place() {
    return incoming.place();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void refresh() {
    shown().refresh();
  }

  @Override
  public void open(String code) {
    way.set(code.startsWith(OUTGOING) ? Way.OUT : Way.IN);
    shown().open(code);
  }

  @Override
  public List<KeyHelp> keys() {
    var keys = new ArrayList<>(shown().keys());
    keys.add(new KeyHelp("Ctrl+Page Down", Sentence.of("outgoing-screen.key.way")));
    return keys;
  }

  @Override
  public List<Command> commands() {
    return Stream.of(Way.values())
        .flatMap(one -> screen(one).commands().stream().map(command -> turning(one, command)))
        .toList();
  }

  private Screen screen(Way one) {
    return one == Way.OUT ? outgoing : incoming;
  }

  /// The command of one way, from wherever the person is.
  private Command turning(Way one, Command command) {
    return new Command(
        command.id(),
        command.name(),
        command.keys(),
        () -> {
          way.set(one);
          command.action().run();
        });
  }

  @Override
  public void takeKeys() {
    shown().takeKeys();
  }

  @Override
  public boolean unsaved() {
    return incoming.unsaved() || outgoing.unsaved();
  }

  private boolean key(KeyEvent event) {
    if (!event.isShortcutDown() || event.isShiftDown() || event.isAltDown() || Popups.open()) {
      return false;
    }
    return switch (event.getCode()) {
      case KeyCode.PAGE_DOWN -> turn(Way.OUT);
      case KeyCode.PAGE_UP -> turn(Way.IN);
      default -> false;
    };
  }

  private boolean turn(Way wanted) {
    if (!Objects.equals(way.get(), wanted)) {
      way.set(wanted);
      // The keys must not be left on what has gone.
      stage.applyCss();
      shown().takeKeys();
    }
    return true;
  }
}
