package org.igworkbench.findings;

import org.igworkbench.workspace.Sentence;

/// The faults that are looked for, with the mark by which people and files name them.
public enum FindingCode {
  SPECIAL_DATA("CON-01", "findings.title.special-data"),
  SCHEDULE_1("CON-02", "findings.title.schedule-1"),
  OFFENCE_DATA("CON-03", "findings.title.offence-data"),
  AUTHORITY_BASIS("BAS-01", "findings.title.authority-basis"),
  NO_POWER("BAS-02", "findings.title.no-power"),
  MERE_POWER("BAS-03", "findings.title.mere-power"),
  SYSTEMATIC_EMERGENCY("BAS-04", "findings.title.systematic-emergency"),
  EXEMPTION_AS_POWER("POW-01", "findings.title.exemption-as-power"),
  POWER_REACH("POW-02", "findings.title.power-reach"),
  LAW_NOT_BEGUN("LAW-01", "findings.title.law-not-begun"),
  LAW_OVER("LAW-02", "findings.title.law-over"),
  LAW_UNCONFIRMED("LAW-03", "findings.title.law-unconfirmed"),
  REVIEW_OVERDUE("REV-01", "findings.title.review-overdue"),
  REVIEW_MISSING("REV-02", "findings.title.review-missing"),
  PROCESSOR_CONTRACT("AGR-01", "findings.title.processor-contract"),
  JOINT_ARRANGEMENT("AGR-02", "findings.title.joint-arrangement"),
  NO_AGREEMENT("AGR-03", "findings.title.no-agreement"),
  AGREEMENT_OVER("AGR-04", "findings.title.agreement-over"),
  AGREEMENT_IDLE("AGR-05", "findings.title.agreement-idle"),
  AGREEMENT_QUIET("AGR-06", "findings.title.agreement-quiet"),
  AGREEMENT_REVIEW("AGR-07", "findings.title.agreement-review"),
  POLICY_DOCUMENT("POL-01", "findings.title.policy-document"),
  IMPACT_ASSESSMENT("DPI-01", "findings.title.impact-assessment"),
  TRANSFER("TRA-01", "findings.title.transfer"),
  DEROGATION_REPEATED("TRA-02", "findings.title.derogation-repeated"),
  RETENTION("RET-01", "findings.title.retention"),
  BAR_OVERLAP("BAR-01", "findings.title.bar-overlap"),
  UNUSED_RULE("USE-01", "findings.title.unused-rule"),
  OFF_MATRIX("USE-02", "findings.title.off-matrix"),
  IDLE_PURPOSE("REG-01", "findings.title.idle-purpose"),
  IDLE_RECIPIENT("REG-02", "findings.title.idle-recipient"),
  PURPOSE_UNPUBLISHED("NOT-01", "findings.title.purpose-unpublished"),
  BASIS_UNPUBLISHED("NOT-02", "findings.title.basis-unpublished"),
  RECIPIENT_UNPUBLISHED("NOT-03", "findings.title.recipient-unpublished"),
  AUTOMATED_UNPUBLISHED("NOT-04", "findings.title.automated-unpublished"),
  TRANSFER_UNPUBLISHED("NOT-05", "findings.title.transfer-unpublished"),
  PURPOSE_UNREGISTERED("NOT-11", "findings.title.purpose-unregistered"),
  BASIS_UNREGISTERED("NOT-12", "findings.title.basis-unregistered"),
  RECIPIENT_UNREGISTERED("NOT-13", "findings.title.recipient-unregistered"),
  AUTOMATED_UNREGISTERED("NOT-14", "findings.title.automated-unregistered"),
  TRANSFER_UNREGISTERED("NOT-15", "findings.title.transfer-unregistered"),
  LINE_WITHOUT_QUESTION("NOT-16", "findings.title.line-without-question"),
  REQUEST_OVERDUE("REQ-01", "findings.title.request-overdue"),
  EMERGENCY_UNREVIEWED("REQ-02", "findings.title.emergency-unreviewed"),
  SIGNED_ALONE("REQ-03", "findings.title.signed-alone");

  private final String mark;
  private final String title;

  FindingCode(String mark, String title) {
    this.mark = mark;
    this.title = title;
  }

  /// The short mark, such as `LAW-03`.
  public String mark() {
    return mark;
  }

  /// What it is called, as the head of a group.
  public Sentence title() {
    return Sentence.of(title);
  }
}
