package org.igworkbench.window.matrix;

import java.time.LocalDate;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.Tenure;

/// Whether a rule counts on the day that the matrix is looked at.
enum RuleState {
  /// Approved and running.
  LIVE,
  /// Written, or approved for later: counts for nothing yet.
  DRAFT,
  /// Taken out of use for the time being: gives nothing, and stands in the way of a plain yes.
  SUSPENDED,
  ENDED;

  static RuleState of(Tenure tenure, LocalDate day) {
    // One that was called off before it began is over, whatever day it is.
    boolean over = tenure.effective().endedBy(day) || tenure.effective().isEmpty();
    if (tenure.status() == RuleStatus.ENDED || over) {
      return ENDED;
    }
    if (tenure.status() == RuleStatus.SUSPENDED) {
      return SUSPENDED;
    }
    boolean runs = tenure.status() == RuleStatus.APPROVED && tenure.effective().begunBy(day);
    return runs ? LIVE : DRAFT;
  }
}
