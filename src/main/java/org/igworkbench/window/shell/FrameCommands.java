package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;

/// What can be done wherever the person is.
final class FrameCommands {

  private FrameCommands() {}

  static List<Command> of(
      Words words,
      Collection<Place> places,
      Navigator navigator,
      UndoButtons undo,
      Runnable help) {
    var commands = new ArrayList<Command>();
    for (var place : places) {
      commands.add(
          new Command(
              "open-" + place.name(),
              Sentence.of("shell.command.open", Rail.name(words, place)),
              FrameKeys.of(place),
              () -> navigator.open(place, "")));
    }
    undo.undoName()
        .map(name -> new Command("undo", name, "Ctrl+Z", undo::undo))
        .ifPresent(commands::add);
    undo.redoName()
        .map(name -> new Command("redo", name, "Ctrl+Y", undo::redo))
        .ifPresent(commands::add);
    commands.add(new Command("keys", Sentence.of("shell.command.keys"), "F1", help));
    return commands;
  }
}
