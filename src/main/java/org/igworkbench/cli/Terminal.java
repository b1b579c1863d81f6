package org.igworkbench.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a command reads and writes: data go to one stream, words for people to the other.
///
/// @param prompt asks the person at the terminal; null where nobody can be asked
/// @param environment the variables of the process
public record Terminal(
    PrintWriter out, PrintWriter err, @Nullable Prompt prompt, Map<String, String> environment) {

  /// Asks for something that is not shown while it is typed.
  @FunctionalInterface
  public interface Prompt {

    /// What was typed; null when nothing can be typed any more.
    char @Nullable [] ask(String question);
  }

  public Terminal {
    environment = Map.copyOf(environment);
  }

  /// The streams of the process. What goes to a file or another program is UTF-8 whatever the
  /// machine is set to; what goes to a screen is what the screen understands.
  public static Terminal ofProcess(Map<String, String> environment) {
    // Whether there is a console without a terminal differs from one release of Java to the next.
    var console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    if (console.isPresent()) {
      Prompt prompt = question -> ask(console.get(), question);
      return new Terminal(writer(System.out), writer(System.err), prompt, environment);
    }
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    return new Terminal(writer(out), writer(System.err), null, environment);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  private static char @Nullable [] ask(Console console, String question) {
    return console.readPassword("%s ", question);
  }

  /// One line of data.
  void data(String line) {
    out.print(line);
    out.print('\n');
  }

  /// One line for a person.
  void words(String line) {
    err.println(line);
    err.flush();
  }
}
