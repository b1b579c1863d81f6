package org.igworkbench.window.shell;

import java.util.function.Predicate;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// Lets a screen hear keys before its fields do, wherever the focus is, while it is in the scene.
public final class ScreenKeys {

  private ScreenKeys() {}

  /// @param key says whether it has dealt with a key, which then goes no further
  public static void install(Node root, Predicate<KeyEvent> key) {
    EventHandler<KeyEvent> filter =
        event -> {
          if (key.test(event)) {
            event.consume();
          }
        };
    root.sceneProperty()
        .subscribe((Scene before, Scene now) -> {
          if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, filter);
          }
          if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, filter);
          }
        });
  }
}
