package org.igworkbench.registers;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.igworkbench.automated.Answers;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.Gate;
import org.igworkbench.automated.Governance;
import org.igworkbench.automated.Noted;
import org.igworkbench.automated.Safeguards;
import org.igworkbench.automated.Safeguards.Safeguard;
import org.igworkbench.automated.Sensitivity;
import org.igworkbench.workspace.Answer;
import org.jspecify.annotations.Nullable;

/// The way from an automated decision to its fields and back.
final class AutomatedFacts {

  private AutomatedFacts() {}

  static Map<String, @Nullable Object> facts(AutomatedDecision row) {
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("title", row.title());
    facts.put("notice_wording", row.noticeWording());
    facts.put("trigger", row.trigger());
    facts.put("data_subjects", row.inputs().subjectCategories());
    facts.put("data_categories", row.inputs().dataCategories());
    facts.put("system", row.workings().system());
    facts.put("logic", row.workings().logic());
    var recipients = row.recipients();
    facts.put("recipient", recipients.isEmpty() ? "" : recipients.getFirst());
    facts.put("other_recipients", recipients.stream().skip(1).toList());
    facts.put("output", row.workings().output());
    put(facts, row.answers());
    put(facts, row.governance());
    facts.put("effective_from", LawForms.text(row.effective().from()));
    facts.put("effective_to", LawForms.text(row.effective().to()));
    facts.put("verified", row.verified());
    return facts;
  }

  private static void put(Map<String, @Nullable Object> facts, Answers answers) {
    var involvement = answers.involvement();
    facts.put("sets_outcome", answers.triggers().name());
    put(facts, "solely_automated", "solely_note", involvement.solely());
    facts.put("human_involvement", involvement.people());
    facts.put("human_can_change", name(involvement.canChange()));
    facts.put("human_evidence", involvement.evidence());
    facts.put("profiling", name(involvement.profiling()));
    put(facts, "significant_effect", "effect_note", answers.effect().significant());
    put(facts, "significant_decision", "decision_note", answers.effect().recorded());
    facts.put("sensitive_data", name(answers.sensitive().involved()));
    facts.put("gate", name(answers.sensitive().gate()));
    facts.put("gate_ground", answers.sensitive().ground());
    facts.put("regulations", answers.regulations());
    facts.put("article_note", answers.articleNote());
    var safeguards = answers.safeguards();
    facts.put("safeguards", safeguards.recorded());
    put(facts, "information_wording", "information_owner", safeguards.information());
    put(facts, "representations_wording", "representations_owner", safeguards.representations());
    put(facts, "intervention_wording", "intervention_owner", safeguards.intervention());
    put(facts, "contest_wording", "contest_owner", safeguards.contest());
  }

  private static void put(
      Map<String, @Nullable Object> facts, String answer, String note, Noted noted) {
    facts.put(answer, noted.answer().name());
    facts.put(note, noted.note());
  }

  private static void put(
      Map<String, @Nullable Object> facts, String wording, String owner, Safeguard safeguard) {
    facts.put(wording, safeguard.wording());
    facts.put(owner, safeguard.owner());
  }

  private static void put(Map<String, @Nullable Object> facts, Governance governance) {
    facts.put("owner", governance.owner());
    facts.put("purpose", governance.purpose());
    facts.put("basis", governance.basis());
    facts.put("assessment", governance.assessment());
    facts.put("agreement", governance.agreement());
    facts.put("controller_note", governance.controllerNote());
    facts.put("review", LawForms.text(governance.review()));
    facts.put("review_months", governance.reviewMonths());
  }

  private static @Nullable String name(@Nullable Enum<?> choice) {
    return choice == null ? null : choice.name();
  }

  static AutomatedDecision decision(Values values) {
    return new AutomatedDecision(
        values.text(Form.CODE),
        values.text("title"),
        values.text("notice_wording"),
        values.text("trigger"),
        new AutomatedDecision.Inputs(values.list("data_subjects"), values.list("data_categories")),
        new AutomatedDecision.Workings(
            values.text("system"), values.text("logic"), values.text("output")),
        Stream.concat(values.list("recipient").stream(), values.list("other_recipients").stream())
            .distinct()
            .toList(),
        answers(values),
        new Governance(
            values.text("owner"),
            values.textOrNull("purpose"),
            values.textOrNull("basis"),
            values.text("assessment"),
            values.textOrNull("agreement"),
            values.text("controller_note"),
            values.day("review"),
            values.whole("review_months")),
        values.period("effective_from", "effective_to"),
        values.text("verified"));
  }

  private static Answers answers(Values values) {
    return new Answers(
        values.choice("sets_outcome", Answer.class),
        new Answers.Involvement(
            noted(values, "solely_automated", "solely_note"),
            values.text("human_involvement"),
            values.choiceOrNull("human_can_change", Answer.class),
            values.choiceOrNull("profiling", Answer.class),
            values.text("human_evidence")),
        new Answers.Effect(
            noted(values, "significant_effect", "effect_note"),
            noted(values, "significant_decision", "decision_note")),
        new Answers.Sensitive(
            values.choiceOrNull("sensitive_data", Sensitivity.class),
            values.choiceOrNull("gate", Gate.class),
            values.text("gate_ground")),
        new Safeguards(
            safeguard(values, "information_wording", "information_owner"),
            safeguard(values, "representations_wording", "representations_owner"),
            safeguard(values, "intervention_wording", "intervention_owner"),
            safeguard(values, "contest_wording", "contest_owner"),
            values.text("safeguards")),
        values.text("article_note"),
        values.text("regulations"));
  }

  private static Noted noted(Values values, String answer, String note) {
    return new Noted(values.choice(answer, Answer.class), values.text(note));
  }

  private static Safeguard safeguard(Values values, String wording, String owner) {
    return new Safeguard(values.text(wording), values.text(owner));
  }
}
