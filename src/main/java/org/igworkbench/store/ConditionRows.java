package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.LAWFUL_BASIS;
import static org.igworkbench.store.schema.Tables.SCHEDULE1_CONDITION;
import static org.igworkbench.store.schema.Tables.SPECIAL_CONDITION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.util.Comparator;
import java.util.List;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.store.schema.tables.records.LawfulBasisRecord;
import org.igworkbench.store.schema.tables.records.Schedule1ConditionRecord;
import org.igworkbench.store.schema.tables.records.SpecialConditionRecord;
import org.igworkbench.workspace.Answer;
import org.jooq.DSLContext;

/// Lawful bases and the conditions for special category and criminal offence data, as rows.
final class ConditionRows {

  private ConditionRows() {}

  static List<LawfulBasis> bases(DSLContext db) {
    return db.select(
            LAWFUL_BASIS.CODE,
            LAWFUL_BASIS.PARENT,
            LAWFUL_BASIS.ARTICLE,
            LAWFUL_BASIS.TITLE,
            LAWFUL_BASIS.AVAILABLE.convertFrom(Answer::valueOf),
            LAWFUL_BASIS.NEEDS_POWER,
            LAWFUL_BASIS.NEEDS_ASSESSMENT,
            row(
                    LAWFUL_BASIS.WITHDRAWAL,
                    LAWFUL_BASIS.ERASURE,
                    LAWFUL_BASIS.PORTABILITY,
                    LAWFUL_BASIS.OBJECTION)
                .mapping(LawfulBasis.Rights::new),
            LAWFUL_BASIS.GUIDANCE,
            Standings.of(LAWFUL_BASIS))
        .from(LAWFUL_BASIS)
        .orderBy(LAWFUL_BASIS.CODE)
        .fetch(mapping(LawfulBasis::new));
  }

  static void addBases(DSLContext db, List<LawfulBasis> bases) {
    // A condition of a basis refers to it.
    var parentsFirst =
        bases.stream()
            .sorted(Comparator.comparing(basis -> basis.parent() != null))
            .map(ConditionRows::record)
            .toList();
    db.batchInsert(parentsFirst).execute();
  }

  static LawfulBasisRecord record(LawfulBasis basis) {
    var record = new LawfulBasisRecord();
    record.setCode(basis.code());
    record.setParent(basis.parent());
    record.setArticle(basis.article());
    record.setTitle(basis.title());
    record.setAvailable(basis.available().name());
    record.setNeedsPower(basis.needsPower());
    record.setNeedsAssessment(basis.needsAssessment());
    record.setWithdrawal(basis.rights().withdrawal());
    record.setErasure(basis.rights().erasure());
    record.setPortability(basis.rights().portability());
    record.setObjection(basis.rights().objection());
    record.setGuidance(basis.guidance());
    Standings.put(basis.standing(), record, LAWFUL_BASIS);
    return record;
  }

  static List<SpecialCondition> specialConditions(DSLContext db) {
    return db.select(
            SPECIAL_CONDITION.CODE,
            SPECIAL_CONDITION.ARTICLE,
            SPECIAL_CONDITION.TITLE,
            SPECIAL_CONDITION.NEEDS_SCHEDULE1,
            SPECIAL_CONDITION.SCHEDULE1_PART,
            SPECIAL_CONDITION.NEEDS_POLICY_DOCUMENT.convertFrom(Answer::valueOf),
            SPECIAL_CONDITION.NOTE,
            Standings.of(SPECIAL_CONDITION))
        .from(SPECIAL_CONDITION)
        .orderBy(SPECIAL_CONDITION.CODE)
        .fetch(mapping(SpecialCondition::new));
  }

  static void addSpecialConditions(DSLContext db, List<SpecialCondition> conditions) {
    db.batchInsert(conditions.stream().map(ConditionRows::record).toList()).execute();
  }

  static SpecialConditionRecord record(SpecialCondition condition) {
    var record = new SpecialConditionRecord();
    record.setCode(condition.code());
    record.setArticle(condition.article());
    record.setTitle(condition.title());
    record.setNeedsSchedule1(condition.needsSchedule1());
    record.setSchedule1Part(condition.schedule1Part());
    record.setNeedsPolicyDocument(condition.needsPolicyDocument().name());
    record.setNote(condition.note());
    Standings.put(condition.standing(), record, SPECIAL_CONDITION);
    return record;
  }

  static List<Schedule1Condition> schedule1Conditions(DSLContext db) {
    return db.select(
            SCHEDULE1_CONDITION.CODE,
            SCHEDULE1_CONDITION.PART_NUMBER,
            SCHEDULE1_CONDITION.PARAGRAPH,
            SCHEDULE1_CONDITION.TITLE,
            SCHEDULE1_CONDITION.NEEDS_POLICY_DOCUMENT.convertFrom(Answer::valueOf),
            SCHEDULE1_CONDITION.PUBLIC_INTEREST_TEST,
            SCHEDULE1_CONDITION.FOR_SPECIAL,
            SCHEDULE1_CONDITION.FOR_OFFENCE,
            SCHEDULE1_CONDITION.NOTE,
            Standings.of(SCHEDULE1_CONDITION))
        .from(SCHEDULE1_CONDITION)
        .orderBy(SCHEDULE1_CONDITION.CODE)
        .fetch(mapping(Schedule1Condition::new));
  }

  static void addSchedule1Conditions(DSLContext db, List<Schedule1Condition> conditions) {
    db.batchInsert(conditions.stream().map(ConditionRows::record).toList()).execute();
  }

  static Schedule1ConditionRecord record(Schedule1Condition condition) {
    var record = new Schedule1ConditionRecord();
    record.setCode(condition.code());
    record.setPartNumber(condition.part());
    record.setParagraph(condition.paragraph());
    record.setTitle(condition.title());
    record.setNeedsPolicyDocument(condition.needsPolicyDocument().name());
    record.setPublicInterestTest(condition.publicInterestTest());
    record.setForSpecial(condition.forSpecial());
    record.setForOffence(condition.forOffence());
    record.setNote(condition.note());
    Standings.put(condition.standing(), record, SCHEDULE1_CONDITION);
    return record;
  }
}
