package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.REQUEST_CATEGORY;
import static org.igworkbench.store.schema.Tables.REQUEST_LINE;
import static org.igworkbench.store.schema.Tables.REQUEST_SUBJECT;
import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.Evidence;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.Particulars;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Signing;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Timing;
import org.igworkbench.requests.Urgency;
import org.igworkbench.store.schema.tables.records.SharingRequestRecord;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Revision;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Requests on their way from the tables: one query for the requests, and one for each sort of list
/// that they hold.
final class RequestReading {

  /// So many are named by parameters, for which a statement need not be read anew each time.
  private static final int FEW = 100;

  private final Map<String, List<String>> categories;
  private final Map<String, List<String>> subjects;
  private final Lines lines;
  private final RequestLifeReading life;

  private RequestReading(DSLContext db, @Nullable Collection<String> references) {
    var c = REQUEST_CATEGORY;
    categories =
        db.select(c.REQUEST, c.DATA_CATEGORY)
            .from(among(c, c.REQUEST, references))
            .fetchGroups(c.REQUEST, c.DATA_CATEGORY);
    var s = REQUEST_SUBJECT;
    subjects =
        db.select(s.REQUEST, s.SUBJECT_CATEGORY)
            .from(among(s, s.REQUEST, references))
            .fetchGroups(s.REQUEST, s.SUBJECT_CATEGORY);
    var l = REQUEST_LINE;
    lines =
        Lines.read(
            db.select(l.REQUEST, l.KIND, l.LINE)
                .from(among(l, l.REQUEST, references))
                .orderBy(l.PLACE));
    life = new RequestLifeReading(db, references);
  }

  /// Only the rows of these requests; of all of them where none are named.
  ///
  /// Joined and not listed: H2 would read a list of constants anew for every statement.
  static Table<?> among(
      Table<?> table, Field<String> owner, @Nullable Collection<String> references) {
    if (references == null) {
      return table;
    }
    var list = DSL.unnest(references.toArray(String[]::new)).as("list", "reference");
    var reference = DSL.field(DSL.name("list", "reference"), String.class);
    return list.join(table).on(owner.eq(reference));
  }

  /// Only the rows of these requests; of all of them where none are named.
  static Condition of(Field<String> owner, @Nullable Collection<String> references) {
    if (references == null) {
      return DSL.noCondition();
    }
    // Of parameters H2 compares each with every row that it finds; of constants it makes a set.
    return references.size() > FEW
        ? owner.in(references.stream().map(DSL::inline).toList())
        : owner.in(references);
  }

  /// All requests, by reference.
  static List<SharingRequest> all(DSLContext db) {
    var reading = new RequestReading(db, null);
    return db.selectFrom(SHARING_REQUEST)
        .orderBy(SHARING_REQUEST.REFERENCE)
        .fetch(reading::request);
  }

  /// Those that fulfil a condition, by reference; few enough to be named one by one.
  static List<SharingRequest> where(DSLContext db, Condition which) {
    return of(
        db, db.selectFrom(SHARING_REQUEST).where(which).orderBy(SHARING_REQUEST.REFERENCE).fetch());
  }

  /// Those of these references, by reference.
  static List<SharingRequest> named(DSLContext db, Collection<String> references) {
    var r = SHARING_REQUEST;
    return of(
        db,
        db.select(r.fields())
            .from(among(r, r.REFERENCE, references))
            .orderBy(r.REFERENCE)
            .fetchInto(r));
  }

  /// The requests of these rows, in their order, with one query for each sort of list.
  static List<SharingRequest> of(DSLContext db, List<SharingRequestRecord> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var reading =
        new RequestReading(db, rows.stream().map(SharingRequestRecord::getReference).toList());
    return rows.stream().map(reading::request).toList();
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
            record.getPeopleCount(),
            record.getDestination()),
        particulars(record),
        new Timing(
            record.getReceivedOn(),
            Urgency.valueOf(record.getUrgency()),
            record.getDueOn(),
            record.getRequiredBy(),
            record.getReviewBy(),
            life.pauses(reference)),
        Stage.valueOf(record.getStage()),
        decision(record),
        new Life(life.steps(reference), advice(record), life.disclosures(reference)),
        verdict(record.getJudgedAtLogging()),
        new Revision(record.getRowVersion()));
  }

  private Particulars particulars(SharingRequestRecord record) {
    return new Particulars(
        record.getReceiver(),
        record.getNecessity(),
        Particulars.Relationship.valueOf(record.getRelationship()),
        Answer.valueOf(record.getAgreed()),
        record.getAgreement(),
        lines.of(record.getReference(), RequestRows.NAMED),
        record.getPart3(),
        record.getAssessment(),
        record.getRetention(),
        record.getSecurity(),
        record.getRights(),
        record.getIntervals());
  }

  private static Life.@Nullable Advice advice(SharingRequestRecord record) {
    return record.getAdviceOn() == null
        ? null
        : new Life.Advice(record.getAdviceOn(), record.getAdviceBy(), record.getAdvice());
  }

  private static Verdict.@Nullable Kind verdict(@Nullable String name) {
    return name == null ? null : Verdict.Kind.valueOf(name);
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
        lines.of(record.getReference(), RequestRows.CODED),
        lines.of(record.getReference(), RequestRows.EXEMPTION),
        record.getExemptionTest(),
        record.getConditions(),
        new RequestDecision.Shared(
            record.getSharedWhat(),
            record.getSharedMethod(),
            record.getSharedMechanism(),
            record.getSharedWithheld()),
        record.getAdviceNotFollowed(),
        signing(record),
        evidence(record));
  }

  private Signing signing(SharingRequestRecord record) {
    var signature =
        record.getSignedBy() == null
            ? null
            : new Signing.Signature(
                record.getSignedBy(), record.getSignedOn(), record.getSignatureNote());
    return new Signing(
        lines.of(record.getReference(), RequestRows.CAUSE).stream()
            .map(Signing.Cause::valueOf)
            .toList(),
        signature);
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
        lines.of(reference, RequestRows.CONDITION),
        life.kept(reference));
  }
}
