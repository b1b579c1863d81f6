package org.igworkbench.workspace;

import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;

/// Takes down what a change does; becomes part of the trail when the change is committed.
public interface Ledger {

  /// Records one thing that was done.
  ///
  /// @param what a past participle, such as `created`
  /// @param why the reason; empty when the thing itself is reason enough
  void record(String what, Subject subject, Facts before, Facts after, String why);
}
