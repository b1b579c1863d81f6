package org.igworkbench.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.transfers.Transfer;

/// Everything in a workspace that can be found: the registers and rules as they stood at one
/// moment, and requests as they are when somebody asks. Any thread may.
public final class SearchIndex {

  /// An index in which there is nothing.
  public static final SearchIndex EMPTY =
      new SearchIndex(
          Map.of(),
          new Entries(
              MatrixSnapshot.of(Catalogue.EMPTY, LawLibrary.EMPTY, List.of(), List.of()),
              LocalDate.EPOCH),
          SoughtRequests.NONE);

  private final Map<Kind, Shelf> shelves;
  private final Entries entries;
  private final SoughtRequests requests;

  private SearchIndex(Map<Kind, Shelf> shelves, Entries entries, SoughtRequests requests) {
    this.shelves = shelves;
    this.entries = entries;
    this.requests = requests;
  }

  /// The index of these rows.
  ///
  /// @param requests where they are looked for
  /// @param day decides what has ended
  public static SearchIndex of(MatrixSnapshot snapshot, SoughtRequests requests, LocalDate day) {
    return of(snapshot, List.of(), requests, day);
  }

  /// The index of these rows and of transfers abroad.
  public static SearchIndex of(
      MatrixSnapshot snapshot, List<Transfer> transfers, SoughtRequests requests, LocalDate day) {
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
                case AGREEMENT -> entries.agreements();
                case TRANSFER -> entries.transfers(transfers);
                // They are asked for where they are kept.
                case REQUEST -> List.of();
              }));
    }
    return new SearchIndex(shelves, entries, requests);
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
      var sought = requests.find(typed, most);
      taken.add(
          Shelf.taken(Kind.REQUEST, entries.requests(sought.some()), sought.count(), query, most));
    }
    return new Found(
        taken.stream()
            .filter(one -> one.group().count() > 0)
            .sorted(
                Comparator.comparingInt(Shelf.Taken::rank).thenComparing(one -> one.group().kind()))
            .map(Shelf.Taken::group)
            .toList());
  }

  /// How many things can be found besides requests.
  public int size() {
    return shelves.values().stream().mapToInt(Shelf::size).sum();
  }
}
