package org.igworkbench.twins;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.igworkbench.matrix.RuleHistory;
import org.igworkbench.matrix.RuleStore;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.workspace.Revision;

/// Sharing rules in memory.
public final class MemoryRules extends MemoryStore<Map<String, MemoryRules.Kept>>
    implements RuleStore {

  /// A rule with all its versions.
  record Kept(RuleHistory history, Revision revision) {}

  MemoryRules(Turn turn) {
    super(turn, Map.of());
  }

  @Override
  public List<SharingRule> versions() {
    return read(rules ->
        new TreeMap<>(rules)
            .values().stream().flatMap(kept -> kept.history().versions().stream()).toList());
  }

  @Override
  public Optional<Revision> revision(String code) {
    return read(rules -> Optional.ofNullable(rules.get(code)).map(Kept::revision));
  }

  @Override
  public Map<String, Revision> revisions() {
    var revisions = new HashMap<String, Revision>();
    read(rules -> {
      rules.forEach((code, kept) -> revisions.put(code, kept.revision()));
      return rules;
    });
    return revisions;
  }

  @Override
  public void add(List<SharingRule> rules) {
    write(there -> {
      var more = new TreeMap<>(there);
      for (var rule : rules) {
        var history = new RuleHistory(rule.code(), List.of(rule));
        if (more.put(rule.code(), new Kept(history, Revision.FIRST)) != null) {
          throw new IllegalArgumentException("There already: " + rule.code());
        }
      }
      return Map.copyOf(more);
    });
  }

  @Override
  public Optional<Revision> replace(RuleHistory before, RuleHistory after, Revision expected) {
    if (!revision(before.code()).orElse(Revision.ABSENT).equals(expected)) {
      return Optional.empty();
    }
    var next = after.isEmpty() ? Revision.ABSENT : expected.next();
    write(there -> {
      var changed = new TreeMap<>(there);
      if (after.isEmpty()) {
        changed.remove(before.code());
      } else {
        changed.put(before.code(), new Kept(after, next));
      }
      return Map.copyOf(changed);
    });
    return Optional.of(next);
  }
}
