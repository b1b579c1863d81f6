package org.igworkbench.law;

/// Where a provision stands between enactment and repeal.
public enum LawStatus {
  IN_FORCE,
  ENACTED_NOT_COMMENCED,
  ENACTED_REGULATIONS_ONLY,
  /// Enacted, but nobody has seen that it was commenced: unusable until a date is entered.
  COMMENCEMENT_NOT_VERIFIED,
  REPEALED,
  SAVED_FOR_OLD_CASES
}
