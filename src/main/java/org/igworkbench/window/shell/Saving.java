package org.igworkbench.window.shell;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.igworkbench.workspace.Outcome;

/// Saves one thing at a time: while it runs, another wish to save is the same wish again.
public final class Saving {

  private final Jobs jobs;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

  /// Saves with these jobs.
  public Saving(Jobs jobs) {
    this.jobs = jobs;
  }

  private sealed interface Attempt<T> {
    record Ended<T>(Outcome<T> outcome) implements Attempt<T> {}

    record Failed<T>(Exception fault) implements Attempt<T> {}
  }

  /// Saves, unless something is being saved already.
  public <T> void save(Callable<Outcome<T>> work, Consumer<Outcome<T>> done) {
    if (running.get()) {
      return;
    }
    running.set(true);
    jobs.run(
        () -> attempt(work),
        attempt -> {
          running.set(false);
          switch (attempt) {
            case Attempt.Ended<T>(var outcome) -> done.accept(outcome);
            case Attempt.Failed<T>(var fault) -> tell(fault);
          }
        });
  }

  private static <T> Attempt<T> attempt(Callable<Outcome<T>> work) {
    try {
      return new Attempt.Ended<>(work.call());
    } catch (Exception fault) {
      // Brought back first, so that the form can be used again; then told as every fault is.
      return new Attempt.Failed<>(fault);
    }
  }

  private void tell(Exception fault) {
    jobs.run(
        () -> {
          throw fault;
        },
        nothing -> {});
  }

  /// Whether something is being saved now.
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }
}
