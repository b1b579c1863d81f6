package org.igworkbench.twins;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.igworkbench.transfers.Transfer;
import org.igworkbench.transfers.TransferStore;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// The register of international transfers in memory.
public final class MemoryTransfers extends MemoryStore<MemoryTransfers.State>
    implements TransferStore {

  /// All entries, and the revision of each.
  record State(List<Transfer> transfers, Revisions revisions) {}

  MemoryTransfers(Turn turn) {
    super(turn, new State(List.of(), Revisions.NONE));
  }

  @Override
  public List<Transfer> all() {
    return read(State::transfers);
  }

  @Override
  public Map<String, Revision> revisions() {
    return read(state -> state.revisions().byCode());
  }

  @Override
  public void add(List<Transfer> transfers) {
    write(there ->
        new State(
            joined(there.transfers(), transfers, Transfer::code),
            there.revisions().with(transfers.stream().map(Transfer::code).toList())));
  }

  @Override
  public Optional<Revision> replace(
      @Nullable Transfer before, @Nullable Transfer after, Revision expected) {
    var code = Objects.requireNonNull(after == null ? before : after).code();
    if (!read(state -> state.revisions().at(code, expected))) {
      return Optional.empty();
    }
    var saved = after == null ? Revision.ABSENT : expected.next();
    write(there ->
        new State(
            joined(
                there.transfers().stream().filter(it -> !it.code().equals(code)).toList(),
                Stream.ofNullable(after).toList(),
                Transfer::code),
            there.revisions().with(code, saved)));
    return Optional.of(saved);
  }
}
