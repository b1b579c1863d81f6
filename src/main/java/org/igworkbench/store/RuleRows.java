package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.RULE_CATEGORY;
import static org.igworkbench.store.schema.Tables.RULE_POWER;
import static org.igworkbench.store.schema.Tables.RULE_SCHEDULE1;
import static org.igworkbench.store.schema.Tables.RULE_SUBJECT;
import static org.igworkbench.store.schema.Tables.RULE_VERSION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.store.schema.tables.records.RuleCategoryRecord;
import org.igworkbench.store.schema.tables.records.RulePowerRecord;
import org.igworkbench.store.schema.tables.records.RuleSchedule1Record;
import org.igworkbench.store.schema.tables.records.RuleSubjectRecord;
import org.igworkbench.store.schema.tables.records.RuleVersionRecord;
import org.jooq.DSLContext;

/// Versions of rules on their way to the tables.
final class RuleRows {

  private RuleRows() {}

  static void add(DSLContext db, Collection<SharingRule> versions) {
    db.batchInsert(versions.stream().map(RuleRows::record).toList()).execute();
    db.batchInsert(versions.stream().flatMap(version -> powers(version).stream()).toList())
        .execute();
    db.batchInsert(versions.stream().flatMap(version -> schedule1(version).stream()).toList())
        .execute();
    db.batchInsert(versions.stream().flatMap(version -> categories(version).stream()).toList())
        .execute();
    db.batchInsert(versions.stream().flatMap(version -> subjects(version).stream()).toList())
        .execute();
  }

  static void remove(DSLContext db, String rule, int version) {
    db.deleteFrom(RULE_POWER)
        .where(RULE_POWER.RULE.eq(rule), RULE_POWER.VERSION.eq(version))
        .execute();
    db.deleteFrom(RULE_SCHEDULE1)
        .where(RULE_SCHEDULE1.RULE.eq(rule), RULE_SCHEDULE1.VERSION.eq(version))
        .execute();
    db.deleteFrom(RULE_CATEGORY)
        .where(RULE_CATEGORY.RULE.eq(rule), RULE_CATEGORY.VERSION.eq(version))
        .execute();
    db.deleteFrom(RULE_SUBJECT)
        .where(RULE_SUBJECT.RULE.eq(rule), RULE_SUBJECT.VERSION.eq(version))
        .execute();
    db.deleteFrom(RULE_VERSION)
        .where(RULE_VERSION.RULE.eq(rule), RULE_VERSION.VERSION.eq(version))
        .execute();
  }

  private static RuleVersionRecord record(SharingRule rule) {
    var record = new RuleVersionRecord();
    record.setRule(rule.code());
    record.setVersion(rule.version());
    record.setPurpose(rule.cell().purpose());
    record.setRecipient(rule.cell().recipient());
    record.setDecision(rule.decision().name());
    record.setBasis(rule.ground().basis());
    record.setSpecialCondition(rule.ground().specialCondition());
    record.setConfidentiality(rule.ground().confidentiality().name());
    var terms = rule.terms();
    record.setConditions(terms.conditionText());
    record.setFrequency(terms.frequency().name());
    record.setSecureMethod(terms.secureMethod());
    record.setRetention(terms.retention());
    record.setAgreement(terms.agreement());
    record.setImpactAssessment(terms.impactAssessment());
    record.setTransfer(terms.transfer());
    var tenure = rule.tenure();
    record.setStatus(tenure.status().name());
    record.setEffectiveFrom(tenure.effective().from());
    record.setEffectiveTo(tenure.effective().to());
    record.setOwner(tenure.owner());
    var approval = tenure.approval();
    record.setApprovedBy(approval == null ? null : approval.by());
    record.setApprovedOn(approval == null ? null : approval.on());
    record.setEvidence(approval == null ? null : approval.evidence());
    record.setReviewMonths(tenure.reviewMonths());
    record.setReviewedOn(tenure.reviewed());
    record.setReviewBy(tenure.reviewBy());
    return record;
  }

  private static List<RulePowerRecord> powers(SharingRule rule) {
    var records = new ArrayList<RulePowerRecord>();
    for (var power : rule.ground().powers()) {
      var record = new RulePowerRecord();
      record.setRule(rule.code());
      record.setVersion(rule.version());
      record.setPlace(records.size());
      record.setLegalPower(power);
      records.add(record);
    }
    return records;
  }

  private static List<RuleSchedule1Record> schedule1(SharingRule rule) {
    var records = new ArrayList<RuleSchedule1Record>();
    for (var condition : rule.ground().schedule1()) {
      var record = new RuleSchedule1Record();
      record.setRule(rule.code());
      record.setVersion(rule.version());
      record.setPlace(records.size());
      record.setSchedule1Condition(condition);
      records.add(record);
    }
    return records;
  }

  private static List<RuleCategoryRecord> categories(SharingRule rule) {
    var records = new ArrayList<RuleCategoryRecord>();
    for (var category : rule.scope().categories()) {
      var record = new RuleCategoryRecord();
      record.setRule(rule.code());
      record.setVersion(rule.version());
      record.setDataCategory(category);
      records.add(record);
    }
    return records;
  }

  private static List<RuleSubjectRecord> subjects(SharingRule rule) {
    var records = new ArrayList<RuleSubjectRecord>();
    for (var subject : rule.scope().subjects()) {
      var record = new RuleSubjectRecord();
      record.setRule(rule.code());
      record.setVersion(rule.version());
      record.setSubjectCategory(subject);
      records.add(record);
    }
    return records;
  }
}
