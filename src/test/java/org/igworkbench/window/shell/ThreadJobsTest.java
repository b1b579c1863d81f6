package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Work is done away from the window's thread, and its end is told on it.
@Tag("ui")
class ThreadJobsTest {

  private static final Sentence NAME = Sentence.of("counting");

  private final List<Faults.Notice> told = new ArrayList<>();
  private final Faults faults = new Faults(details -> {});
  private final RunningJobs running = new RunningJobs();
  private final ThreadJobs jobs = new ThreadJobs(faults, running);
  private Showing window;

  @BeforeEach
  void makeReady() throws Exception {
    window = new Showing();
  }

  @Test
  void workRunsElsewhereAndItsResultComesBackToTheWindow() throws Exception {
    var there = new CompletableFuture<Boolean>();
    var here = new CompletableFuture<Boolean>();

    window.run(() ->
        jobs.run(
            Platform::isFxApplicationThread,
            worked -> {
              there.complete(worked);
              here.complete(Platform.isFxApplicationThread());
            }));

    assertThat(there.get(120, TimeUnit.SECONDS)).isFalse();
    assertThat(here.get(120, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aFaultOfShortWorkIsTold() throws Exception {
    var heard = new CompletableFuture<Faults.Notice>();
    faults.listen(heard::complete);

    window.run(() ->
        jobs.run(
            () -> {
              throw new IllegalStateException("nobody foresaw this");
            },
            never -> {}));

    assertThat(heard.get(120, TimeUnit.SECONDS).sentence().key())
        .isEqualTo("shell.fault.unforeseen");
  }

  @Test
  void whoMustKnowOfAFailureHearsOfItBeforeTheFaultIsTold() throws Exception {
    var heard = new CompletableFuture<Boolean>();
    var failed = new AtomicBoolean();
    faults.listen(notice -> heard.complete(failed.get()));

    window.run(() ->
        jobs.run(
            () -> {
              throw new IllegalStateException("nobody foresaw this");
            },
            never -> {},
            () -> failed.set(true)));

    assertThat(heard.get(120, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void longWorkIsListedWhileItRunsAndStopsWhenAsked() throws Exception {
    var begun = new CountDownLatch(1);
    var ending = new CompletableFuture<Jobs.Ending<String>>();
    var handle = new CompletableFuture<Jobs.Running>();
    window.run(() ->
        handle.complete(
            jobs.<String>start(
                NAME,
                progress -> {
                  begun.countDown();
                  while (true) {
                    progress.advanced(1, 2);
                    progress.checkCancelled();
                    Thread.onSpinWait();
                  }
                },
                ending::complete)));
    assertThat(begun.await(120, TimeUnit.SECONDS)).isTrue();
    window.run(() -> assertThat(running.isBusy()).isTrue());

    handle.get().cancel();

    assertThat(ending.get(120, TimeUnit.SECONDS)).isEqualTo(new Jobs.Ending.Stopped<String>());
    window.run(() -> assertThat(running.isBusy()).isFalse());
  }

  @Test
  void longWorkThatFailsSaysWhyToWhoAskedForItAndNobodyElse() throws Exception {
    faults.listen(told::add);
    var ending = new CompletableFuture<Jobs.Ending<String>>();

    window.run(() ->
        jobs.<String>start(
            NAME,
            progress -> {
              throw new OutOfMemoryError();
            },
            ending::complete));

    assertThat(ending.get(120, TimeUnit.SECONDS))
        .isInstanceOfSatisfying(
            Jobs.Ending.Failed.class,
            failed -> assertThat(failed.why().key()).isEqualTo("shell.fault.memory"));
    assertThat(told).isEmpty();
  }
}
