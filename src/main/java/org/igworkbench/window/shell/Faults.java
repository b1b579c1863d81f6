package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.workspace.Diagnosis;
import org.igworkbench.workspace.Fault;
import org.igworkbench.workspace.Sentence;

/// What went wrong that nobody foresaw: logged with a code and where it happened, told with the
/// code alone. The messages of exceptions are left out of both, because they may quote what
/// somebody entered about a person.
public final class Faults {

  private static final System.Logger LOG = System.getLogger("org.igworkbench.fault");

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
    var diagnosis = Diagnosis.of(fault);
    var code = diagnosis.code();
    var details = "code " + code + System.lineSeparator() + trace(diagnosis);
    log.accept(details);
    var sentence = diagnosis.foreseen().map(Fault::sentence).orElseGet(() -> sentence(fault, code));
    return new Notice(code, sentence, details);
  }

  /// Tells a fault that was logged; on the window's thread.
  public void tell(Notice notice) {
    listeners.forEach(listener -> listener.happened(notice));
  }

  private static Sentence sentence(Throwable fault, String code) {
    return fault instanceof OutOfMemoryError
        ? Sentence.of("shell.fault.memory", code)
        : Sentence.of("shell.fault.unforeseen", code);
  }

  private static String trace(Diagnosis diagnosis) {
    return diagnosis.causes().stream()
        .map(cause ->
            cause.getClass().getName()
                + Stream.of(cause.getStackTrace())
                    .map(frame -> System.lineSeparator() + "  at " + frame)
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(System.lineSeparator() + "caused "));
  }
}
