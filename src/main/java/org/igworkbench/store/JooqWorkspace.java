package org.igworkbench.store;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.igworkbench.workspace.About;
import org.igworkbench.workspace.Change;
import org.igworkbench.workspace.Drafts;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Workspace;

/// The workspace on disk. What a change records becomes part of the trail in the same transaction.
final class JooqWorkspace implements Workspace {

  private final Session session;
  private final JooqTrail trail;
  private final JooqDrafts drafts;
  private final Clock clock;
  private final About about;
  private final LastHead lastHead;
  private final AtomicLong version = new AtomicLong();

  JooqWorkspace(Session session, LastHead lastHead, Clock clock, About about) {
    this.session = session;
    this.trail = new JooqTrail(session);
    this.drafts = new JooqDrafts(session);
    this.lastHead = lastHead;
    this.clock = clock;
    this.about = about;
  }

  @Override
  public <T> Outcome<T> change(Officer officer, Change<T> change) {
    try {
      return session.transaction(() -> attempt(officer, change), this::committed);
    } catch (NotDone notDone) {
      return notDone.outcome();
    }
  }

  private <T> Outcome<T> attempt(Officer officer, Change<T> change) {
    var ledger = new TrailWriting(trail, officer, clock);
    var outcome = change.apply(ledger);
    if (!(outcome instanceof Outcome.Done<T>)) {
      throw new NotDone(outcome);
    }
    ledger.end();
    return outcome;
  }

  private void committed() {
    // Before anything else can fail: what was read before is out of date.
    version.incrementAndGet();
    session.sync();
    lastHead.keep(trail.head());
  }

  @Override
  public Drafts drafts() {
    return drafts;
  }

  @Override
  public About about() {
    return about;
  }

  @Override
  public long version() {
    return version.get();
  }

  /// Makes the transaction roll back; no fault.
  private static final class NotDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Outcome<?> outcome;

    NotDone(Outcome<?> outcome) {
      super("not done", null, false, false);
      this.outcome = outcome;
    }

    // The change that made it asked for the same type.
    @SuppressWarnings("unchecked")
    <T> Outcome<T> outcome() {
      return (Outcome<T>) outcome;
    }
  }
}
