package org.igworkbench.exchange;

import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.notice.PublishedNotice;

/// What the trail keeps of an automated decision and of a published notice: every field.
final class RegisterEntries {

  private RegisterEntries() {}

  static Entry of(AutomatedDecision row) {
    var position = row.position();
    return new Noted("automated decision", row.code())
        .with("title", row.title())
        .with("notice_wording", row.noticeWording())
        .with("trigger", row.trigger())
        .with("data_subjects", row.inputs().subjectCategories())
        .with("data_categories", row.inputs().dataCategories())
        .with("system", row.system())
        .with("recipients", row.recipients())
        .with("output", row.output())
        .with("human_involvement", position.humanInvolvement())
        .with("solely_automated", position.solely())
        .with("significant_effect", position.significantEffect())
        .with("significant_decision", position.significantDecision())
        .with("safeguards", position.safeguards())
        .with("article_note", position.articleNote())
        .with("controller_note", row.controllerNote())
        .with("review_months", row.reviewMonths())
        .with("verified", row.verified())
        .entry();
  }

  static Entry of(PublishedNotice row) {
    return new Noted("published notice", row.code())
        .with("title", row.title())
        .withDay("effective", row.effective())
        .with("text", row.text())
        .entry();
  }
}
