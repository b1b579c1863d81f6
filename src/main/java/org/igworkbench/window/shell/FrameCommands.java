package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.igworkbench.workspace.Sentence;

/// What can be done wherever the person is.
final class FrameCommands {

  private FrameCommands() {}

  /// @param actions what the frame itself can do, by name
  static List<Command> of(
      Desk desk, Collection<Place> places, UndoButtons undo, Map<String, Runnable> actions) {
    var words = desk.words();
    var navigator = desk.navigator();
    var commands = new ArrayList<Command>();
    for (var place : places) {
      commands.add(
          new Command(
              "open-" + place.name(),
              Sentence.of("shell.command.open", Rail.name(words, place)),
              FrameKeys.of(place),
              () -> navigator.open(place, "")));
    }
    if (places.contains(Place.REQUESTS) && !desk.readOnly()) {
      commands.add(
          new Command(
              "new-request",
              Sentence.of("shell.command.new-request"),
              "Ctrl+N",
              () -> navigator.open(Place.REQUESTS, FrameKeys.NEW_REQUEST)));
      commands.add(
          new Command(
              "emergency",
              Sentence.of("shell.command.emergency"),
              "Ctrl+E",
              () -> navigator.open(Place.REQUESTS, FrameKeys.EMERGENCY)));
    }
    undo.undoName()
        .map(name -> new Command("undo", name, "Ctrl+Z", undo::undo))
        .ifPresent(commands::add);
    undo.redoName()
        .map(name -> new Command("redo", name, "Ctrl+Y", undo::redo))
        .ifPresent(commands::add);
    add(commands, "as-at", "shell.command.as-at", "Ctrl+D", actions);
    if (desk.readOnly()) {
      add(commands, "today", "shell.as-at.today", "Ctrl+Shift+D", actions);
    }
    add(commands, "officer", "shell.command.officer", "", actions);
    add(commands, "window", "shell.command.window", "Ctrl+Shift+N", actions);
    add(commands, "keys", "shell.command.keys", "F1", actions);
    return commands;
  }

  private static void add(
      List<Command> commands, String id, String name, String keys, Map<String, Runnable> actions) {
    var action = actions.get(id);
    if (action != null) {
      commands.add(new Command(id, Sentence.of(name), keys, action));
    }
  }
}
