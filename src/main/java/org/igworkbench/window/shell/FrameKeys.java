package org.igworkbench.window.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
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
          new KeyHelp("Ctrl+0", Sentence.of("shell.key.reports")),
          new KeyHelp("Ctrl+K", Sentence.of("shell.key.search")),
          new KeyHelp("Ctrl+Z", Sentence.of("shell.key.undo")),
          new KeyHelp("Ctrl+Y", Sentence.of("shell.key.redo")),
          new KeyHelp("F1", Sentence.of("shell.key.help")));

  private FrameKeys() {}

  /// The keys that open a place; empty where it has none.
  static String of(Place place) {
    return switch (place) {
      case MATRIX -> "Ctrl+2";
      case REQUESTS -> "Ctrl+3";
      case REGISTERS -> "Ctrl+4";
      case LAW -> "Ctrl+Shift+L";
      case REPORTS -> "Ctrl+0";
    };
  }

  static void install(
      Scene scene, Navigator navigator, UndoButtons undo, Runnable search, Runnable help) {
    scene
        .getAccelerators()
        .putAll(
            Map.of(
                new KeyCodeCombination(
                    KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                () -> navigator.open(Place.LAW, ""),
                control(KeyCode.DIGIT4),
                () -> navigator.open(Place.REGISTERS, ""),
                control(KeyCode.DIGIT2),
                () -> navigator.open(Place.MATRIX, ""),
                control(KeyCode.DIGIT3),
                () -> navigator.open(Place.REQUESTS, ""),
                control(KeyCode.DIGIT0),
                () -> navigator.open(Place.REPORTS, ""),
                control(KeyCode.K),
                search,
                control(KeyCode.Z),
                undo::undo,
                control(KeyCode.Y),
                undo::redo,
                new KeyCodeCombination(KeyCode.F1),
                help));
  }

  private static KeyCombination control(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }
}
