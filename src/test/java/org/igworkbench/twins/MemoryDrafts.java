package org.igworkbench.twins;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.igworkbench.workspace.Draft;
import org.igworkbench.workspace.Drafts;
import org.igworkbench.workspace.Officer;

/// Drafts in memory; no change takes them back.
final class MemoryDrafts extends MemoryStore<Map<Draft.Key, Draft>> implements Drafts {

  private final Turn turn;

  MemoryDrafts(Turn turn) {
    super(turn, Map.of());
    this.turn = turn;
  }

  @Override
  public List<Draft> all(Officer officer) {
    return read(drafts ->
        drafts.values().stream()
            .filter(draft -> draft.key().officer().equals(officer.name()))
            .sorted(
                Comparator.comparing(Draft::kept)
                    .reversed()
                    .thenComparing(draft -> draft.key().kind())
                    .thenComparing(draft -> draft.key().code()))
            .toList());
  }

  @Override
  public void keep(Draft draft) {
    aside(drafts -> drafts.put(draft.key(), draft));
  }

  @Override
  public void discard(Draft.Key key) {
    aside(drafts -> drafts.remove(key));
  }

  private void aside(Consumer<Map<Draft.Key, Draft>> writer) {
    turn.change(() -> {
      write(there -> {
        var drafts = new HashMap<>(there);
        writer.accept(drafts);
        return Map.copyOf(drafts);
      });
      return true;
    });
  }
}
