package org.igworkbench.exchange;

import java.util.List;
import org.igworkbench.workspace.Violation;

/// What came of reading something from outside: the whole of it, or everything that is wrong.
public sealed interface Reading<T> {

  /// Nothing was wrong.
  record Sound<T>(T value) implements Reading<T> {}

  /// Something was wrong; nothing of it is to be used.
  record Faulty<T>(List<Violation> violations) implements Reading<T> {
    public Faulty {
      violations = List.copyOf(violations);
    }
  }
}
