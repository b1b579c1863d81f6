package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.REQUEST_WORD;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.igworkbench.requests.RequestQuery;
import org.igworkbench.store.schema.tables.RequestWord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The places of an order with the numbers of the requests that stand there, so that a walk along
/// the order can leap over all that is not looked for: requests of two years ago are not found by
/// reading those of two years.
final class ListGroups {

  private static final RequestWord W = REQUEST_WORD;

  // A reference stands for itself alone; many that begin alike are a place.
  private static final int ALIKE = 12;
  private static final char LAST = '\uffff';
  private static final int AT_FIRST = 16;
  private static final int AT_MOST = 1_024;
  private static final int FARTHER = 4;

  private final DSLContext db;
  private final ListIndex index;
  private final boolean descending;
  private final List<String> purposes;
  private final BitSet sought;

  ListGroups(DSLContext db, RequestQuery query, ListIndex index, BitSet sought) {
    this.db = db;
    this.index = index;
    descending = query.descending();
    purposes = descending ? query.purposes().reversed() : query.purposes();
    this.sought = sought;
  }

  /// The word under which all the requests are kept that stand at a place.
  static String word(ListIndex index, Object value) {
    return RowWords.place(index, place(index, value));
  }

  // Sorted as text as the values are.
  private static String place(ListIndex index, Object value) {
    return switch (index) {
      case REFERENCE -> {
        var reference = (String) value;
        yield reference.substring(0, Math.min(reference.length(), ALIKE));
      }
      case VERDICT, STATE -> "%02d".formatted((Integer) value);
      case RECEIVED, DEADLINE, DECIDED, ORGANISATION, PURPOSE -> value.toString();
    };
  }

  /// Where to go on from a place: the same place if something sought stands there, else just before
  /// the next one at which something does.
  ///
  /// @return null when nothing that is sought follows
  ListScan.@Nullable Key leap(ListScan.Key from) {
    var here = word(index, from.value());
    var next = index == ListIndex.PURPOSE ? nextPurpose((String) from.value()) : next(here);
    return next == null ? null : next.equals(here) ? from : before(next);
  }

  // By title, as nothing in the store is sorted.
  private @Nullable String nextPurpose(String here) {
    return purposes.stream()
        .skip(Math.max(0, purposes.indexOf(here)))
        .map(RowWords::purpose)
        .filter(this::meets)
        .findFirst()
        .orElse(null);
  }

  private boolean meets(String word) {
    return db.select(W.BLOCK, RequestWords.NUMBERS).from(W).where(W.WORD.eq(word)).fetch().stream()
        .anyMatch(row -> Postings.meet(sought, row.value1(), row.value2()));
  }

  private @Nullable String next(String here) {
    var end = RowWords.place(index, descending ? "" : Character.toString(LAST));
    var which = descending ? W.WORD.between(end, here) : W.WORD.between(here, end);
    for (int step = AT_FIRST; ; step = Math.min(step * FARTHER, AT_MOST)) {
      var some =
          db.select(W.WORD, W.BLOCK, RequestWords.NUMBERS)
              .from(W)
              .where(which)
              .orderBy(
                  descending ? W.WORD.desc() : W.WORD.asc(),
                  descending ? W.BLOCK.desc() : W.BLOCK.asc())
              .limit(step)
              .fetch();
      for (var row : some) {
        if (Postings.meet(sought, row.value2(), row.value3())) {
          return row.value1();
        }
      }
      if (some.size() < step) {
        return null;
      }
      var last = some.getLast();
      which = beyond(last.value1(), last.value2(), end);
    }
  }

  private Condition beyond(String word, int block, String end) {
    return descending
        ? W.WORD.between(end, word).and(W.WORD.lt(word).or(W.BLOCK.lt(block)))
        : W.WORD.between(word, end).and(W.WORD.gt(word).or(W.BLOCK.gt(block)));
  }

  private ListScan.Key before(String word) {
    var place = word.substring(RowWords.place(index, "").length());
    var edge = descending ? Character.toString(LAST) : "";
    return switch (index) {
      case REFERENCE -> {
        var reference = descending ? place + LAST : justBelow(place);
        yield new ListScan.Key(reference, reference, 0);
      }
      case VERDICT, STATE -> new ListScan.Key(Integer.valueOf(place), edge, 0);
      case RECEIVED, DEADLINE, DECIDED -> new ListScan.Key(LocalDate.parse(place), edge, 0);
      case ORGANISATION, PURPOSE -> new ListScan.Key(place, edge, 0);
    };
  }

  // A text that comes after all that is before this one, and before this one.
  private static String justBelow(String text) {
    int last = text.length() - 1;
    return text.isEmpty() ? "" : text.substring(0, last) + (char) (text.charAt(last) - 1) + LAST;
  }
}
