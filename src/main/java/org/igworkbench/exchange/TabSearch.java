package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.igworkbench.exchange.Headings.Understood;
import org.igworkbench.exchange.Table.Row;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Finds the tab of a workbook, and the row of headings in it, that holds a register: by a mapping,
/// by the names that we give to tabs and tables, and by the headings themselves.
final class TabSearch {

  /// A tab without a name that we know must be understood to this part, so that somebody's own list
  /// is not taken for one of ours.
  private static final double MOSTLY = 0.6;

  private static final int FEW = 3;

  private final Dialects dialects;
  private final MappingStore mappings;
  private final Words words;

  TabSearch(Dialects dialects, MappingStore mappings, Words words) {
    this.dialects = dialects;
    this.mappings = mappings;
    this.words = words;
  }

  private record Scored(Found found, double score) {}

  /// The tab that holds a register.
  ///
  /// @param register null to find any
  /// @param mapping null to go by what is remembered and by names
  Optional<Found> find(
      List<TabHead> tabs, @Nullable ImportRegister register, @Nullable Mapping mapping) {
    if (mapping != null) {
      return best(tabs, tab -> told(tab, mapping));
    }
    var remembered = best(tabs, tab -> remembered(tab, register));
    return remembered.isPresent()
        ? remembered
        : best(tabs, tab -> register == null ? any(tab) : of(tab, register, false));
  }

  private interface Search {
    List<Scored> in(TabHead tab);
  }

  private static Optional<Found> best(List<TabHead> tabs, Search search) {
    Scored best = null;
    for (var tab : tabs) {
      for (var scored : search.in(tab)) {
        if (best == null || scored.score() > best.score()) {
          best = scored;
        }
      }
    }
    return Optional.ofNullable(best).map(Scored::found);
  }

  private static Stream<Row> rows(TabHead tab) {
    return tab.table().isEmpty() ? tab.top().stream() : tab.top().stream().limit(1);
  }

  private List<Scored> told(TabHead tab, Mapping mapping) {
    var found = new ArrayList<Scored>();
    rows(tab)
        .forEach(row -> {
          var understood = Headings.told(row.cells(), mapping.columns());
          if (understood.has(key(mapping.register()))) {
            found.add(scored(tab, row, mapping.register(), understood, mapping, 0));
          }
        });
    return found;
  }

  private List<Scored> remembered(TabHead tab, @Nullable ImportRegister register) {
    var found = new ArrayList<Scored>();
    rows(tab)
        .forEach(row ->
            mappings
                .find(Mapping.headings(row.cells()))
                .filter(mapping -> register == null || mapping.register() == register)
                .ifPresent(mapping ->
                    found.add(
                        scored(
                            tab,
                            row,
                            mapping.register(),
                            Headings.told(row.cells(), mapping.columns()),
                            mapping,
                            0))));
    return found;
  }

  private List<Scored> any(TabHead tab) {
    var found = new ArrayList<Scored>();
    for (var register : ImportRegister.values()) {
      found.addAll(of(tab, register, true));
    }
    return found;
  }

  /// @param sure whether a likeness is not enough
  private List<Scored> of(TabHead tab, ImportRegister register, boolean sure) {
    var found = new ArrayList<Scored>();
    var headings = dialects.of(register);
    boolean named = isNamed(tab, register);
    rows(tab)
        .forEach(row -> {
          var understood = headings.understand(row.cells());
          int filled = (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
          int hits = understood.columns().size();
          boolean enough = named || !sure || (hits >= FEW && hits >= MOSTLY * filled);
          if (understood.has(key(register)) && enough) {
            double part = filled == 0 ? 0 : (double) hits / filled;
            found.add(scored(tab, row, register, understood, null, (named ? 1_000 : 0) + part));
          }
        });
    return found;
  }

  private static Scored scored(
      TabHead tab,
      Row row,
      ImportRegister register,
      Understood understood,
      @Nullable Mapping mapping,
      double more) {
    return new Scored(
        new Found(tab, row, register, understood, mapping), understood.columns().size() + more);
  }

  private String key(ImportRegister register) {
    return dialects.of(register).columns().getFirst();
  }

  private boolean isNamed(TabHead tab, ImportRegister register) {
    var names =
        List.of(Headings.plain(register.code()), Headings.plain(words.say(register.words())));
    var table = Headings.plain(tab.table());
    return names.contains(Headings.plain(tab.name()))
        || names.contains(table.startsWith("table ") ? table.substring(6) : table);
  }
}
