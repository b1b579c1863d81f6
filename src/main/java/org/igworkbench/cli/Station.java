package org.igworkbench.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.igworkbench.workbench.Opening;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workbench.WorkbenchDoor;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What every command is given.
public record Station(
    Terminal terminal, WorkbenchDoor door, Words words, Clock clock, Officer officer) {

  /// Says one sentence to the person.
  public void tell(String key, Object... args) {
    terminal.words(words.say(key, args));
  }

  /// Says one sentence to the person, and ends like this.
  Exit end(Exit how, Sentence sentence) {
    terminal.words(words.say(sentence));
    return how;
  }

  /// Says one sentence by its key, and ends like this.
  public Exit end(Exit how, String key, Object... args) {
    return end(how, Sentence.of(key, args));
  }

  /// Says everything that is wrong with the input, each with its place.
  Exit reject(List<Violation> violations) {
    for (var violation : violations) {
      terminal.words(violation.path() + ": " + words.say(violation.sentence()));
    }
    return Exit.BAD_INPUT;
  }

  /// Works in a workspace that is open, or says why it is not.
  public Exit enter(Opening opening, Function<Workbench, Exit> work) {
    return switch (opening) {
      case Opening.Opened(var workbench) -> {
        try (workbench) {
          yield work.apply(workbench);
        }
      }
      case Opening.Refused(var refusal) -> end(Exit.of(refusal.kind()), refusal.sentence());
    };
  }

  /// Opens a workspace and works in it.
  ///
  /// @param passphraseFile the file that holds the passphrase; null where none is named
  public Exit within(Path folder, @Nullable Path passphraseFile, Function<Workbench, Exit> work) {
    var passphrases = new Passphrases(terminal, words, passphraseFile);
    return switch (passphrases.given()) {
      case Passphrases.Given.Unreadable() ->
          end(Exit.BAD_INPUT, "cli.passphrase.unreadable", String.valueOf(passphraseFile));
      case Passphrases.Given.Read(var passphrase) -> {
        try (passphrase) {
          yield enter(door.open(folder, passphrase), work);
        }
      }
      case Passphrases.Given.Nothing() -> {
        var opening = door.open(folder, null);
        if (Passphrases.wantedBy(opening)) {
          try (var asked = passphrases.asked("cli.passphrase.ask")) {
            yield asked == null
                ? end(Exit.WRONG_PASSPHRASE, "cli.passphrase.missing")
                : enter(door.open(folder, asked), work);
          }
        }
        yield enter(opening, work);
      }
    };
  }
}
