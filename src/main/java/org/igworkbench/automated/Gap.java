package org.igworkbench.automated;

import org.igworkbench.workspace.Sentence;

/// Something that is missing, or that the law forbids, where an entry stands.
///
/// Each names the field of the register in which it is put right.
public enum Gap {
  TRIGGERS("sets_outcome", "automated.provision.22a", "automated.gap.triggers", false),
  SOLELY("solely_automated", "automated.provision.22a-1a", "automated.gap.solely", false),
  EFFECT("significant_effect", "automated.provision.22a-1b", "automated.gap.effect", false),
  PEOPLE("human_involvement", "automated.provision.22a-1a", "automated.gap.people", false),
  CAN_CHANGE("human_can_change", "automated.provision.22a-1a", "automated.gap.can-change", false),
  EVIDENCE("human_evidence", "automated.provision.5-2", "automated.gap.evidence", false),
  CANNOT_CHANGE(
      "human_can_change", "automated.provision.22a-1a", "automated.gap.cannot-change", false),
  CONTRADICTION(
      "significant_decision", "automated.provision.22a-1b", "automated.gap.contradiction", false),
  SENSITIVE("sensitive_data", "automated.provision.22b-1", "automated.gap.sensitive", false),
  SENSITIVE_DENIED(
      "sensitive_data", "automated.provision.22b-1", "automated.gap.sensitive-denied", false),
  GATE("gate", "automated.provision.22b-1", "automated.gap.gate", true),
  NO_GATE("gate", "automated.provision.22b-1", "automated.gap.no-gate", true),
  GROUND("gate_ground", "automated.provision.22b-3", "automated.gap.ground", true),
  BASIS("basis", "automated.provision.6-1", "automated.gap.basis", false),
  BARRED_BASIS("basis", "automated.provision.22b-4", "automated.gap.barred-basis", true),
  INFORMATION(
      "information_wording", "automated.provision.22c-2a", "automated.gap.information", true),
  REPRESENTATIONS(
      "representations_wording",
      "automated.provision.22c-2b",
      "automated.gap.representations",
      true),
  INTERVENTION(
      "intervention_wording", "automated.provision.22c-2c", "automated.gap.intervention", true),
  CONTEST("contest_wording", "automated.provision.22c-2d", "automated.gap.contest", true),
  INFORMATION_OWNER(
      "information_owner", "automated.provision.22c-2a", "automated.gap.information-owner", false),
  REPRESENTATIONS_OWNER(
      "representations_owner",
      "automated.provision.22c-2b",
      "automated.gap.representations-owner",
      false),
  INTERVENTION_OWNER(
      "intervention_owner",
      "automated.provision.22c-2c",
      "automated.gap.intervention-owner",
      false),
  CONTEST_OWNER(
      "contest_owner", "automated.provision.22c-2d", "automated.gap.contest-owner", false);

  private final String field;
  private final String provision;
  private final String sentence;
  private final boolean breach;

  Gap(String field, String provision, String sentence, boolean breach) {
    this.field = field;
    this.provision = provision;
    this.sentence = sentence;
    this.breach = breach;
  }

  /// The field of the register that puts it right.
  public String field() {
    return field;
  }

  /// The law that asks for it.
  public Sentence provision() {
    return Sentence.of(provision);
  }

  /// What is wrong, and what to do.
  public Sentence sentence() {
    return Sentence.of(sentence);
  }

  /// Whether the decision may not be taken as it is recorded; else something is not known.
  public boolean isBreach() {
    return breach;
  }
}
