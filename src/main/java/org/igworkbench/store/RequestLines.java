package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.REQUEST_DISCLOSURE;
import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Urgency;
import org.igworkbench.store.schema.tables.SharingRequest;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads the lines of lists, as the requests are or as they stood at the end of a day.
final class RequestLines {

  private static final SharingRequest R = SHARING_REQUEST;

  private final DSLContext db;
  private final @Nullable LocalDate then;

  /// @param then the day as at which they are wanted; null for as they are
  RequestLines(DSLContext db, @Nullable LocalDate then) {
    this.db = db;
    this.then = then;
  }

  /// The lines of requests that fulfil a condition, in no order.
  List<RequestLine> where(Table<?> table, Condition which) {
    var lines =
        db.select(
                R.REFERENCE,
                R.ORGANISATION,
                R.RECIPIENT,
                R.PURPOSE,
                R.RECEIVED_ON,
                R.DEADLINE_ON,
                R.PAUSED_SINCE,
                R.URGENCY,
                R.STAGE,
                R.LISTED_VERDICT,
                R.DECISION,
                R.DECIDED_ON,
                R.DUE_ON,
                R.REVIEW_BY,
                R.JUDGED_AT_LOGGING)
            .from(table)
            .where(which)
            .fetch(this::line);
    return then == null ? lines : sentOnly(lines, then);
  }

  /// The lines of some requests, in no order.
  List<RequestLine> of(List<String> references) {
    return references.isEmpty() ? List.of() : where(R, R.REFERENCE.in(references));
  }

  private RequestLine line(Record row) {
    var decided = row.get(R.DECIDED_ON);
    var kind = row.get(R.DECISION);
    boolean early = then != null && decided != null && decided.isAfter(then);
    var reviewBy = row.get(R.REVIEW_BY);
    var before = reviewBy == null ? Stage.UNDER_REVIEW : Stage.EMERGENCY;
    var waited = Objects.requireNonNullElse(reviewBy, row.get(R.DUE_ON));
    return new RequestLine(
        row.get(R.REFERENCE),
        row.get(R.ORGANISATION),
        row.get(R.RECIPIENT),
        row.get(R.PURPOSE),
        row.get(R.RECEIVED_ON),
        early ? waited : row.get(R.DEADLINE_ON),
        row.get(R.PAUSED_SINCE),
        Urgency.valueOf(row.get(R.URGENCY)),
        early ? before : Stage.valueOf(row.get(R.STAGE)),
        verdict(row.get(early ? R.JUDGED_AT_LOGGING : R.LISTED_VERDICT)),
        early || kind == null ? null : RequestDecision.Kind.valueOf(kind),
        early ? null : decided);
  }

  private static Verdict.@Nullable Kind verdict(@Nullable String name) {
    return name == null ? null : Verdict.Kind.valueOf(name);
  }

  // What had not been sent by the day had only been decided.
  private List<RequestLine> sentOnly(List<RequestLine> lines, LocalDate day) {
    var d = REQUEST_DISCLOSURE;
    Map<String, LocalDate> first =
        db.select(d.REQUEST, DSL.min(d.DISCLOSED_ON))
            .from(d)
            .where(d.REQUEST.in(lines.stream().map(RequestLine::reference).toList()))
            .groupBy(d.REQUEST)
            .fetchMap(row -> row.value1(), row -> row.value2());
    return lines.stream()
        .map(line -> {
          var sent = first.get(line.reference());
          boolean early = sent != null && sent.isAfter(day) && line.decision() != null;
          return early ? decided(line) : line;
        })
        .toList();
  }

  private static RequestLine decided(RequestLine line) {
    return new RequestLine(
        line.reference(),
        line.organisation(),
        line.recipient(),
        line.purpose(),
        line.received(),
        line.deadline(),
        line.pausedSince(),
        line.urgency(),
        Stage.DECIDED,
        line.verdict(),
        line.decision(),
        line.decidedOn());
  }
}
