package org.igworkbench.office;

import java.util.List;
import org.igworkbench.workspace.Violation;

/// A file can't be read as a table, for reasons that its owner can do something about.
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  Refused(List<Violation> violations) {
    super("refused", null, false, false);
    this.violations = List.copyOf(violations);
  }

  /// Refused for one reason.
  static Refused at(String place, String key, Object... args) {
    return new Refused(List.of(Violation.at(place, key, args)));
  }

  List<Violation> violations() {
    return violations;
  }
}
