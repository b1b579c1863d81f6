package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.REQUEST_NAMED;
import static org.igworkbench.store.schema.Tables.REQUEST_STEP;
import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.Named;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestTallies;
import org.igworkbench.requests.Stage;
import org.igworkbench.store.schema.tables.SharingRequest;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Counts over requests on disk, each by one look at the index of the days.
final class JooqRequestTallies implements RequestTallies {

  private static final SharingRequest R = SHARING_REQUEST;
  private static final int COVERED_WITH_CONDITIONS = 1;
  private static final int NEVER_JUDGED = 6;
  private static final List<String> SHARING =
      Stream.of(RequestDecision.Kind.values())
          .filter(RequestDecision.Kind::shares)
          .map(Enum::name)
          .toList();

  private final Session session;

  JooqRequestTallies(Session session) {
    this.session = session;
  }

  @Override
  public Optional<LocalDate> since() {
    return session.read(db ->
        Optional.ofNullable(
            db.select(DSL.min(R.RECEIVED_ON)).from(R).fetchOne(DSL.min(R.RECEIVED_ON))));
  }

  @Override
  public Set<String> rulesUsed(LocalDate first, LocalDate last) {
    return session.read(db ->
        db.selectDistinct(REQUEST_NAMED.CODE)
            .from(REQUEST_NAMED)
            .join(R)
            .on(R.REFERENCE.eq(REQUEST_NAMED.REQUEST))
            .where(REQUEST_NAMED.KIND.eq(Named.Kind.RULE.name()), R.DECIDED_ON.between(first, last))
            .fetchSet(REQUEST_NAMED.CODE));
  }

  @Override
  public List<Approved> approvedOffMatrix(LocalDate first, LocalDate last) {
    return session.read(db ->
        db.select(R.PURPOSE, R.RECIPIENT, DSL.count())
            .from(R)
            .where(
                shared(first, last),
                R.VERDICT_RANK.gt(COVERED_WITH_CONDITIONS),
                R.VERDICT_RANK.lt(NEVER_JUDGED))
            .groupBy(R.PURPOSE, R.RECIPIENT)
            .orderBy(R.PURPOSE, R.RECIPIENT)
            .fetch(row -> new Approved(row.value1(), row.value2(), row.value3())));
  }

  @Override
  public List<Abroad> sharedAbroad(LocalDate first, LocalDate last) {
    return session.read(db ->
        db.select(R.SHARED_MECHANISM, R.DESTINATION, DSL.count())
            .from(R)
            .where(shared(first, last), R.SHARED_MECHANISM.isNotNull())
            .groupBy(R.SHARED_MECHANISM, R.DESTINATION)
            .orderBy(R.SHARED_MECHANISM, R.DESTINATION)
            .fetch(row -> new Abroad(row.value1(), row.value2(), row.value3())));
  }

  private static Condition shared(LocalDate first, LocalDate last) {
    return R.DECIDED_ON
        .between(first, last)
        .and(R.DECISION.in(SHARING))
        .and(R.STAGE.ne(Stage.AWAITING_SIGNATURE.name()));
  }

  @Override
  public List<SignedAlone> signedAlone(LocalDate day) {
    var logged =
        DSL.exists(
            DSL.selectOne()
                .from(REQUEST_STEP)
                .where(
                    REQUEST_STEP.REQUEST.eq(R.REFERENCE),
                    REQUEST_STEP.ACTION.in(Action.LOG.name(), Action.LOG_EMERGENCY.name()),
                    names(R.SIGNED_BY, REQUEST_STEP.TAKEN_BY)));
    return session.read(db ->
        db.select(R.REFERENCE, R.SIGNED_BY)
            .from(R)
            .where(R.SIGNED_ON.le(day), R.DECIDED_ON.le(day))
            .and(R.SIGNED_BY.eq(R.DECIDED_BY).or(logged))
            .orderBy(R.REFERENCE)
            .fetch(row -> new SignedAlone(row.value1(), row.value2())));
  }

  // A step holds the name alone, a signature the position too.
  private static Condition names(Field<String> signed, Field<String> name) {
    return signed
        .eq(name)
        .or(DSL.left(signed, DSL.length(name).plus(2)).eq(DSL.concat(name, DSL.inline(", "))));
  }
}
