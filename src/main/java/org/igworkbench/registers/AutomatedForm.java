package org.igworkbench.registers;

import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.Gate;
import org.igworkbench.automated.Sensitivity;

/// The form of the register of automated decisions. Who gets the outcome directly stands apart from
/// the others who get it. The questions follow UK GDPR Articles 22A to 22D, and what is answered
/// decides what is asked next.
final class AutomatedForm {

  private static final int MOST_MONTHS = 120;

  private AutomatedForm() {}

  /// In doubt it is asked.
  private static String[] notNo() {
    return new String[] {"YES", "PARTLY", "UNKNOWN"};
  }

  private static String[] notYes() {
    return new String[] {"NO", "PARTLY", "UNKNOWN"};
  }

  static Form<AutomatedDecision> form() {
    return new Form<>(
        Kind.AUTOMATED_DECISION,
        AutomatedDecision.class,
        Stream.of(workings(), decision(), gate(), safeguards(), governance())
            .flatMap(List::stream)
            .toList(),
        AutomatedFacts::facts,
        AutomatedFacts::decision);
  }

  private static List<Field> workings() {
    return List.of(
        Field.requiredLine("title", "registers.field.title"),
        Field.prose("notice_wording", "registers.field.notice-wording"),
        Field.requiredProse("trigger", "registers.field.trigger"),
        Field.many("data_subjects", "registers.field.data-subjects", Kind.SUBJECT_CATEGORY),
        Field.many("data_categories", "registers.field.data-categories", Kind.DATA_CATEGORY),
        Field.line("system", "registers.field.system"),
        Field.prose("logic", "registers.field.logic"),
        Field.requiredOne("recipient", "registers.field.recipient", Kind.RECIPIENT),
        Field.many("other_recipients", "registers.field.other-recipients", Kind.RECIPIENT),
        Field.requiredProse("output", "registers.field.output"));
  }

  /// Article 22A.
  private static List<Field> decision() {
    return List.of(
        Field.answer("sets_outcome", "registers.field.sets-outcome"),
        Field.answer("solely_automated", "registers.field.solely-automated"),
        Field.prose("solely_note", "registers.field.solely-note"),
        Field.prose("human_involvement", "registers.field.human-involvement"),
        Field.answer("human_can_change", "registers.field.human-can-change")
            .requiredWhen("solely_automated", notYes()),
        Field.prose("human_evidence", "registers.field.human-evidence")
            .askedWhen("solely_automated", notYes()),
        Field.answer("profiling", "registers.field.profiling")
            .requiredWhen("solely_automated", notYes()),
        Field.answer("significant_effect", "registers.field.significant-effect"),
        Field.prose("effect_note", "registers.field.effect-note"),
        Field.answer("significant_decision", "registers.field.significant-decision"),
        Field.prose("decision_note", "registers.field.decision-note"));
  }

  /// Articles 22B and 22D.
  private static List<Field> gate() {
    return List.of(
        Field.choice(
                "sensitive_data",
                "registers.field.sensitive-data",
                Stream.of(Sensitivity.values())
                    .map(one -> new Shape.Option(one.name(), one.word())))
            .requiredWhen("significant_decision", notNo()),
        Field.choice(
                "gate",
                "registers.field.gate",
                Stream.of(Gate.values()).map(one -> new Shape.Option(one.name(), one.word())))
            .requiredWhen("sensitive_data", Sensitivity.SPECIAL.name(), Sensitivity.BOTH.name()),
        Field.prose("gate_ground", "registers.field.gate-ground")
            .askedWhen("gate", Gate.CONTRACT.name(), Gate.LAW.name()),
        Field.prose("regulations", "registers.field.regulations")
            .askedWhen("significant_decision", notNo()),
        Field.prose("article_note", "registers.field.article-note"));
  }

  /// Article 22C. They are asked of every entry: what protects people where the law does not ask
  /// for it is worth knowing, and what is missing where it does is a finding, not a form that can't
  /// be saved.
  private static List<Field> safeguards() {
    return List.of(
        Field.prose("safeguards", "registers.field.safeguards"),
        Field.prose("information_wording", "registers.field.information-wording"),
        Field.line("information_owner", "registers.field.information-owner"),
        Field.prose("representations_wording", "registers.field.representations-wording"),
        Field.line("representations_owner", "registers.field.representations-owner"),
        Field.prose("intervention_wording", "registers.field.intervention-wording"),
        Field.line("intervention_owner", "registers.field.intervention-owner"),
        Field.prose("contest_wording", "registers.field.contest-wording"),
        Field.line("contest_owner", "registers.field.contest-owner"));
  }

  private static List<Field> governance() {
    return List.of(
        Field.line("owner", "registers.field.owner"),
        Field.one("purpose", "registers.field.purpose", Kind.PURPOSE),
        Field.one("basis", "registers.field.basis", Kind.BASIS),
        Field.line("assessment", "registers.field.impact-assessment"),
        Field.one("agreement", "registers.field.agreement", Kind.AGREEMENT),
        Field.prose("controller_note", "registers.field.controller-note"),
        Field.day("effective_from", "registers.field.effective-from"),
        Field.day("effective_to", "registers.field.effective-to"),
        Field.day("review", "registers.field.review"),
        Field.whole("review_months", "registers.field.review-months", 1, MOST_MONTHS),
        Field.requiredProse("verified", "registers.field.verified"));
  }
}
