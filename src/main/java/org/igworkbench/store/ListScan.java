package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestQuery;
import org.igworkbench.requests.RequestSort;
import org.igworkbench.store.schema.tables.SharingRequest;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Walks along the shelves in the order of a list, from a place on, and takes no more than is asked
/// for. It reads indexes only, never a request.
final class ListScan {

  private static final SharingRequest R = SHARING_REQUEST;
  private static final int FARTHER = 4;
  private static final int FARTHEST = Session.AT_HAND;

  private final DSLContext db;
  private final RequestQuery query;
  private final ListIndex index;
  private final Condition condition;
  private final Wanted wanted;

  /// Which requests are wanted, by number.
  ///
  /// @param sought null for whichever
  /// @param aside those that are not
  record Wanted(@Nullable BitSet sought, BitSet aside) {

    boolean all() {
      return sought == null && aside.isEmpty();
    }

    boolean holds(int number) {
      var these = sought;
      return (these == null || these.get(number)) && !aside.get(number);
    }
  }

  /// @param index the one to read, which need not be sorted as the query wants it to count only
  ListScan(DSLContext db, RequestQuery query, ListIndex index, Wanted wanted) {
    this.db = db;
    this.query = query;
    this.index = index;
    this.wanted = wanted;
    condition = ViewConditions.of(query);
  }

  /// A place in an index, and the request that stands there.
  record Key(Object value, String reference, int number) {}

  /// The references that follow in the order of the list.
  List<String> after(@Nullable RequestLine last, int most) {
    var mark =
        last == null ? null : new Key(ListIndex.value(query.sort(), last), last.reference(), 0);
    boolean top = last == null || last.onTop();
    var keys = new ArrayList<Key>();
    if (top && ViewConditions.onTop(query.view())) {
      keys.addAll(shelf(ListKeys.TOP, mark, most));
    }
    if (keys.size() < most) {
      keys.addAll(rest(top ? null : mark, most - keys.size()));
    }
    return keys.stream().map(Key::reference).toList();
  }

  private List<Key> rest(@Nullable Key mark, int most) {
    var all = new ArrayList<Key>();
    var shelves = ViewConditions.shelves(query.view());
    for (int shelf : shelves) {
      all.addAll(shelf(shelf, mark, most));
    }
    if (shelves.size() > 1) {
      all.sort(order());
    }
    return all.subList(0, Math.min(all.size(), most));
  }

  private Comparator<Key> order() {
    Comparator<Key> byValue =
        query.sort() == RequestSort.PURPOSE
            ? Comparator.comparingInt(key -> query.purposes().indexOf((String) key.value()))
            : (one, other) -> compared(one.value(), other.value());
    var order = byValue.thenComparing(Key::reference);
    return query.descending() ? order.reversed() : order;
  }

  @SuppressWarnings("unchecked")
  private static int compared(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
  }

  /// How many there are, counted no further than to a number.
  int count(int most) {
    int count = ViewConditions.onTop(query.view()) ? shelf(ListKeys.TOP, null, most).size() : 0;
    for (int shelf : ViewConditions.shelves(query.view())) {
      count += shelf(shelf, null, most).size();
    }
    return Math.min(count, most);
  }

  /// What follows on a shelf and is looked for.
  private List<Key> shelf(int shelf, @Nullable Key mark, int most) {
    if (wanted.all()) {
      return keys(shelf, mark, most);
    }
    var found = new ArrayList<Key>();
    var from = mark;
    for (int step = most; found.size() < most; step = Math.min(step * FARTHER, FARTHEST)) {
      var some = keys(shelf, from, step);
      int before = found.size();
      some.stream().filter(key -> wanted.holds(key.number())).forEach(found::add);
      from = some.size() < step ? null : some.getLast();
      if (from != null && found.size() == before) {
        from = leap(from);
      }
      if (from == null) {
        break;
      }
    }
    return found.subList(0, Math.min(found.size(), most));
  }

  // Nothing sought stood in the last stretch: it may be far away.
  private @Nullable Key leap(Key from) {
    var sought = wanted.sought();
    return sought == null ? from : new ListGroups(db, query, index, sought).leap(from);
  }

  private List<Key> keys(int shelf, @Nullable Key mark, int most) {
    var here = R.SHELF.eq(shelf).and(condition);
    return switch (index) {
      case REFERENCE ->
          read(mark == null ? here : here.and(beyond(R.REFERENCE, mark.reference())), most);
      case PURPOSE -> byPurpose(here, mark, most);
      default -> byValue(here, mark, most);
    };
  }

  // Those at the same place as the last one first, then those beyond: each is one stretch of the
  // index.
  private List<Key> byValue(Condition here, @Nullable Key mark, int most) {
    if (mark == null) {
      return read(here, most);
    }
    var keys = new ArrayList<>(read(here.and(at(mark)), most));
    if (keys.size() < most) {
      keys.addAll(read(here.and(beyond(index.field(), mark.value())), most - keys.size()));
    }
    return keys;
  }

  private List<Key> byPurpose(Condition here, @Nullable Key mark, int most) {
    var purposes = new ArrayList<>(query.purposes());
    if (query.descending()) {
      Collections.reverse(purposes);
    }
    var keys = new ArrayList<Key>();
    int first = mark == null ? 0 : Math.max(0, purposes.indexOf((String) mark.value()));
    for (int at = first; at < purposes.size() && keys.size() < most; at++) {
      var which = mark != null && at == first ? at(mark) : R.PURPOSE.eq(purposes.get(at));
      keys.addAll(read(here.and(which), most - keys.size()));
    }
    return keys;
  }

  private Condition at(Key mark) {
    return DSL.condition("{0} = {1}", index.field(), DSL.val(mark.value()))
        .and(beyond(R.REFERENCE, mark.reference()));
  }

  private Condition beyond(Field<?> field, Object value) {
    return DSL.condition(query.descending() ? "{0} < {1}" : "{0} > {1}", field, DSL.val(value));
  }

  private List<Key> read(Condition which, int most) {
    return db.select(index.field(), R.REFERENCE, R.NUMBER)
        .from(index.table())
        .where(which)
        .orderBy(order(R.SHELF), order(index.field()), order(R.REFERENCE))
        .limit(most)
        .fetch(ListScan::key);
  }

  private OrderField<?> order(Field<?> field) {
    return query.descending() ? field.desc() : field.asc();
  }

  private static Key key(Record3<?, String, Integer> row) {
    Record record = row;
    return new Key(record.get(0), row.value2(), row.value3());
  }
}
