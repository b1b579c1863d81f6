package org.igworkbench.workbench;

import org.igworkbench.workspace.Refusal;

/// What came of the wish to open or make a workspace.
public sealed interface Opening {

  /// It is open.
  record Opened(Workbench workbench) implements Opening {}

  /// It is not, and nothing was changed.
  record Refused(Refusal refusal) implements Opening {}
}
