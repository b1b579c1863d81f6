package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.REQUEST_CATEGORY;
import static org.igworkbench.store.schema.Tables.REQUEST_LINE;
import static org.igworkbench.store.schema.Tables.REQUEST_SUBJECT;
import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.util.List;
import java.util.Map;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.Evidence;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Timing;
import org.igworkbench.requests.Urgency;
import org.igworkbench.store.schema.tables.records.SharingRequestRecord;
import org.igworkbench.workspace.Revision;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Requests on their way from the tables: one query for the requests, and one for each sort of list
/// that they hold.
final class RequestReading {

  private final Map<String, List<String>> categories;
  private final Map<String, List<String>> subjects;
  private final Lines lines;

  private RequestReading(DSLContext db, @Nullable String reference) {
    var c = REQUEST_CATEGORY;
    categories =
        db.select(c.REQUEST, c.DATA_CATEGORY)
            .from(c)
            .where(reference == null ? DSL.noCondition() : c.REQUEST.eq(reference))
            .fetchGroups(c.REQUEST, c.DATA_CATEGORY);
    var s = REQUEST_SUBJECT;
    subjects =
        db.select(s.REQUEST, s.SUBJECT_CATEGORY)
            .from(s)
            .where(reference == null ? DSL.noCondition() : s.REQUEST.eq(reference))
            .fetchGroups(s.REQUEST, s.SUBJECT_CATEGORY);
    var l = REQUEST_LINE;
    lines =
        Lines.read(
            db.select(l.REQUEST, l.KIND, l.LINE)
                .from(l)
                .where(reference == null ? DSL.noCondition() : l.REQUEST.eq(reference))
                .orderBy(l.PLACE));
  }

  /// All requests, by reference.
  static List<SharingRequest> all(DSLContext db) {
    return new RequestReading(db, null).requests(db, DSL.noCondition());
  }

  /// The request of that reference, or none.
  static List<SharingRequest> one(DSLContext db, String reference) {
    return new RequestReading(db, reference).requests(db, SHARING_REQUEST.REFERENCE.eq(reference));
  }

  private List<SharingRequest> requests(DSLContext db, Condition which) {
    return db.selectFrom(SHARING_REQUEST)
        .where(which)
        .orderBy(SHARING_REQUEST.REFERENCE)
        .fetch(this::request);
  }

  private SharingRequest request(SharingRequestRecord record) {
    var reference = record.getReference();
    return new SharingRequest(
        reference,
        new Requester(
            record.getOrganisation(),
            record.getRecipient(),
            record.getRequesterRole(),
            record.getChannel()),
        new Ask(
            record.getPurpose(),
            new Claim(record.getClaimedBasis(), record.getClaimedPower()),
            record.getDescription(),
            DataScope.of(
                categories.getOrDefault(reference, List.of()),
                subjects.getOrDefault(reference, List.of())),
            record.getPeople(),
            record.getDestination()),
        new Timing(record.getReceivedOn(), Urgency.valueOf(record.getUrgency()), record.getDueOn()),
        Stage.valueOf(record.getStage()),
        decision(record),
        new Revision(record.getRowVersion()));
  }

  private @Nullable RequestDecision decision(SharingRequestRecord record) {
    if (record.getDecision() == null) {
      return null;
    }
    return new RequestDecision(
        RequestDecision.Kind.valueOf(record.getDecision()),
        record.getDecidedOn(),
        record.getDecidedBy(),
        record.getReason(),
        lines.of(record.getReference(), RequestRows.EXEMPTION),
        record.getConditions(),
        new RequestDecision.Shared(
            record.getSharedWhat(), record.getSharedMethod(), record.getSharedMechanism()),
        evidence(record));
  }

  private @Nullable Evidence evidence(SharingRequestRecord record) {
    if (record.getVerdict() == null) {
      return null;
    }
    var reference = record.getReference();
    return new Evidence(
        Verdict.Kind.valueOf(record.getVerdict()),
        ReferenceRule.Result.valueOf(record.getMatrixResult()),
        lines.of(reference, RequestRows.RULE),
        lines.of(reference, RequestRows.REASON),
        lines.of(reference, RequestRows.CITATION),
        lines.of(reference, RequestRows.CONDITION));
  }
}
