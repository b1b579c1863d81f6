package org.igworkbench.window.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.igworkbench.workspace.Sentence;

/// The keys that work wherever the person is. A field that knows one of them itself, such as undo
/// of what was typed in it, comes first.
final class FrameKeys {

  static final List<KeyHelp> HELP =
      List.of(
          new KeyHelp("Ctrl+2", Sentence.of("shell.key.matrix")),
          new KeyHelp("Ctrl+3", Sentence.of("shell.key.requests")),
          new KeyHelp("Ctrl+4", Sentence.of("shell.key.registers")),
          new KeyHelp("Ctrl+Shift+L", Sentence.of("shell.key.law")),
          new KeyHelp("Ctrl+9", Sentence.of("shell.key.findings")),
          new KeyHelp("Ctrl+0", Sentence.of("shell.key.reports")),
          new KeyHelp("Ctrl+Shift+I", Sentence.of("shell.key.import")),
          new KeyHelp("Ctrl+N", Sentence.of("shell.key.new-request")),
          new KeyHelp("Ctrl+E", Sentence.of("shell.key.emergency")),
          new KeyHelp("Ctrl+K", Sentence.of("shell.key.search")),
          new KeyHelp("Ctrl+D", Sentence.of("shell.key.as-at")),
          new KeyHelp("Ctrl+Shift+D", Sentence.of("shell.key.today")),
          new KeyHelp("Ctrl+Shift+N", Sentence.of("shell.key.window")),
          new KeyHelp("Ctrl+Z", Sentence.of("shell.key.undo")),
          new KeyHelp("Ctrl+Y", Sentence.of("shell.key.redo")),
          new KeyHelp("F1", Sentence.of("shell.key.help")));

  private static final Map<String, String> KEYS =
      Map.of(
          "Ctrl+K", "search",
          "Ctrl+Z", "undo",
          "Ctrl+Y", "redo",
          "Ctrl+D", "as-at",
          "Ctrl+Shift+D", "today",
          "Ctrl+Shift+N", "window",
          "F1", "keys");

  /// What the place of requests is asked to open; a screen that uses these keys itself comes first.
  static final String NEW_REQUEST = "new";

  static final String EMERGENCY = "emergency";

  private FrameKeys() {}

  /// The keys that open a place; empty where it has none.
  static String of(Place place) {
    return switch (place) {
      case MATRIX -> "Ctrl+2";
      case REQUESTS -> "Ctrl+3";
      case REGISTERS -> "Ctrl+4";
      case LAW -> "Ctrl+Shift+L";
      case AGREEMENTS -> "Ctrl+5";
      case NOTICE -> "Ctrl+8";
      case FINDINGS -> "Ctrl+9";
      case REPORTS -> "Ctrl+0";
      case IMPORT -> "Ctrl+Shift+I";
    };
  }

  /// @param actions what the frame can do, by name
  static void install(Scene scene, Map<String, Runnable> actions, Navigator navigator) {
    var keys = scene.getAccelerators();
    for (var place : Place.values()) {
      if (!of(place).isEmpty()) {
        keys.put(KeyCombination.valueOf(combination(of(place))), () -> navigator.open(place, ""));
      }
    }
    keys.put(
        KeyCombination.valueOf(combination("Ctrl+N")),
        () -> navigator.open(Place.REQUESTS, NEW_REQUEST));
    keys.put(
        KeyCombination.valueOf(combination("Ctrl+E")),
        () -> navigator.open(Place.REQUESTS, EMERGENCY));
    KEYS.forEach((key, action) -> {
      var does = actions.get(action);
      if (does != null) {
        keys.put(KeyCombination.valueOf(combination(key)), does);
      }
    });
  }

  /// Ctrl of the help is the key for shortcuts of the system.
  private static String combination(String keys) {
    return keys.replace("Ctrl", "Shortcut");
  }
}
