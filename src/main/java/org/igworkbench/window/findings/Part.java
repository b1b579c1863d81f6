package org.igworkbench.window.findings;

import org.igworkbench.findings.Listed;

/// Which findings are looked at.
enum Part {
  OPEN,
  ACCEPTED,
  ALL;

  boolean holds(Listed listed) {
    return this == ALL || listed.isOpen() == (this == OPEN);
  }
}
