package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.workspace.Sentence;

/// Data about criminal convictions and offences may go only under official authority or a condition
/// of DPA 2018 Schedule 1 (Article 10). Paragraphs 36 and 37 only widen other conditions, and carry
/// nothing alone.
final class CriminalOffences implements Check {

  @Override
  public List<Finding> of(RuleOnDay rule) {
    if (!rule.sharesPersonalData()
        || !rule.holds(DataClass.CRIMINAL_OFFENCE)
        || rule.condition().filter(SchedulePlace::isOfArticle10).isPresent()
        || rule.schedule1().stream()
            .filter(Schedule1Condition::forOffence)
            .anyMatch(SchedulePlace::standsAlone)) {
      return List.of();
    }
    return rule.found(
        FindingCode.OFFENCE_DATA,
        Severity.ERROR,
        Sentence.of(
            "findings.offence-data.found", rule.code(), rule.titles(DataClass.CRIMINAL_OFFENCE)),
        "UK GDPR Article 10(1), DPA 2018 s10(5)",
        Sentence.of("findings.offence-data.fix"));
  }
}
