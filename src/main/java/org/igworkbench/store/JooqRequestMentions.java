package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.REQUEST_CATEGORY;
import static org.igworkbench.store.schema.Tables.REQUEST_DISCLOSURE;
import static org.igworkbench.store.schema.Tables.REQUEST_NAMED;
import static org.igworkbench.store.schema.Tables.REQUEST_SUBJECT;
import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.igworkbench.requests.Named;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestMentions;
import org.igworkbench.store.schema.tables.SharingRequest;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What requests on disk name, each thing found in an index of its own.
final class JooqRequestMentions implements RequestMentions {

  private static final SharingRequest R = SHARING_REQUEST;

  private final Session session;

  JooqRequestMentions(Session session) {
    this.session = session;
  }

  @Override
  public List<RequestLine> lines(Naming naming, int most) {
    return session.read(db -> lines(db, naming, most));
  }

  private static List<RequestLine> lines(DSLContext db, Naming naming, int most) {
    var which = condition(naming);
    if (!naming.openFirst()) {
      return lines(db, newest(db, which, most));
    }
    var references = newest(db, which.and(R.SHELF.ne(ListKeys.DONE)), most);
    if (references.size() < most) {
      references.addAll(newest(db, which.and(R.SHELF.eq(ListKeys.DONE)), most - references.size()));
    }
    return lines(db, references);
  }

  // References first: thousands may have to be sorted of which a few lines are read.
  private static List<String> newest(DSLContext db, Condition which, int most) {
    return new ArrayList<>(
        db.select(R.REFERENCE)
            .from(R)
            .where(which)
            .orderBy(R.RECEIVED_ON.desc(), R.REFERENCE.desc())
            .limit(most)
            .fetch(R.REFERENCE));
  }

  private static List<RequestLine> lines(DSLContext db, List<String> references) {
    var byReference = new HashMap<String, RequestLine>();
    new RequestLines(db).of(references).forEach(line -> byReference.put(line.reference(), line));
    return references.stream().map(byReference::get).filter(Objects::nonNull).toList();
  }

  @Override
  public int count(Naming naming) {
    return session.read(db -> db.fetchCount(R, condition(naming)));
  }

  @Override
  public List<Times> asked(LocalDate first, LocalDate last) {
    return session.read(db -> asked(db, first, last));
  }

  // Those that came in then, and those that came in before and were decided then.
  private static List<Times> asked(DSLContext db, LocalDate first, LocalDate last) {
    var counts = new HashMap<Cell, Integer>();
    count(db, R.RECEIVED_ON.between(first, last), counts);
    count(db, R.DECIDED_ON.between(first, last).and(R.RECEIVED_ON.lt(first)), counts);
    return counts.entrySet().stream().map(entry -> entry.getKey().times(entry.getValue())).toList();
  }

  @Override
  public List<Times> disclosed(LocalDate first, LocalDate last) {
    return session.read(db ->
        db.select(R.PURPOSE, R.RECIPIENT, DSL.count())
            .from(R)
            .join(REQUEST_DISCLOSURE)
            .on(REQUEST_DISCLOSURE.REQUEST.eq(R.REFERENCE))
            .where(REQUEST_DISCLOSURE.DISCLOSED_ON.between(first, last))
            .groupBy(R.PURPOSE, R.RECIPIENT)
            .fetch(row -> new Times(row.value1(), row.value2(), null, row.value3())));
  }

  @Override
  public List<Sent> sent(LocalDate first, LocalDate last) {
    return session.read(db -> sent(db, first, last));
  }

  private static List<Sent> sent(DSLContext db, LocalDate first, LocalDate last) {
    var n = REQUEST_NAMED;
    return db.select(R.RECIPIENT, R.DESTINATION, n.CODE, DSL.count())
        .from(n)
        .join(R)
        .on(R.REFERENCE.eq(n.REQUEST))
        .where(n.KIND.eq(Named.Kind.MECHANISM.name()))
        .and(R.DECIDED_ON.between(first, last))
        .groupBy(R.RECIPIENT, R.DESTINATION, n.CODE)
        .fetch(Records.mapping(Sent::new));
  }

  private record Cell(String purpose, @Nullable String recipient, @Nullable String basis) {
    Times times(int requests) {
      return new Times(purpose, recipient, basis, requests);
    }
  }

  private static void count(DSLContext db, Condition which, Map<Cell, Integer> counts) {
    db.select(R.PURPOSE, R.RECIPIENT, R.CLAIMED_BASIS, DSL.count())
        .from(R)
        .where(which)
        .groupBy(R.PURPOSE, R.RECIPIENT, R.CLAIMED_BASIS)
        .forEach(row ->
            counts.merge(
                new Cell(row.value1(), row.value2(), row.value3()), row.value4(), Integer::sum));
  }

  private static Condition condition(Naming naming) {
    var condition = R.RECEIVED_ON.le(naming.until());
    for (var named : naming.all()) {
      condition = condition.and(condition(named));
    }
    var without = naming.without();
    return without == null ? condition : condition.andNot(condition(without));
  }

  private static Condition in(Select<Record1<String>> references) {
    return R.REFERENCE.in(references);
  }

  private static Condition condition(Named named) {
    var code = named.code();
    return switch (named.kind()) {
      case PURPOSE -> R.PURPOSE.eq(code);
      case RECIPIENT -> R.RECIPIENT.eq(code);
      case IMPORTER ->
          R.RECIPIENT.eq(code).and(R.DESTINATION.isNotNull()).and(R.DESTINATION.ne(Named.HOME));
      case BASIS -> R.CLAIMED_BASIS.eq(code);
      case POWER -> R.CLAIMED_POWER.eq(code);
      case COUNTRY -> R.DESTINATION.eq(code);
      case DATA_CATEGORY ->
          in(
              DSL.select(REQUEST_CATEGORY.REQUEST)
                  .from(REQUEST_CATEGORY)
                  .where(REQUEST_CATEGORY.DATA_CATEGORY.eq(code)));
      case SUBJECT_CATEGORY ->
          in(
              DSL.select(REQUEST_SUBJECT.REQUEST)
                  .from(REQUEST_SUBJECT)
                  .where(REQUEST_SUBJECT.SUBJECT_CATEGORY.eq(code)));
      case EXEMPTION, MECHANISM, RULE ->
          in(
              DSL.select(REQUEST_NAMED.REQUEST)
                  .from(REQUEST_NAMED)
                  .where(
                      REQUEST_NAMED.KIND.eq(named.kind().name()).and(REQUEST_NAMED.CODE.eq(code))));
    };
  }
}
