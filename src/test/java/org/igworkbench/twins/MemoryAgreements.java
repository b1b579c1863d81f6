package org.igworkbench.twins;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementStore;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// Agreements in memory.
public final class MemoryAgreements extends MemoryStore<MemoryAgreements.State>
    implements AgreementStore {

  /// All agreements, and the revision of each.
  record State(List<Agreement> agreements, Revisions revisions) {}

  MemoryAgreements(Turn turn) {
    super(turn, new State(List.of(), Revisions.NONE));
  }

  @Override
  public List<Agreement> all() {
    return read(State::agreements);
  }

  @Override
  public Map<String, Revision> revisions() {
    return read(state -> state.revisions().byCode());
  }

  @Override
  public void add(List<Agreement> agreements) {
    write(there ->
        new State(
            joined(there.agreements(), agreements, Agreement::code),
            there.revisions().with(agreements.stream().map(Agreement::code).toList())));
  }

  @Override
  public Optional<Revision> replace(
      @Nullable Agreement before, @Nullable Agreement after, Revision expected) {
    var code = Objects.requireNonNull(after == null ? before : after).code();
    if (!read(state -> state.revisions().at(code, expected))) {
      return Optional.empty();
    }
    var saved = after == null ? Revision.ABSENT : expected.next();
    write(there ->
        new State(
            joined(
                there.agreements().stream().filter(it -> !it.code().equals(code)).toList(),
                Stream.ofNullable(after).toList(),
                Agreement::code),
            there.revisions().with(code, saved)));
    return Optional.of(saved);
  }
}
