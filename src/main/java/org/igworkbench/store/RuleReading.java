package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.RULE_CATEGORY;
import static org.igworkbench.store.schema.Tables.RULE_POWER;
import static org.igworkbench.store.schema.Tables.RULE_SCHEDULE1;
import static org.igworkbench.store.schema.Tables.RULE_SUBJECT;
import static org.igworkbench.store.schema.Tables.RULE_VERSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.Ground;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Tenure;
import org.igworkbench.matrix.Terms;
import org.igworkbench.workspace.Period;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Versions of rules on their way from the tables: one query for the versions, and one for each
/// sort of list that they hold.
final class RuleReading {

  private record Key(String rule, int version) {}

  private final Map<Key, List<String>> powers;
  private final Map<Key, List<String>> schedule1;
  private final Map<Key, List<String>> categories;
  private final Map<Key, List<String>> subjects;

  /// @param of which rules are read, by the column that holds their code
  private RuleReading(DSLContext db, Function<Field<String>, Condition> of) {
    var p = RULE_POWER;
    powers =
        lists(
            db.select(p.RULE, p.VERSION, p.LEGAL_POWER)
                .from(p)
                .where(of.apply(p.RULE))
                .orderBy(p.PLACE));
    var s = RULE_SCHEDULE1;
    schedule1 =
        lists(
            db.select(s.RULE, s.VERSION, s.SCHEDULE1_CONDITION)
                .from(s)
                .where(of.apply(s.RULE))
                .orderBy(s.PLACE));
    var c = RULE_CATEGORY;
    categories =
        lists(db.select(c.RULE, c.VERSION, c.DATA_CATEGORY).from(c).where(of.apply(c.RULE)));
    var d = RULE_SUBJECT;
    subjects =
        lists(db.select(d.RULE, d.VERSION, d.SUBJECT_CATEGORY).from(d).where(of.apply(d.RULE)));
  }

  private static Map<Key, List<String>> lists(ResultQuery<Record3<String, Integer, String>> query) {
    return query.fetchGroups(row -> new Key(row.value1(), row.value2()), Record3::value3);
  }

  /// Every version of every rule, by code and version.
  static List<SharingRule> all(DSLContext db) {
    return read(db, rule -> DSL.noCondition());
  }

  /// Every version of one rule.
  static List<SharingRule> of(DSLContext db, String code) {
    return read(db, rule -> rule.eq(code));
  }

  private static List<SharingRule> read(DSLContext db, Function<Field<String>, Condition> of) {
    return new RuleReading(db, of).versions(db, of);
  }

  private List<SharingRule> versions(DSLContext db, Function<Field<String>, Condition> of) {
    var v = RULE_VERSION;
    return db.select(
            v.RULE,
            v.VERSION,
            row(v.PURPOSE, v.RECIPIENT).mapping(Cell::new),
            v.DECISION.convertFrom(Decision::valueOf),
            row(v.RULE, v.VERSION, v.BASIS, v.SPECIAL_CONDITION, v.CONFIDENTIALITY)
                .mapping(this::ground),
            row(v.RULE, v.VERSION).mapping(this::scope),
            row(
                    v.CONDITIONS,
                    v.FREQUENCY.convertFrom(Terms.Frequency::valueOf),
                    v.SECURE_METHOD,
                    v.RETENTION,
                    v.AGREEMENT,
                    v.IMPACT_ASSESSMENT,
                    v.TRANSFER)
                .mapping(Terms::new),
            row(
                    v.STATUS.convertFrom(RuleStatus::valueOf),
                    row(v.EFFECTIVE_FROM, v.EFFECTIVE_TO).mapping(Period::new),
                    v.OWNER,
                    row(v.APPROVED_BY, v.APPROVED_ON, v.EVIDENCE).mapping(RuleReading::approval),
                    v.REVIEW_MONTHS,
                    v.REVIEWED_ON,
                    v.REVIEW_BY)
                .mapping(Tenure::new))
        .from(v)
        .where(of.apply(v.RULE))
        .orderBy(v.RULE, v.VERSION)
        .fetch(mapping(SharingRule::new));
  }

  private Ground ground(
      String rule, int version, String basis, @Nullable String special, String confidentiality) {
    var key = new Key(rule, version);
    return new Ground(
        basis,
        powers.getOrDefault(key, List.of()),
        special,
        schedule1.getOrDefault(key, List.of()),
        Ground.Confidentiality.valueOf(confidentiality));
  }

  private DataScope scope(String rule, int version) {
    var key = new Key(rule, version);
    return DataScope.of(
        categories.getOrDefault(key, List.of()), subjects.getOrDefault(key, List.of()));
  }

  private static Tenure.@Nullable Approval approval(
      @Nullable String by, @Nullable LocalDate on, @Nullable String evidence) {
    return by == null || on == null || evidence == null
        ? null
        : new Tenure.Approval(by, on, evidence);
  }
}
