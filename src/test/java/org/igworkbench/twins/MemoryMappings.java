package org.igworkbench.twins;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.igworkbench.exchange.Mapping;
import org.igworkbench.exchange.MappingStore;

/// Mappings of spreadsheets in memory.
public final class MemoryMappings implements MappingStore {

  private final Map<SortedSet<String>, Mapping> mappings = new HashMap<>();

  @Override
  public Optional<Mapping> find(SortedSet<String> headings) {
    return Optional.ofNullable(mappings.get(headings));
  }

  @Override
  public void keep(SortedSet<String> headings, Mapping mapping) {
    mappings.put(new TreeSet<>(headings), mapping);
  }
}
