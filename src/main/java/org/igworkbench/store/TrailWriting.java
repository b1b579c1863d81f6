package org.igworkbench.store;

import java.time.Clock;
import java.time.Instant;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Head;
import org.igworkbench.audit.Subject;
import org.igworkbench.workspace.Ledger;
import org.igworkbench.workspace.Minutes;
import org.igworkbench.workspace.Officer;
import org.jspecify.annotations.Nullable;

/// Takes down what one change does and writes it to the trail as it goes, so that a change of many
/// things needs no more memory than one of a few. All of it bears one time.
final class TrailWriting implements Ledger {

  /// So many entries wait to be written at the most.
  private static final int WAITING = 1_000;

  private final JooqTrail trail;
  private final Officer officer;
  private final Clock clock;
  private Minutes minutes = new Minutes();
  private int waiting;
  private @Nullable Instant now;
  private @Nullable Head head;

  TrailWriting(JooqTrail trail, Officer officer, Clock clock) {
    this.trail = trail;
    this.officer = officer;
    this.clock = clock;
  }

  @Override
  public void record(String what, Subject subject, Facts before, Facts after, String why) {
    if (waiting == WAITING) {
      write();
    }
    minutes.record(what, subject, before, after, why);
    waiting++;
  }

  /// Writes what waits.
  void end() {
    if (waiting == 0) {
      throw new IllegalStateException("A change without an entry for the trail");
    }
    write();
  }

  private void write() {
    var at = now == null ? clock.instant() : now;
    var entries = minutes.entries(head == null ? trail.head() : head, officer, at);
    trail.appendAll(entries);
    now = at;
    head = new Head(entries.getLast().number(), entries.getLast().hash());
    minutes = new Minutes();
    waiting = 0;
  }
}
