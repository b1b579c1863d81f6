package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.RULE_VERSION;
import static org.igworkbench.store.schema.Tables.SHARING_RULE;
import static org.jooq.impl.DSL.max;

import java.util.List;
import java.util.Optional;
import org.igworkbench.matrix.RuleStore;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.store.schema.tables.records.SharingRuleRecord;
import org.igworkbench.workspace.Revision;
import org.jooq.DSLContext;

/// Sharing rules on disk.
final class JooqRules implements RuleStore {

  private final Session session;

  JooqRules(Session session) {
    this.session = session;
  }

  @Override
  public List<SharingRule> versions() {
    return session.read(RuleReading::all);
  }

  @Override
  public Optional<Revision> revision(String code) {
    return session.read(db ->
        db.select(SHARING_RULE.ROW_VERSION)
            .from(SHARING_RULE)
            .where(SHARING_RULE.CODE.eq(code))
            .fetchOptional(SHARING_RULE.ROW_VERSION)
            .map(Revision::new));
  }

  @Override
  public void add(List<SharingRule> rules) {
    session.write(db -> {
      db.batchInsert(rules.stream().map(JooqRules::aggregate).toList()).execute();
      RuleRows.add(db, rules);
      return rules.size();
    });
  }

  private static SharingRuleRecord aggregate(SharingRule rule) {
    var record = new SharingRuleRecord();
    record.setCode(rule.code());
    record.setRowVersion(Revision.FIRST.number());
    return record;
  }

  @Override
  public Optional<Revision> addVersion(SharingRule next, Revision expected) {
    return session.write(db -> {
      var saved = movedOn(db, next.code(), expected);
      if (saved.isPresent()) {
        endBefore(db, next);
        RuleRows.add(db, List.of(next));
      }
      return saved;
    });
  }

  private static Optional<Revision> movedOn(DSLContext db, String code, Revision expected) {
    int rows =
        db.update(SHARING_RULE)
            .set(SHARING_RULE.ROW_VERSION, expected.next().number())
            .where(SHARING_RULE.CODE.eq(code), SHARING_RULE.ROW_VERSION.eq(expected.number()))
            .execute();
    return rows == 1 ? Optional.of(expected.next()) : Optional.empty();
  }

  private static void endBefore(DSLContext db, SharingRule next) {
    var v = RULE_VERSION;
    requireNewest(db, next.code(), next.version() - 1);
    var last = next.lastDayBefore();
    // A version that ended earlier stays ended.
    db.update(v)
        .set(v.EFFECTIVE_TO, last)
        .where(
            v.RULE.eq(next.code()),
            v.VERSION.eq(next.version() - 1),
            v.EFFECTIVE_TO.isNull().or(v.EFFECTIVE_TO.gt(last)))
        .execute();
  }

  @Override
  public Optional<Revision> withdrawVersion(SharingRule previous, Revision expected) {
    return session.write(db -> {
      var saved = movedOn(db, previous.code(), expected);
      if (saved.isPresent()) {
        restore(db, previous);
      }
      return saved;
    });
  }

  private static void restore(DSLContext db, SharingRule previous) {
    var v = RULE_VERSION;
    requireNewest(db, previous.code(), previous.version() + 1);
    RuleRows.remove(db, previous.code(), previous.version() + 1);
    db.update(v)
        .set(v.EFFECTIVE_TO, previous.tenure().effective().to())
        .where(v.RULE.eq(previous.code()), v.VERSION.eq(previous.version()))
        .execute();
  }

  private static void requireNewest(DSLContext db, String code, int version) {
    var v = RULE_VERSION;
    var newest = db.select(max(v.VERSION)).from(v).where(v.RULE.eq(code)).fetchOne(0, int.class);
    if (newest == null || newest != version) {
      throw new IllegalArgumentException(code + " has no newest version " + version);
    }
  }
}
