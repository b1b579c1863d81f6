package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestLists;
import org.igworkbench.requests.RequestQuery;
import org.igworkbench.requests.RequestView;
import org.igworkbench.requests.SharingRequest;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Lists of requests on disk.
///
/// A list of a few is read whole and sorted here; a long one is walked along in the index of its
/// order and left where the page is full.
final class JooqRequestLists implements RequestLists {

  private static final int FEW = 5_000;
  private static final int AT_ONCE = 250;

  private final Session session;

  JooqRequestLists(Session session) {
    this.session = session;
  }

  @Override
  public List<RequestLine> page(RequestQuery query, @Nullable RequestLine after, int most) {
    return session.read(db -> new Reading(db, query).page(after, most));
  }

  @Override
  public Stretch stretch(RequestQuery query, @Nullable RequestLine after, int every, int most) {
    return session.read(db -> new Reading(db, query).stretch(after, every, most));
  }

  @Override
  public int count(RequestQuery query, int most) {
    return session.read(db -> new Reading(db, query).count(most));
  }

  @Override
  public List<SharingRequest> whole(Collection<String> references) {
    return references.isEmpty()
        ? List.of()
        : session.read(db -> RequestReading.where(db, SHARING_REQUEST.REFERENCE.in(references)));
  }

  @Override
  public List<Outline> during(LocalDate first, LocalDate last) {
    return session.read(db -> new Outlines(db, first, last).read());
  }

  /// One look at a list.
  private static final class Reading {
    private final DSLContext db;
    private final RequestQuery query;
    private final RequestLines lines;
    private final @Nullable BitSet sought;
    private final @Nullable ChangedSince changed;

    Reading(DSLContext db, RequestQuery query) {
      this.db = db;
      this.query = query;
      lines = new RequestLines(db);
      sought = query.words().isEmpty() ? null : RequestWords.numbers(db, query.words());
      changed = query.asItStood() ? new ChangedSince(db, query.day(), sought) : null;
    }

    List<RequestLine> page(@Nullable RequestLine after, int most) {
      var few = few();
      if (few != null) {
        return follow(few.stream(), after, most);
      }
      return withChanged(read(scan().after(after, most)), after, most);
    }

    Stretch stretch(@Nullable RequestLine after, int every, int most) {
      var few = few();
      if (few != null || query.asItStood()) {
        var page = page(after, most);
        return new Stretch(every(page, every), page.size());
      }
      var references = scan().after(after, most);
      return new Stretch(read(every(references, every)), references.size());
    }

    private static <T> List<T> every(List<T> all, int every) {
      var some = new ArrayList<T>();
      for (int at = every - 1; at < all.size(); at += every) {
        some.add(all.get(at));
      }
      return some;
    }

    int count(int most) {
      var few = few();
      if (few != null) {
        return Math.min(most, follow(few.stream(), null, Integer.MAX_VALUE).size());
      }
      if (query.view() == RequestView.ALL && !query.asItStood()) {
        return Math.min(
            most, sought == null ? db.fetchCount(SHARING_REQUEST) : sought.cardinality());
      }
      int count = scan(ListIndex.of(query.view())).count(most);
      return changed == null
          ? count
          : Math.min(
              most, count + follow(changed.lines().stream(), null, Integer.MAX_VALUE).size());
    }

    private ListScan scan(ListIndex index) {
      var aside = changed == null ? new BitSet() : changed.numbers();
      return new ListScan(db, query, index, new ListScan.Wanted(sought, aside));
    }

    private ListScan scan() {
      return scan(ListIndex.of(query.sort()));
    }

    /// All that the list can hold, where that is little; null where it is much.
    private @Nullable List<RequestLine> few() {
      var numbers = sought;
      if (numbers != null) {
        return numbers.cardinality() <= FEW ? numbered(numbers) : null;
      }
      if (query.asItStood() || !scattered()) {
        return null;
      }
      var index = ListIndex.of(query.view());
      if (scan(index).count(FEW + 1) > FEW) {
        return null;
      }
      var all = new ArrayList<RequestLine>();
      var shelves = new ArrayList<>(ViewConditions.shelves(query.view()));
      shelves.add(ListKeys.TOP);
      for (int shelf : shelves) {
        var there = SHARING_REQUEST.SHELF.eq(shelf).and(ViewConditions.of(query));
        all.addAll(lines.where(index.table(), there));
      }
      return all;
    }

    // Whether its requests may be few and lie anywhere among a million.
    private boolean scattered() {
      return query.view() == RequestView.OFF_MATRIX
          || query.view() == RequestView.DECIDED_THIS_MONTH;
    }

    private List<RequestLine> numbered(BitSet numbers) {
      var all = new ArrayList<RequestLine>();
      if (query.asItStood()) {
        ChangedSince.asAt(db, query.day(), numbers, all);
        return all;
      }
      var every = numbers.stream().boxed().toList();
      for (int first = 0; first < every.size(); first += AT_ONCE) {
        var some = every.subList(first, Math.min(every.size(), first + AT_ONCE));
        all.addAll(lines.where(SHARING_REQUEST, numbered(some)));
      }
      return all;
    }

    private static Condition numbered(List<Integer> numbers) {
      return SHARING_REQUEST.NUMBER.in(numbers);
    }

    private List<RequestLine> follow(
        Stream<RequestLine> all, @Nullable RequestLine after, int most) {
      var order = query.order();
      return all.filter(line -> query.view().holds(line, query.day()))
          .filter(line -> after == null || order.compare(line, after) > 0)
          .sorted(order)
          .limit(most)
          .toList();
    }

    private List<RequestLine> withChanged(
        List<RequestLine> page, @Nullable RequestLine after, int most) {
      return changed == null
          ? page
          : follow(Stream.concat(page.stream(), changed.lines().stream()), after, most);
    }

    private List<RequestLine> read(List<String> references) {
      var byReference = new HashMap<String, RequestLine>();
      lines.of(references).forEach(line -> byReference.put(line.reference(), line));
      return references.stream().map(byReference::get).filter(Objects::nonNull).toList();
    }
  }
}
