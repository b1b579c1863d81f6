package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.workspace.Fault;
import org.igworkbench.workspace.Sentence;

/// What went wrong that nobody foresaw: logged with a code and where it happened, told with the
/// code alone. The messages of exceptions are left out of both, because they may quote what
/// somebody entered about a person.
public final class Faults {

  private static final System.Logger LOG = System.getLogger("org.igworkbench.fault");
  private static final String OURS = "org.igworkbench.";

  private final Consumer<String> log;
  private final List<Listener> listeners = new ArrayList<>();

  /// Faults that go to the log of the system.
  public Faults() {
    this(details -> LOG.log(System.Logger.Level.ERROR, details));
  }

  Faults(Consumer<String> log) {
    this.log = log;
  }

  /// A fault as it is told.
  ///
  /// @param details what to send to who looks after the program; holds nothing about a person
  public record Notice(String code, Sentence sentence, String details) {}

  /// Is told about faults, on the window's thread.
  @FunctionalInterface
  public interface Listener {
    void happened(Notice notice);
  }

  /// Wants to be told; on the window's thread.
  public void listen(Listener listener) {
    listeners.add(listener);
  }

  /// Logs a fault, on any thread, and gives what to tell about it.
  public Notice log(Throwable fault) {
    var code = fault instanceof Fault known ? known.code() : code(fault);
    var details = "code " + code + System.lineSeparator() + trace(fault);
    log.accept(details);
    return new Notice(code, sentence(fault, code), details);
  }

  /// Tells a fault that was logged; on the window's thread.
  public void tell(Notice notice) {
    listeners.forEach(listener -> listener.happened(notice));
  }

  private static Sentence sentence(Throwable fault, String code) {
    return switch (fault) {
      case Fault known -> known.sentence();
      case OutOfMemoryError _ -> Sentence.of("shell.fault.memory", code);
      default -> Sentence.of("shell.fault.unforeseen", code);
    };
  }

  /// Room and line where our own code was left, such as `STO-17`.
  private static String code(Throwable fault) {
    return causes(fault)
        .flatMap(cause -> Stream.of(cause.getStackTrace()))
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .map(frame -> room(frame.getClassName()) + "-" + frame.getLineNumber())
        .orElse("OUT-" + Math.floorMod(fault.getClass().getName().hashCode(), 1000));
  }

  private static String room(String className) {
    var parts = className.substring(OURS.length()).split("\\.");
    var room = parts.length > 2 ? parts[parts.length - 2] : parts[0];
    return room.substring(0, Math.min(3, room.length())).toUpperCase(Locale.ROOT);
  }

  private static String trace(Throwable fault) {
    return causes(fault)
        .map(cause ->
            cause.getClass().getName()
                + Stream.of(cause.getStackTrace())
                    .map(frame -> System.lineSeparator() + "  at " + frame)
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(System.lineSeparator() + "caused "));
  }

  /// From the cause that lies deepest to what was thrown; an exception can't be its own cause.
  private static Stream<Throwable> causes(Throwable fault) {
    var causes = new ArrayList<Throwable>();
    for (var cause = fault; cause != null && causes.size() < 10; cause = cause.getCause()) {
      causes.addFirst(cause);
    }
    return causes.stream();
  }
}
