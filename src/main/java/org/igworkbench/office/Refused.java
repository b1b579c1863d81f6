package org.igworkbench.office;

import java.util.List;
import org.igworkbench.workspace.Violation;
import org.xml.sax.SAXException;

/// A file can't be read as a table, for reasons that its owner can do something about.
///
/// What the parser of XML lets through, so that a reading by events can refuse as well.
final class Refused extends SAXException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  Refused(List<Violation> violations) {
    super("refused");
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
