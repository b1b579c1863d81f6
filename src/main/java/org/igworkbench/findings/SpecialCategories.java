package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.workspace.Sentence;

/// Special category data may go only under a condition of Article 9(2). A condition of Article 10
/// is none: it is for criminal offence data.
final class SpecialCategories implements Check {

  @Override
  public List<Finding> of(RuleOnDay rule) {
    if (!rule.sharesPersonalData()
        || !rule.holds(DataClass.SPECIAL)
        || rule.condition().filter(SpecialCategories::isOfArticle9).isPresent()) {
      return List.of();
    }
    return rule.found(
        FindingCode.SPECIAL_DATA,
        Severity.ERROR,
        Sentence.of("findings.special-data.found", rule.code(), rule.titles(DataClass.SPECIAL)),
        "UK GDPR Article 9(2)",
        Sentence.of("findings.special-data.fix"));
  }

  private static boolean isOfArticle9(SpecialCondition condition) {
    return !SchedulePlace.isOfArticle10(condition);
  }
}
