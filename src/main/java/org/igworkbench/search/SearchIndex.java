package org.igworkbench.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.SharingRequest;

/// Everything in a workspace that can be found, as it stood at one moment: immutable, so that any
/// thread may ask.
public final class SearchIndex {

  /// An index in which there is nothing.
  public static final SearchIndex EMPTY = new SearchIndex(Map.of());

  private final Map<Kind, Shelf> shelves;

  private SearchIndex(Map<Kind, Shelf> shelves) {
    this.shelves = shelves;
  }

  /// The index of these rows.
  ///
  /// @param day decides what has ended
  public static SearchIndex of(
      MatrixSnapshot snapshot, Collection<SharingRequest> requests, LocalDate day) {
    var entries = new Entries(snapshot, day);
    var shelves = new EnumMap<Kind, Shelf>(Kind.class);
    for (var kind : Kind.values()) {
      shelves.put(
          kind,
          new Shelf(
              kind,
              switch (kind) {
                case PURPOSE -> entries.purposes();
                case RECIPIENT -> entries.recipients();
                case COMMAND -> List.of();
                case RULE -> entries.rules();
                case CATEGORY -> entries.categories();
                case LAW -> entries.law();
                case REQUEST -> entries.requests(requests);
              }));
    }
    return new SearchIndex(shelves);
  }

  /// Looks for what somebody typed. Where nothing is typed, only the commands are given.
  ///
  /// @param commands what can be done just now
  /// @param most how many are given of each kind
  public Found find(String typed, List<Entry> commands, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("At least one of each kind is given");
    }
    var query = Query.of(typed);
    var taken = new ArrayList<Shelf.Taken>();
    taken.add(new Shelf(Kind.COMMAND, commands).find(query, most));
    if (!query.isBlank()) {
      shelves.values().forEach(shelf -> taken.add(shelf.find(query, most)));
    }
    return new Found(
        taken.stream()
            .filter(one -> one.group().count() > 0)
            .sorted(
                Comparator.comparingInt(Shelf.Taken::rank).thenComparing(one -> one.group().kind()))
            .map(Shelf.Taken::group)
            .toList());
  }

  /// How many things can be found.
  public int size() {
    return shelves.values().stream().mapToInt(Shelf::size).sum();
  }
}
