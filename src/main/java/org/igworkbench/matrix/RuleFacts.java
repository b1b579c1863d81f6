package org.igworkbench.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.jspecify.annotations.Nullable;

/// What the trail keeps of a version of a rule.
public final class RuleFacts {

  private RuleFacts() {}

  /// The rule, as the thing that an entry is about.
  public static Subject subject(SharingRule rule) {
    return new Subject("rule", rule.code());
  }

  /// Every field of the version.
  public static Facts of(SharingRule rule) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("version", rule.version());
    facts.put("purpose", rule.cell().purpose());
    facts.put("recipient", rule.cell().recipient());
    facts.put("decision", rule.decision().name());
    addGround(rule.ground(), facts);
    facts.put("data_categories", List.copyOf(rule.scope().categories()));
    facts.put("data_subjects", List.copyOf(rule.scope().subjects()));
    addTerms(rule.terms(), facts);
    addTenure(rule.tenure(), facts);
    return Facts.of(facts);
  }

  private static void addGround(Ground ground, Map<String, @Nullable Object> facts) {
    facts.put("lawful_basis", ground.basis());
    facts.put("powers", ground.powers());
    facts.put("special_category_condition", ground.specialCondition());
    facts.put("schedule1_conditions", ground.schedule1());
    facts.put("confidentiality", ground.confidentiality().name());
  }

  private static void addTerms(Terms terms, Map<String, @Nullable Object> facts) {
    facts.put("conditions", terms.conditionText());
    facts.put("frequency", terms.frequency().name());
    facts.put("secure_method", terms.secureMethod());
    facts.put("retention", terms.retention());
    facts.put("agreement", terms.agreement());
    facts.put("impact_assessment", terms.impactAssessment());
    facts.put("transfer", terms.transfer());
  }

  private static void addTenure(Tenure tenure, Map<String, @Nullable Object> facts) {
    facts.put("status", tenure.status().name());
    facts.put("effective_from", text(tenure.effective().from()));
    facts.put("effective_to", text(tenure.effective().to()));
    facts.put("owner", tenure.owner());
    var approval = tenure.approval();
    facts.put("approved_by", approval == null ? null : approval.by());
    facts.put("approved_on", approval == null ? null : text(approval.on()));
    facts.put("evidence", approval == null ? null : approval.evidence());
    facts.put("review_months", tenure.reviewMonths());
    facts.put("reviewed", text(tenure.reviewed()));
    facts.put("review_by", text(tenure.reviewBy()));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
