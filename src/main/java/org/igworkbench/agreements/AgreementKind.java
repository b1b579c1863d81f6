package org.igworkbench.agreements;

import org.igworkbench.workspace.Sentence;

/// What sort of document an agreement is.
public enum AgreementKind {
  SHARING_AGREEMENT("agreements.kind.sharing-agreement"),
  /// UK GDPR Article 28(3).
  PROCESSOR_CONTRACT("agreements.kind.processor-contract"),
  /// UK GDPR Article 26.
  JOINT_CONTROLLERS("agreements.kind.joint-controllers"),
  /// UK GDPR Article 35.
  IMPACT_ASSESSMENT("agreements.kind.impact-assessment"),
  /// DPA 2018 Schedule 1 Part 4.
  POLICY_DOCUMENT("agreements.kind.policy-document"),
  PROTOCOL("agreements.kind.protocol"),
  OTHER("agreements.kind.other");

  private final String key;

  AgreementKind(String key) {
    this.key = key;
  }

  /// The kind in words.
  public Sentence word() {
    return Sentence.of(key);
  }

  /// Whether it binds somebody else. An impact assessment and a policy document are our own papers:
  /// nobody has agreed to anything by them.
  public boolean binds() {
    return this != IMPACT_ASSESSMENT && this != POLICY_DOCUMENT;
  }
}
