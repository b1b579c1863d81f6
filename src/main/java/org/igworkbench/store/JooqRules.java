package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.SHARING_RULE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.matrix.RuleHistory;
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
  public List<SharingRule> versions(String code) {
    return session.read(db -> RuleReading.of(db, code));
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
  public Map<String, Revision> revisions() {
    return session.read(db ->
        db.select(SHARING_RULE.CODE, SHARING_RULE.ROW_VERSION)
            .from(SHARING_RULE)
            .fetchMap(SHARING_RULE.CODE, row -> new Revision(row.value2())));
  }

  @Override
  public Optional<Revision> replace(RuleHistory before, RuleHistory after, Revision expected) {
    return session.write(db -> KeptRows.unlessNamed(() -> replaced(db, before, after, expected)));
  }

  private static Optional<Revision> replaced(
      DSLContext db, RuleHistory before, RuleHistory after, Revision expected) {
    if (!movedOn(db, before, after, expected)) {
      return Optional.empty();
    }
    var gone = new ArrayList<>(before.versions());
    gone.removeAll(after.versions());
    var come = new ArrayList<>(after.versions());
    come.removeAll(before.versions());
    gone.forEach(version -> RuleRows.remove(db, version.code(), version.version()));
    RuleRows.add(db, come);
    if (after.isEmpty()) {
      db.deleteFrom(SHARING_RULE).where(SHARING_RULE.CODE.eq(after.code())).execute();
      return Optional.of(Revision.ABSENT);
    }
    return Optional.of(expected.next());
  }

  private static boolean movedOn(
      DSLContext db, RuleHistory before, RuleHistory after, Revision expected) {
    if (before.isEmpty()) {
      // Nothing is inserted, and so nobody is lost, where the code is taken.
      return db.insertInto(SHARING_RULE)
              .set(SHARING_RULE.CODE, after.code())
              .set(SHARING_RULE.ROW_VERSION, expected.next().number())
              .onConflictDoNothing()
              .execute()
          == 1;
    }
    return db.update(SHARING_RULE)
            .set(SHARING_RULE.ROW_VERSION, expected.next().number())
            .where(
                SHARING_RULE.CODE.eq(before.code()), SHARING_RULE.ROW_VERSION.eq(expected.number()))
            .execute()
        == 1;
  }
}
