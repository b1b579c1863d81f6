package org.igworkbench.findings;

import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementKind;

/// What sort of paper an agreement is, as far as the checks tell them apart.
final class Papers {

  private Papers() {}

  /// Whether it is an appropriate policy document (DPA 2018 Schedule 1 paragraph 39).
  static boolean isPolicyDocument(Agreement agreement) {
    return agreement.kind() == AgreementKind.POLICY_DOCUMENT;
  }

  /// Whether data go under it only when somebody asks: not those of a processor, who holds them all
  /// the while.
  static boolean isForSharing(Agreement agreement) {
    return agreement.kind().binds() && agreement.kind() != AgreementKind.PROCESSOR_CONTRACT;
  }
}
