package org.igworkbench.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be said of something that was thrown without quoting it: messages of exceptions may
/// repeat what somebody entered about a person.
///
/// @param causes from the one that lies deepest to what was thrown
public record Diagnosis(List<Throwable> causes) {

  private static final String OURS = "org.igworkbench.";
  private static final int DEEPEST = 10;

  public Diagnosis {
    causes = List.copyOf(causes);
  }

  /// The diagnosis of what was thrown.
  public static Diagnosis of(Throwable thrown) {
    var causes = new ArrayList<Throwable>();
    for (var cause = thrown; cause != null && causes.size() < DEEPEST; cause = cause.getCause()) {
      causes.addFirst(cause);
    }
    return new Diagnosis(causes);
  }

  /// The fault that somebody foresaw, which has words and a code of its own.
  public Optional<Fault> foreseen() {
    return causes.stream().filter(Fault.class::isInstance).map(Fault.class::cast).findFirst();
  }

  /// The code of a foreseen fault; of any other, room and line where our own code was left, such as
  /// `STO-17`.
  public String code() {
    return foreseen().map(Fault::code).orElseGet(this::place);
  }

  private String place() {
    return causes.stream()
        .flatMap(cause -> Stream.of(cause.getStackTrace()))
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .map(frame -> room(frame.getClassName()) + "-" + frame.getLineNumber())
        .orElse("OUT-0");
  }

  private static String room(String className) {
    var parts = className.substring(OURS.length()).split("\\.", -1);
    var room = parts.length > 1 ? parts[parts.length - 2] : parts[0];
    return room.substring(0, Math.min(3, room.length())).toUpperCase(Locale.ROOT);
  }
}
