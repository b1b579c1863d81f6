package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.REQUEST_DISCLOSURE;
import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestLists.Outline;
import org.igworkbench.requests.Stage;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// Finds the requests of a span of days without reading them whole.
final class Outlines {

  private final DSLContext db;
  private final LocalDate first;
  private final LocalDate last;

  Outlines(DSLContext db, LocalDate first, LocalDate last) {
    this.db = db;
    this.first = first;
    this.last = last;
  }

  List<Outline> read() {
    var disclosures = disclosures();
    var r = SHARING_REQUEST;
    return db.select(r.REFERENCE, r.DECISION, r.STAGE, r.DECIDED_ON, r.SIGNED_ON)
        .from(r)
        .where(
            r.RECEIVED_ON
                .between(first, last)
                .or(r.DECIDED_ON.between(first, last))
                .or(r.SIGNED_ON.between(first, last))
                .or(r.REFERENCE.in(disclosed())))
        .orderBy(r.REFERENCE)
        .fetch(row ->
            new Outline(row.value1(), isRefused(row), disclosures.getOrDefault(row.value1(), 0)));
  }

  private Select<Record1<String>> disclosed() {
    return DSL.select(REQUEST_DISCLOSURE.REQUEST)
        .from(REQUEST_DISCLOSURE)
        .where(REQUEST_DISCLOSURE.DISCLOSED_ON.between(first, last));
  }

  private Map<String, Integer> disclosures() {
    return db.select(REQUEST_DISCLOSURE.REQUEST, DSL.count())
        .from(REQUEST_DISCLOSURE)
        .where(REQUEST_DISCLOSURE.DISCLOSED_ON.between(first, last))
        .groupBy(REQUEST_DISCLOSURE.REQUEST)
        .fetchMap(REQUEST_DISCLOSURE.REQUEST, DSL.count());
  }

  // As RequestDecision says it: a refusal takes effect when the second person has signed.
  private boolean isRefused(Record5<String, String, String, LocalDate, LocalDate> row) {
    var on = row.value4();
    if (!RequestDecision.Kind.REFUSE.name().equals(row.value2())
        || Stage.AWAITING_SIGNATURE.name().equals(row.value3())
        || on == null) {
      return false;
    }
    var signed = row.value5();
    var effective = signed == null || signed.isBefore(on) ? on : signed;
    return !effective.isBefore(first) && !effective.isAfter(last);
  }
}
