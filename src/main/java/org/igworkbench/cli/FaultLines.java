package org.igworkbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.igworkbench.workspace.Fault;
import org.igworkbench.workspace.Sentence;

/// Tells a fault in one sentence with its code. Where it happened is shown on request only
/// (`-Digw.debug=true`), because an exception may quote what somebody entered about a person.
record FaultLines(Station station) {

  static final String DEBUG = "igw.debug";

  private static final String OURS = "org.igworkbench.";

  Exit tell(Throwable thrown) {
    if (Boolean.getBoolean(DEBUG)) {
      thrown.printStackTrace(station.terminal().err());
    }
    var causes = causes(thrown);
    for (var cause : causes) {
      if (cause instanceof Fault fault) {
        var said = station.words().say(fault.sentence());
        var how = fault.code().equals(Fault.DAMAGED) ? Exit.NOT_A_WORKSPACE : Exit.FAULT;
        return station.end(how, "cli.fault.foreseen", said, fault.code());
      }
    }
    return station.end(Exit.FAULT, sentence(thrown, code(causes)));
  }

  private static Sentence sentence(Throwable thrown, String code) {
    return thrown instanceof OutOfMemoryError
        ? Sentence.of("cli.fault.memory", code)
        : Sentence.of("cli.fault.unforeseen", code);
  }

  /// Room and line where our own code was left, such as `STO-17`.
  private static String code(List<Throwable> causes) {
    return causes.stream()
        .flatMap(cause -> Stream.of(cause.getStackTrace()))
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .map(frame -> room(frame.getClassName()) + "-" + frame.getLineNumber())
        .orElse("OUT-0");
  }

  private static String room(String className) {
    var first = className.substring(OURS.length()).split("\\.", 2)[0];
    return first.substring(0, Math.min(3, first.length())).toUpperCase(Locale.ROOT);
  }

  /// From the cause that lies deepest to what was thrown.
  private static List<Throwable> causes(Throwable thrown) {
    var causes = new ArrayList<Throwable>();
    for (var cause = thrown; cause != null && causes.size() < 10; cause = cause.getCause()) {
      causes.addFirst(cause);
    }
    return causes;
  }
}
