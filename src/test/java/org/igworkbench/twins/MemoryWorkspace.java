package org.igworkbench.twins;

import java.time.Clock;
import java.util.List;
import org.igworkbench.workspace.About;
import org.igworkbench.workspace.Change;
import org.igworkbench.workspace.Drafts;
import org.igworkbench.workspace.Minutes;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Workspace;

/// A workspace in memory: its changes are transactions over all twin stores.
public final class MemoryWorkspace implements Workspace {

  private final Turn turn;
  private final Clock clock;
  private final About about;
  private final MemoryTrail trail;
  private final List<MemoryStore<?>> stores;
  private final MemoryDrafts drafts;

  MemoryWorkspace(
      Turn turn, Clock clock, About about, MemoryTrail trail, List<MemoryStore<?>> stores) {
    this.turn = turn;
    this.clock = clock;
    this.about = about;
    this.trail = trail;
    this.stores = List.copyOf(stores);
    this.drafts = new MemoryDrafts(turn);
  }

  @Override
  public <T> Outcome<T> change(Officer officer, Change<T> change) {
    return turn.change(() -> {
      var marks = stores.stream().map(MemoryStore::mark).toList();
      var committed = false;
      try {
        var outcome = attempt(officer, change);
        committed = outcome instanceof Outcome.Done<T>;
        return outcome;
      } finally {
        if (committed) {
          turn.changed();
        } else {
          marks.forEach(Runnable::run);
        }
      }
    });
  }

  private <T> Outcome<T> attempt(Officer officer, Change<T> change) {
    var minutes = new Minutes();
    var outcome = change.apply(minutes);
    if (outcome instanceof Outcome.Done<T>) {
      if (minutes.isEmpty()) {
        throw new IllegalStateException("A change without an entry for the trail");
      }
      minutes.entries(trail.head(), officer, clock.instant()).forEach(trail::append);
    }
    return outcome;
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
    return turn.version();
  }
}
