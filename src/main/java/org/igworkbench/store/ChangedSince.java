package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.REQUEST_DISCLOSURE;
import static org.igworkbench.store.schema.Tables.REQUEST_PAUSE;
import static org.igworkbench.store.schema.Tables.REQUEST_STEP;
import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestSort;
import org.igworkbench.requests.Stage;
import org.igworkbench.store.schema.tables.SharingRequest;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The requests that are not any more what they were at the end of a day: taken up, decided,
/// signed, disclosed, closed, paused or gone on with since. All others are found where they stand
/// now.
final class ChangedSince {

  private static final SharingRequest R = SHARING_REQUEST;

  // As many requests are read whole at once.
  private static final int AT_ONCE = 250;

  // Steps that take a request to another stage, of which no other column knows the day.
  private static final List<String> MOVING =
      Stream.of(Action.BEGIN_REVIEW, Action.PAUSE, Action.SEND_BACK, Action.CLOSE)
          .map(Action::name)
          .toList();

  private final BitSet numbers = new BitSet();
  private final List<RequestLine> lines = new ArrayList<>();

  /// @param sought the numbers of those that are looked for; null for whichever
  ChangedSince(DSLContext db, LocalDate day, @Nullable BitSet sought) {
    note(db, R.DECIDED_ON.gt(day).and(R.RECEIVED_ON.le(day)));
    note(db, R.SIGNED_ON.gt(day).and(R.RECEIVED_ON.le(day)));
    note(
        db,
        R.SHELF
            .eq(ListKeys.OPEN)
            .and(R.STATE_RANK.eq(RequestSort.rank(Stage.AWAITING_SIGNATURE, null))));
    var p = REQUEST_PAUSE;
    note(
        db,
        R.REFERENCE.in(db.select(p.REQUEST).from(p).where(p.FROM_ON.gt(day).or(p.TO_ON.gt(day)))));
    var d = REQUEST_DISCLOSURE;
    note(db, R.REFERENCE.in(db.select(d.REQUEST).from(d).where(d.DISCLOSED_ON.gt(day))));
    var s = REQUEST_STEP;
    note(
        db,
        R.REFERENCE.in(
            db.select(s.REQUEST)
                .from(s)
                .where(s.ACTION.in(MOVING).and(s.TAKEN_AT.ge(beginning(day.plusDays(1)))))));
    var wanted = (BitSet) numbers.clone();
    if (sought != null) {
      wanted.and(sought);
    }
    asAt(db, day, wanted, lines);
  }

  // Without its zone, so that it stands before every fraction of its first second too.
  private static String beginning(LocalDate day) {
    return LocalDateTime.ofInstant(day.atStartOfDay(Life.ZONE).toInstant(), ZoneOffset.UTC)
        .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
  }

  private void note(DSLContext db, Condition which) {
    db.select(R.NUMBER).from(R).where(which).forEach(row -> numbers.set(row.value1()));
  }

  /// The lines of requests of these numbers as they stood at the end of a day.
  static void asAt(DSLContext db, LocalDate day, BitSet numbers, List<RequestLine> into) {
    var some = new ArrayList<Integer>();
    for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
      some.add(number);
      if (some.size() == AT_ONCE) {
        asAt(db, day, some, into);
        some.clear();
      }
    }
    if (!some.isEmpty()) {
      asAt(db, day, some, into);
    }
  }

  private static void asAt(
      DSLContext db, LocalDate day, List<Integer> numbers, List<RequestLine> into) {
    for (var request : RequestReading.where(db, R.NUMBER.in(numbers))) {
      request.asAt(day).map(RequestLine::of).ifPresent(into::add);
    }
  }

  /// The numbers of all of them.
  BitSet numbers() {
    return numbers;
  }

  /// Those that are looked for, as they stood.
  List<RequestLine> lines() {
    return lines;
  }
}
