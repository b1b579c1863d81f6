package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.util.List;
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
import org.jspecify.annotations.Nullable;

/// Reads the lines of lists.
final class RequestLines {

  private static final SharingRequest R = SHARING_REQUEST;

  private final DSLContext db;

  RequestLines(DSLContext db) {
    this.db = db;
  }

  /// The lines of requests that fulfil a condition, in no order.
  List<RequestLine> where(Table<?> table, Condition which) {
    return db.select(
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
            R.DECIDED_ON)
        .from(table)
        .where(which)
        .fetch(RequestLines::line);
  }

  /// The lines of some requests, in no order.
  List<RequestLine> of(List<String> references) {
    return references.isEmpty() ? List.of() : where(R, R.REFERENCE.in(references));
  }

  private static RequestLine line(Record row) {
    var kind = row.get(R.DECISION);
    return new RequestLine(
        row.get(R.REFERENCE),
        row.get(R.ORGANISATION),
        row.get(R.RECIPIENT),
        row.get(R.PURPOSE),
        row.get(R.RECEIVED_ON),
        row.get(R.DEADLINE_ON),
        row.get(R.PAUSED_SINCE),
        Urgency.valueOf(row.get(R.URGENCY)),
        Stage.valueOf(row.get(R.STAGE)),
        verdict(row.get(R.LISTED_VERDICT)),
        kind == null ? null : RequestDecision.Kind.valueOf(kind),
        row.get(R.DECIDED_ON));
  }

  private static Verdict.@Nullable Kind verdict(@Nullable String name) {
    return name == null ? null : Verdict.Kind.valueOf(name);
  }
}
