package org.igworkbench.findings;

import org.jspecify.annotations.Nullable;

/// A finding as lists show it.
///
/// @param acceptance who lives with it, why and until when; null while it is open
public record Listed(Finding finding, @Nullable Acceptance acceptance) {

  /// Whether nobody has accepted it.
  public boolean isOpen() {
    return acceptance == null;
  }
}
