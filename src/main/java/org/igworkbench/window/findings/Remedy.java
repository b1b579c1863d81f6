package org.igworkbench.window.findings;

import org.igworkbench.audit.Subject;
import org.igworkbench.findings.Finding;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Target;

/// Where a thing is looked at, and where what is wrong with it is put right.
record Remedy(Place place, Target target) {

  /// Where the thing itself is.
  static Remedy about(Subject subject) {
    return new Remedy(place(subject.kind()), new Target(subject.code(), ""));
  }

  private static Place place(String kind) {
    return switch (kind) {
      case "rule", "cell" -> Place.MATRIX;
      case "request" -> Place.REQUESTS;
      case "lawful basis",
          "special category condition",
          "Schedule 1 condition",
          "legal instrument",
          "legal power",
          "exemption",
          "transfer mechanism",
          "country" ->
          Place.LAW;
      default -> Place.REGISTERS;
    };
  }

  /// Where it is put right: the form of the thing at the field that is wrong, the form of something
  /// new, or the row of law that has to be confirmed.
  static Remedy of(Finding finding) {
    var subject = finding.subject();
    return switch (finding.code()) {
      case SPECIAL_DATA -> rule(subject, "rule.special");
      case SCHEDULE_1, OFFENCE_DATA -> rule(subject, "rule.schedule1");
      case AUTHORITY_BASIS, MERE_POWER, SYSTEMATIC_EMERGENCY -> rule(subject, "rule.basis");
      case NO_POWER, EXEMPTION_AS_POWER, POWER_REACH -> rule(subject, "rule.powers");
      case PROCESSOR_CONTRACT, JOINT_ARRANGEMENT, NO_AGREEMENT, AGREEMENT_OVER ->
          rule(subject, "rule.agreement");
      case IMPACT_ASSESSMENT -> rule(subject, "rule.dpia");
      case TRANSFER -> rule(subject, "rule.transfer");
      case RETENTION -> rule(subject, "rule.retention");
      case BAR_OVERLAP -> rule(subject, "rule.categories");
      case LAW_NOT_BEGUN, LAW_UNCONFIRMED -> law(finding);
      case LAW_OVER -> rule(subject, "rule.powers");
      case OFF_MATRIX -> rule(subject, Target.NEW);
      case PURPOSE_UNPUBLISHED,
          BASIS_UNPUBLISHED,
          RECIPIENT_UNPUBLISHED,
          AUTOMATED_UNPUBLISHED,
          TRANSFER_UNPUBLISHED,
          PURPOSE_UNREGISTERED,
          BASIS_UNREGISTERED,
          RECIPIENT_UNREGISTERED,
          AUTOMATED_UNREGISTERED,
          TRANSFER_UNREGISTERED,
          LINE_WITHOUT_QUESTION,
          AGREEMENT_IDLE,
          AGREEMENT_QUIET,
          AGREEMENT_REVIEW,
          POLICY_DOCUMENT,
          DEROGATION_REPEATED,
          REVIEW_OVERDUE,
          REVIEW_MISSING,
          UNUSED_RULE,
          IDLE_PURPOSE,
          IDLE_RECIPIENT,
          REQUEST_OVERDUE,
          EMERGENCY_UNREVIEWED,
          SIGNED_ALONE ->
          about(subject);
    };
  }

  private static Remedy rule(Subject subject, String field) {
    return new Remedy(Place.MATRIX, new Target(subject.code(), field));
  }

  // Its fix names the row.
  private static Remedy law(Finding finding) {
    return new Remedy(Place.LAW, new Target(String.valueOf(finding.fix().args().getFirst()), ""));
  }
}
