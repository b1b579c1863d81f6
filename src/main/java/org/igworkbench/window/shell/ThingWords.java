package org.igworkbench.window.shell;

import org.igworkbench.audit.Subject;
import org.igworkbench.matrix.MatrixSnapshot;

/// Knows how to say the facts of every sort of thing that the trail is about.
@FunctionalInterface
public interface ThingWords {

  /// How to say the facts of a thing, with the titles of this matrix.
  FactWords of(Subject subject, MatrixSnapshot matrix);
}
