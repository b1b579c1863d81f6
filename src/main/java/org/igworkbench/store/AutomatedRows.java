package org.igworkbench.store;

import java.util.List;
import org.igworkbench.automated.Answers;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.Gate;
import org.igworkbench.automated.Governance;
import org.igworkbench.automated.Noted;
import org.igworkbench.automated.Safeguards;
import org.igworkbench.automated.Safeguards.Safeguard;
import org.igworkbench.automated.Sensitivity;
import org.igworkbench.store.schema.tables.records.AutomatedDecisionRecord;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Period;
import org.jspecify.annotations.Nullable;

/// The way from an automated decision to its row on disk and back; its lists are kept in rows of
/// their own.
final class AutomatedRows {

  private AutomatedRows() {}

  static AutomatedDecision decision(
      AutomatedDecisionRecord row,
      List<String> subjects,
      List<String> categories,
      List<String> recipients) {
    return new AutomatedDecision(
        row.getCode(),
        row.getTitle(),
        row.getNoticeWording(),
        row.getSetOffBy(),
        new AutomatedDecision.Inputs(subjects, categories),
        new AutomatedDecision.Workings(row.getSystem(), row.getLogic(), row.getOutput()),
        recipients,
        answers(row),
        new Governance(
            row.getOwner(),
            row.getPurpose(),
            row.getBasis(),
            row.getAssessment(),
            row.getAgreement(),
            row.getControllerNote(),
            row.getReviewOn(),
            row.getReviewMonths()),
        new Period(row.getEffectiveFrom(), row.getEffectiveTo()),
        row.getVerified());
  }

  private static Answers answers(AutomatedDecisionRecord row) {
    return new Answers(
        Answer.valueOf(row.getSetsOutcome()),
        new Answers.Involvement(
            noted(row.getSolelyAutomated(), row.getSolelyNote()),
            row.getHumanInvolvement(),
            choice(Answer.class, row.getHumanCanChange()),
            choice(Answer.class, row.getProfiling()),
            row.getHumanEvidence()),
        new Answers.Effect(
            noted(row.getSignificantEffect(), row.getEffectNote()),
            noted(row.getSignificantDecision(), row.getDecisionNote())),
        new Answers.Sensitive(
            choice(Sensitivity.class, row.getSensitiveData()),
            choice(Gate.class, row.getGate()),
            row.getGateGround()),
        new Safeguards(
            new Safeguard(row.getInformationWording(), row.getInformationOwner()),
            new Safeguard(row.getRepresentationsWording(), row.getRepresentationsOwner()),
            new Safeguard(row.getInterventionWording(), row.getInterventionOwner()),
            new Safeguard(row.getContestWording(), row.getContestOwner()),
            row.getSafeguards()),
        row.getArticleNote(),
        row.getRegulations());
  }

  private static Noted noted(String answer, String note) {
    return new Noted(Answer.valueOf(answer), note);
  }

  private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }

  private static @Nullable String name(@Nullable Enum<?> choice) {
    return choice == null ? null : choice.name();
  }

  static AutomatedDecisionRecord record(AutomatedDecision decision) {
    var record = new AutomatedDecisionRecord();
    record.setCode(decision.code());
    record.setTitle(decision.title());
    record.setNoticeWording(decision.noticeWording());
    record.setSetOffBy(decision.trigger());
    record.setSystem(decision.workings().system());
    record.setLogic(decision.workings().logic());
    record.setOutput(decision.workings().output());
    set(record, decision.answers());
    set(record, decision.answers().safeguards());
    set(record, decision.governance());
    record.setEffectiveFrom(decision.effective().from());
    record.setEffectiveTo(decision.effective().to());
    record.setVerified(decision.verified());
    return record;
  }

  private static void set(AutomatedDecisionRecord record, Answers answers) {
    var involvement = answers.involvement();
    record.setSetsOutcome(answers.triggers().name());
    record.setSolelyAutomated(involvement.solely().answer().name());
    record.setSolelyNote(involvement.solely().note());
    record.setHumanInvolvement(involvement.people());
    record.setHumanCanChange(name(involvement.canChange()));
    record.setProfiling(name(involvement.profiling()));
    record.setHumanEvidence(involvement.evidence());
    var effect = answers.effect();
    record.setSignificantEffect(effect.significant().answer().name());
    record.setEffectNote(effect.significant().note());
    record.setSignificantDecision(effect.recorded().answer().name());
    record.setDecisionNote(effect.recorded().note());
    record.setSensitiveData(name(answers.sensitive().involved()));
    record.setGate(name(answers.sensitive().gate()));
    record.setGateGround(answers.sensitive().ground());
    record.setArticleNote(answers.articleNote());
    record.setRegulations(answers.regulations());
  }

  private static void set(AutomatedDecisionRecord record, Safeguards safeguards) {
    record.setSafeguards(safeguards.recorded());
    record.setInformationWording(safeguards.information().wording());
    record.setInformationOwner(safeguards.information().owner());
    record.setRepresentationsWording(safeguards.representations().wording());
    record.setRepresentationsOwner(safeguards.representations().owner());
    record.setInterventionWording(safeguards.intervention().wording());
    record.setInterventionOwner(safeguards.intervention().owner());
    record.setContestWording(safeguards.contest().wording());
    record.setContestOwner(safeguards.contest().owner());
  }

  private static void set(AutomatedDecisionRecord record, Governance governance) {
    record.setOwner(governance.owner());
    record.setPurpose(governance.purpose());
    record.setBasis(governance.basis());
    record.setAssessment(governance.assessment());
    record.setAgreement(governance.agreement());
    record.setControllerNote(governance.controllerNote());
    record.setReviewOn(governance.review());
    record.setReviewMonths(governance.reviewMonths());
  }
}
