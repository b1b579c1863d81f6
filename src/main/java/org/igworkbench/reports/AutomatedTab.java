package org.igworkbench.reports;

import org.igworkbench.automated.AutomatedDecision;

/// The register of automated decisions, with where each stands under UK GDPR Articles 22A to 22D.
final class AutomatedTab {

  private final Making making;
  private final Names names;
  private final Codes codes;

  AutomatedTab(Making making, Codes codes) {
    this.making = making;
    this.names = making.names();
    this.codes = codes;
  }

  Tab tab() {
    var draft =
        new TabDraft(names)
            .column("pack.column.code", 10)
            .column("pack.column.title", 24)
            .column("pack.automated.wording", 48)
            .column("pack.automated.trigger", 48)
            .column("pack.automated.subjects", 30)
            .column("pack.automated.data", 30)
            .column("pack.automated.system", 30)
            .column("pack.automated.recipients", 36)
            .column("pack.automated.output", 48)
            .column("pack.automated.human", 48)
            .column("pack.automated.solely", 24)
            .column("pack.automated.effect", 24)
            .column("pack.automated.significant", 24)
            .column("pack.automated.safeguards", 56)
            .column("pack.automated.article-note", 56)
            .column("pack.automated.controller-note", 40)
            .column("pack.automated.review-months", 14)
            .column("pack.column.verified", 40);
    making.sources().automated().all().forEach(each -> add(draft, each));
    return draft.tab(
        new TabDraft.Sayings(
            names.say("pack.automated.name"),
            names.say("pack.automated.title"),
            names.say("pack.automated.holds"),
            names.say("pack.automated.none")),
        null);
  }

  private void add(TabDraft draft, AutomatedDecision each) {
    var position = each.position();
    draft.row(
        new Value.Text(each.code()),
        names.orNone(each.title()),
        names.orNone(each.noticeWording()),
        names.orNone(each.trigger()),
        names.orNone(codes.coded(each.inputs().subjectCategories())),
        names.orNone(codes.coded(each.inputs().dataCategories())),
        names.orNone(each.system()),
        names.orNone(codes.coded(each.recipients())),
        names.orNone(each.output()),
        names.orNone(position.humanInvolvement()),
        names.orNone(position.solely()),
        names.orNone(position.significantEffect()),
        names.orNone(position.significantDecision()),
        names.orNone(position.safeguards()),
        names.orNone(position.articleNote()),
        names.orNone(each.controllerNote()),
        new Value.Count(each.reviewMonths()),
        names.orNone(each.verified()));
  }
}
