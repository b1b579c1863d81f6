package org.igworkbench.window.shell;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.igworkbench.workspace.Cancelled;
import org.igworkbench.workspace.Sentence;

/// Runs every piece of work on a virtual thread of its own; the store keeps changes in order.
public final class ThreadJobs implements Jobs {

  private final Faults faults;
  private final RunningJobs running;
  private int awaited;

  public ThreadJobs(Faults faults, RunningJobs running) {
    this.faults = faults;
    this.running = running;
  }

  /// Whether no work is awaited; asked on the window's thread.
  public boolean isIdle() {
    return awaited == 0 && !running.isBusy();
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<T> done, Runnable failed) {
    awaited++;
    Thread.ofVirtual()
        .start(() -> {
          try {
            T value = work.call();
            comeBack(() -> done.accept(value));
          } catch (Throwable fault) {
            var notice = faults.log(fault);
            comeBack(() -> {
              failed.run();
              faults.tell(notice);
            });
          }
        });
  }

  private void comeBack(Runnable news) {
    Platform.runLater(() -> {
      awaited--;
      news.run();
    });
  }

  @Override
  public <T> Running start(Sentence name, Long<T> work, Consumer<Ending<T>> ended) {
    var job = new Job(name);
    running.jobs().add(job);
    Thread.ofVirtual()
        .start(() -> {
          var ending = end(job, work);
          Platform.runLater(() -> {
            running.jobs().remove(job);
            ended.accept(ending);
          });
        });
    return job;
  }

  private <T> Ending<T> end(Job job, Long<T> work) {
    try {
      return new Ending.Finished<>(work.run(job));
    } catch (Cancelled stopped) {
      return new Ending.Stopped<>();
    } catch (Throwable fault) {
      return new Ending.Failed<>(faults.log(fault).sentence());
    }
  }
}
