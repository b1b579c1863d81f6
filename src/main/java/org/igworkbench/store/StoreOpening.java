package org.igworkbench.store;

import org.igworkbench.workspace.Refusal;

/// What came of the wish to open or make a workspace on disk.
public sealed interface StoreOpening {

  /// It is open.
  record Opened(Stores stores) implements StoreOpening {}

  /// It is not, and what was there is as it was.
  record Refused(Refusal refusal) implements StoreOpening {}
}
