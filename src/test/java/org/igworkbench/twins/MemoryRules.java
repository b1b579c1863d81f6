package org.igworkbench.twins;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.igworkbench.matrix.RuleStore;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.workspace.Revision;

/// Sharing rules in memory.
public final class MemoryRules extends MemoryStore<Map<String, MemoryRules.Kept>>
    implements RuleStore {

  /// A rule with all its versions, oldest first.
  record Kept(List<SharingRule> versions, Revision revision) {

    /// The newest version, which has to be that one.
    SharingRule newest(int version) {
      var newest = versions.getLast();
      if (newest.version() != version) {
        throw new IllegalArgumentException(newest.code() + " has no newest version " + version);
      }
      return newest;
    }

    /// The same with the newest versions replaced, saved once more.
    Kept ending(int keep, SharingRule... newest) {
      var first = versions.subList(0, keep);
      return new Kept(
          joined(
              first,
              List.of(newest),
              SharingRule::version,
              Comparator.comparingInt(SharingRule::version)),
          revision.next());
    }
  }

  MemoryRules(Turn turn) {
    super(turn, Map.of());
  }

  @Override
  public List<SharingRule> versions() {
    return read(rules ->
        new TreeMap<>(rules).values().stream().flatMap(kept -> kept.versions().stream()).toList());
  }

  @Override
  public Optional<Revision> revision(String code) {
    return read(rules -> Optional.ofNullable(rules.get(code)).map(Kept::revision));
  }

  @Override
  public void add(List<SharingRule> rules) {
    write(there -> {
      var more = new TreeMap<>(there);
      for (var rule : rules) {
        if (more.put(rule.code(), new Kept(List.of(rule), Revision.FIRST)) != null) {
          throw new IllegalArgumentException("There already: " + rule.code());
        }
      }
      return Map.copyOf(more);
    });
  }

  @Override
  public Optional<Revision> addVersion(SharingRule next, Revision expected) {
    var kept = at(next.code(), expected);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    var newest = kept.get().newest(next.version() - 1);
    var count = kept.get().versions().size();
    return put(next.code(), kept.get().ending(count - 1, newest.before(next), next));
  }

  @Override
  public Optional<Revision> withdrawVersion(SharingRule previous, Revision expected) {
    var kept = at(previous.code(), expected);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    kept.get().newest(previous.version() + 1);
    var count = kept.get().versions().size();
    return put(previous.code(), kept.get().ending(count - 2, previous));
  }

  private Optional<Kept> at(String code, Revision expected) {
    return read(rules ->
        Optional.ofNullable(rules.get(code)).filter(kept -> kept.revision().equals(expected)));
  }

  private Optional<Revision> put(String code, Kept kept) {
    write(there -> {
      var changed = new TreeMap<>(there);
      changed.put(code, kept);
      return Map.copyOf(changed);
    });
    return Optional.of(kept.revision());
  }
}
