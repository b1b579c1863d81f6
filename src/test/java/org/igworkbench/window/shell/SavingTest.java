package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.Test;

class SavingTest {

  private final InlineJobs jobs = new InlineJobs();
  private final Saving saving = new Saving(jobs);
  private final AtomicInteger saved = new AtomicInteger();
  private final List<Outcome<String>> ended = new ArrayList<>();

  private Outcome<String> save() {
    saved.incrementAndGet();
    return new Outcome.Done<>("done", Revision.FIRST, null);
  }

  private static Outcome<String> fail() {
    throw new IllegalStateException("disk full");
  }

  @Test
  void pressedTwiceItSavesOnce() {
    jobs.hold();
    saving.save(this::save, ended::add);
    saving.save(this::save, ended::add);
    assertThat(saving.runningProperty().get()).isTrue();
    jobs.release();
    assertThat(saved).hasValue(1);
    assertThat(ended).hasSize(1);
    assertThat(saving.runningProperty().get()).isFalse();
  }

  @Test
  void afterAFaultTheFormCanBeUsedAgainAndTheFaultIsTold() {
    assertThatThrownBy(() -> saving.save(SavingTest::fail, ended::add))
        .hasMessageContaining("disk full");
    assertThat(ended).isEmpty();
    assertThat(saving.runningProperty().get()).isFalse();
    saving.save(this::save, ended::add);
    assertThat(ended).hasSize(1);
  }
}
