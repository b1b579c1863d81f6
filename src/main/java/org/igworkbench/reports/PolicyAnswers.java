package org.igworkbench.reports;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementKind;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.matrix.IcoColumn;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.workspace.Answer;

/// The answers under the Data Protection Act 2018: the Schedule 1 conditions, and the policy
/// document that most of them need.
final class PolicyAnswers {

  /// How agreements of this kind are called, in the field's words.
  private final Names names;

  private final Codes codes;
  private final String documents;
  private final Set<String> sensitive = new HashSet<>();
  private final Set<String> needingDocument = new HashSet<>();
  private final Set<String> needingSchedule1;

  PolicyAnswers(Making making, Codes codes) {
    this.names = making.names();
    this.codes = codes;
    var matrix = making.matrix();
    this.documents =
        codes.coded(
            matrix.agreements().stream()
                .filter(row -> row.kind() == AgreementKind.POLICY_DOCUMENT)
                .filter(row -> row.runsOn(making.day()))
                .map(Agreement::code)
                .toList());
    matrix.catalogue().dataCategories().stream()
        .filter(row ->
            row.dataClass() == DataCategory.DataClass.SPECIAL
                || row.dataClass() == DataCategory.DataClass.CRIMINAL_OFFENCE)
        .map(DataCategory::code)
        .forEach(sensitive::add);
    matrix.law().schedule1Conditions().stream()
        .filter(row -> row.needsPolicyDocument() != Answer.NO)
        .map(Schedule1Condition::code)
        .forEach(needingDocument::add);
    this.needingSchedule1 =
        matrix.law().specialConditions().stream()
            .filter(SpecialCondition::needsSchedule1)
            .map(SpecialCondition::code)
            .collect(Collectors.toUnmodifiableSet());
  }

  Value answer(IcoColumn column, SharingRule rule) {
    if (column == IcoColumn.SCHEDULE1_CONDITION) {
      return schedule1(rule);
    }
    if (rule.ground().schedule1().stream().noneMatch(needingDocument::contains)) {
      return names.text("pack.value.not-applicable");
    }
    return column == IcoColumn.POLICY_DOCUMENT && !documents.isEmpty()
        ? new Value.Text(documents)
        : names.text("pack.value.not-recorded");
  }

  private Value schedule1(SharingRule rule) {
    var named = rule.ground().schedule1();
    if (!named.isEmpty()) {
      return new Value.Text(codes.coded(named));
    }
    var condition = rule.ground().specialCondition();
    boolean needed =
        condition == null
            ? rule.scope().categories().stream().anyMatch(sensitive::contains)
            : needingSchedule1.contains(condition);
    return needed ? names.text("pack.value.not-recorded") : names.text("pack.value.not-applicable");
  }
}
