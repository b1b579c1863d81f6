package org.igworkbench.registers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.igworkbench.automated.AutomatedDecision;
import org.jspecify.annotations.Nullable;

/// The form of the register of automated decisions. Who gets the outcome directly stands apart from
/// the others who get it.
final class AutomatedForm {

  private static final int MOST_MONTHS = 120;

  private AutomatedForm() {}

  static Form<AutomatedDecision> form() {
    return new Form<>(
        Kind.AUTOMATED_DECISION,
        AutomatedDecision.class,
        List.of(
            Field.requiredLine("title", "registers.field.title"),
            Field.prose("notice_wording", "registers.field.notice-wording"),
            Field.requiredProse("trigger", "registers.field.trigger"),
            Field.many("data_subjects", "registers.field.data-subjects", Kind.SUBJECT_CATEGORY),
            Field.many("data_categories", "registers.field.data-categories", Kind.DATA_CATEGORY),
            Field.line("system", "registers.field.system"),
            Field.requiredOne("recipient", "registers.field.recipient", Kind.RECIPIENT),
            Field.many("other_recipients", "registers.field.other-recipients", Kind.RECIPIENT),
            Field.requiredProse("output", "registers.field.output"),
            Field.requiredProse("human_involvement", "registers.field.human-involvement"),
            Field.requiredLine("solely_automated", "registers.field.solely-automated"),
            Field.requiredLine("significant_effect", "registers.field.significant-effect"),
            Field.requiredLine("significant_decision", "registers.field.significant-decision"),
            Field.prose("safeguards", "registers.field.safeguards"),
            Field.prose("article_note", "registers.field.article-note"),
            Field.prose("controller_note", "registers.field.controller-note"),
            Field.whole("review_months", "registers.field.review-months", 1, MOST_MONTHS),
            Field.requiredProse("verified", "registers.field.verified")),
        AutomatedForm::facts,
        AutomatedForm::decision);
  }

  private static Map<String, @Nullable Object> facts(AutomatedDecision row) {
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("title", row.title());
    facts.put("notice_wording", row.noticeWording());
    facts.put("trigger", row.trigger());
    facts.put("data_subjects", row.inputs().subjectCategories());
    facts.put("data_categories", row.inputs().dataCategories());
    facts.put("system", row.system());
    var recipients = row.recipients();
    facts.put("recipient", recipients.isEmpty() ? "" : recipients.getFirst());
    facts.put("other_recipients", recipients.stream().skip(1).toList());
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
    return facts;
  }

  private static AutomatedDecision decision(Values values) {
    return new AutomatedDecision(
        values.text(Form.CODE),
        values.text("title"),
        values.text("notice_wording"),
        values.text("trigger"),
        new AutomatedDecision.Inputs(values.list("data_subjects"), values.list("data_categories")),
        values.text("system"),
        Stream.concat(values.list("recipient").stream(), values.list("other_recipients").stream())
            .distinct()
            .toList(),
        values.text("output"),
        new AutomatedDecision.Position(
            values.text("human_involvement"),
            values.text("solely_automated"),
            values.text("significant_effect"),
            values.text("significant_decision"),
            values.text("safeguards"),
            values.text("article_note")),
        values.text("controller_note"),
        values.whole("review_months"),
        values.text("verified"));
  }
}
