package org.igworkbench.automated;

import java.util.HashMap;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;

/// What the trail keeps of an automated decision.
public final class AutomatedFacts {

  private AutomatedFacts() {}

  /// The entry, as the thing that an entry of the trail is about.
  public static Subject subject(AutomatedDecision row) {
    return new Subject("automated decision", row.code());
  }

  /// Every field of the entry.
  public static Facts of(AutomatedDecision row) {
    var facts = new HashMap<String, Object>();
    facts.put("title", row.title());
    facts.put("notice_wording", row.noticeWording());
    facts.put("trigger", row.trigger());
    facts.put("data_subjects", row.inputs().subjectCategories());
    facts.put("data_categories", row.inputs().dataCategories());
    facts.put("system", row.system());
    facts.put("recipients", row.recipients());
    facts.put("output", row.output());
    var position = row.position();
    facts.put("human_involvement", position.humanInvolvement());
    facts.put("solely_automated", position.solely());
    facts.put("significant_effect", position.significantEffect());
    facts.put("significant_decision", position.significantDecision());
    facts.put("safeguards", position.safeguards());
    facts.put("article_note", position.articleNote());
    facts.put("controller_note", row.controllerNote());
    facts.put("review_months", row.reviewMonths());
    facts.put("verified", row.verified());
    return Facts.of(facts);
  }
}
