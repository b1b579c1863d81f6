package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.findings.RuleFindings;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.matrix.IcoColumn;
import org.igworkbench.matrix.SharingRule;

/// The answers of a rule to the template's columns, drawn from the registers; a word says so where
/// they do not hold the answer, or where the question does not arise.
final class IcoAnswers {

  private static final String LEGITIMATE_INTERESTS = "f";
  private static final String RECOGNISED_INTEREST = "ea";
  private static final String CONSENT = "a";

  private final Making making;
  private final Names names;
  private final Codes codes;
  private final Abroad abroad;
  private final PolicyAnswers policy;
  private final AssessmentAnswers assessments;
  private final AutomatedAnswers automated;

  IcoAnswers(Making making, Codes codes, RuleFindings findings) {
    this.making = making;
    this.names = making.names();
    this.codes = codes;
    this.abroad = new Abroad(making.matrix(), findings);
    this.policy = new PolicyAnswers(making, codes);
    this.assessments = new AssessmentAnswers(names, findings);
    this.automated = new AutomatedAnswers(making);
  }

  Value answer(IcoColumn column, SharingRule rule) {
    return switch (column) {
      case BUSINESS_FUNCTION -> function(rule.cell().purpose());
      case PURPOSE -> new Value.Text(codes.coded(rule.cell().purpose()));
      case JOINT_CONTROLLER -> jointController(rule);
      case INDIVIDUALS -> orNotRecorded(codes.coded(rule.scope().subjects()));
      case DATA -> orNotRecorded(codes.coded(rule.scope().categories()));
      case RECIPIENTS -> recipients(rule);
      case PROCESSOR_CONTRACT -> processorContract(rule);
      case COUNTRIES -> countries(rule);
      case SAFEGUARDS -> safeguards(rule);
      case RETENTION -> orNotRecorded(rule.terms().retention());
      case SECURITY -> orNotRecorded(rule.terms().secureMethod());
      case BASIS, BASIS_AGAIN -> new Value.Text(codes.coded(rule.ground().basis()));
      case SPECIAL_CONDITION -> specialCondition(rule);
      case LEGITIMATE_INTERESTS -> legitimateInterests(rule);
      case INTERESTS_ASSESSMENT ->
          basis(rule).filter(LawfulBasis::needsAssessment).isPresent()
              ? notRecorded()
              : notApplicable();
      case RIGHTS -> rights(rule);
      case AUTOMATED -> automated.answer(rule);
      case CONSENT_RECORD -> letter(rule).equals(CONSENT) ? notRecorded() : notApplicable();
      case DPIA_REQUIRED, DPIA_PROGRESS, DPIA_LINK -> assessments.answer(column, rule);
      case SCHEDULE1_CONDITION, POLICY_DOCUMENT, POLICY_KEPT, POLICY_REASONS ->
          policy.answer(column, rule);
      case SOURCE, LOCATION, BREACH, BREACH_RECORD -> notRecorded();
    };
  }

  /// The part of the organisation that a purpose belongs to.
  Value function(String purpose) {
    return orNotRecorded(
        making
            .matrix()
            .catalogue()
            .purpose(purpose)
            .map(row -> RegisterTab.capital(row.scope()))
            .orElse(""));
  }

  private Optional<Recipient> recipient(SharingRule rule) {
    return making.matrix().catalogue().recipient(rule.cell().recipient());
  }

  private boolean isRole(SharingRule rule, Recipient.Role role) {
    return recipient(rule).filter(row -> row.role() == role).isPresent();
  }

  private Value jointController(SharingRule rule) {
    return recipient(rule)
        .filter(row -> row.role() == Recipient.Role.JOINT_CONTROLLER)
        .map(row -> {
          var contact = row.particulars().contact();
          var reached = contact.isBlank() ? names.say("pack.record.no-contact") : contact.strip();
          return names.text("pack.record.joint", row.title(), reached);
        })
        .orElseGet(this::notApplicable);
  }

  private Value recipients(SharingRule rule) {
    return recipient(rule)
        .<Value>map(row -> new Value.Text(RegisterTab.capital(names.say(row.category().word()))))
        .orElseGet(this::notRecorded);
  }

  private Value processorContract(SharingRule rule) {
    if (!isRole(rule, Recipient.Role.PROCESSOR)) {
      return notApplicable();
    }
    var agreement = rule.terms().agreement();
    return orNotRecorded(agreement == null ? "" : codes.coded(agreement));
  }

  private Value countries(SharingRule rule) {
    if (!abroad.reaches(rule)) {
      return notApplicable();
    }
    var country = recipient(rule).map(Recipient::particulars).map(Recipient.Particulars::country);
    return orNotRecorded(country.map(codes::coded).orElse(""));
  }

  private Value safeguards(SharingRule rule) {
    return abroad.reaches(rule)
        ? orNotRecorded(codes.coded(abroad.mechanisms(rule)))
        : notApplicable();
  }

  private Value specialCondition(SharingRule rule) {
    var condition = rule.ground().specialCondition();
    if (condition != null) {
      return new Value.Text(codes.coded(condition));
    }
    return holds(rule, DataClass.SPECIAL) || holds(rule, DataClass.CRIMINAL_OFFENCE)
        ? notRecorded()
        : notApplicable();
  }

  private boolean holds(SharingRule rule, DataClass sort) {
    return rule.scope().categories().stream()
        .flatMap(code -> making.matrix().catalogue().dataCategory(code).stream())
        .anyMatch(row -> row.dataClass() == sort);
  }

  private Value legitimateInterests(SharingRule rule) {
    return switch (letter(rule)) {
      case RECOGNISED_INTEREST -> new Value.Text(codes.coded(rule.ground().basis()));
      case LEGITIMATE_INTERESTS -> notRecorded();
      default -> notApplicable();
    };
  }

  private Optional<LawfulBasis> basis(SharingRule rule) {
    return making.matrix().law().basis(rule.ground().basis());
  }

  private String letter(SharingRule rule) {
    return basis(rule).map(LawfulBasis::letter).orElse("");
  }

  /// The rights that exist under any basis, and those that the register gives to this one.
  private Value rights(SharingRule rule) {
    var basis = basis(rule);
    if (basis.isEmpty()) {
      return notRecorded();
    }
    var held = basis.get().rights();
    var rights = new ArrayList<>(List.of(names.say("pack.record.rights")));
    add(rights, held.withdrawal(), "pack.record.right-withdrawal");
    add(rights, held.erasure(), "pack.record.right-erasure");
    add(rights, held.portability(), "pack.record.right-portability");
    add(rights, held.objection(), "pack.record.right-objection");
    return new Value.Text(String.join(Codes.BETWEEN, rights));
  }

  private void add(List<String> rights, boolean held, String key) {
    if (held) {
      rights.add(names.say(key));
    }
  }

  private Value orNotRecorded(String text) {
    return text.isBlank() ? notRecorded() : new Value.Text(text);
  }

  Value notRecorded() {
    return names.text("pack.value.not-recorded");
  }

  private Value notApplicable() {
    return names.text("pack.value.not-applicable");
  }
}
