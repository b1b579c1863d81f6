package org.igworkbench.twins;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.igworkbench.findings.Acceptance;
import org.igworkbench.findings.FindingStore;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// Accepted findings in memory.
public final class MemoryFindings extends MemoryStore<MemoryFindings.State>
    implements FindingStore {

  /// All acceptances, and the revision of each.
  record State(List<Acceptance> acceptances, Revisions revisions) {}

  MemoryFindings(Turn turn) {
    super(turn, new State(List.of(), Revisions.NONE));
  }

  @Override
  public List<Acceptance> all() {
    return read(State::acceptances);
  }

  @Override
  public Map<String, Revision> revisions() {
    return read(state -> state.revisions().byCode());
  }

  @Override
  public Optional<Revision> replace(
      @Nullable Acceptance before, @Nullable Acceptance after, Revision expected) {
    var code = Objects.requireNonNull(after == null ? before : after).code();
    if (!read(state -> state.revisions().at(code, expected))) {
      return Optional.empty();
    }
    var saved = after == null ? Revision.ABSENT : expected.next();
    write(there ->
        new State(
            joined(
                there.acceptances().stream().filter(it -> !it.code().equals(code)).toList(),
                Stream.ofNullable(after).toList(),
                Acceptance::code),
            there.revisions().with(code, saved)));
    return Optional.of(saved);
  }
}
