package org.igworkbench.window.shell;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The long work that goes on now, for the status bar and for closing the window. Used on the
/// window's thread only.
public final class RunningJobs {

  private final ObservableList<Job> jobs = FXCollections.observableArrayList();

  ObservableList<Job> jobs() {
    return jobs;
  }

  /// Whether closing now would stop something.
  public boolean isBusy() {
    return !jobs.isEmpty();
  }

  /// Asks all of it to stop, and goes on when it has.
  public void stopAll(Runnable then) {
    jobs.addListener(
        (ListChangeListener<Job>)
            change -> {
              if (jobs.isEmpty()) {
                then.run();
              }
            });
    jobs.forEach(Job::cancel);
    if (jobs.isEmpty()) {
      then.run();
    }
  }
}
