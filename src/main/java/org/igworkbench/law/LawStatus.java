package org.igworkbench.law;

import org.igworkbench.workspace.Sentence;

/// Where a provision stands between enactment and repeal.
public enum LawStatus {
  IN_FORCE("law.status.in-force"),
  ENACTED_NOT_COMMENCED("law.status.enacted-not-commenced"),
  ENACTED_REGULATIONS_ONLY("law.status.enacted-regulations-only"),
  /// Enacted, but nobody has seen that it was commenced: unusable until a date is entered.
  COMMENCEMENT_NOT_VERIFIED("law.status.commencement-not-verified"),
  REPEALED("law.status.repealed"),
  SAVED_FOR_OLD_CASES("law.status.saved-for-old-cases");

  private final String key;

  LawStatus(String key) {
    this.key = key;
  }

  /// The status in words.
  public Sentence word() {
    return Sentence.of(key);
  }
}
