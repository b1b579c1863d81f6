package org.igworkbench.window.findings;

import org.igworkbench.findings.FindingCode;
import org.igworkbench.findings.Listed;
import org.igworkbench.findings.Severity;

/// A line of the list: a severity, a kind of fault under it, or one finding.
sealed interface Line {

  /// By which the line is known again after the list was read again.
  String key();

  /// The head of a severity.
  record OfSeverity(Severity severity, int count) implements Line {
    @Override
    public String key() {
      return severity.name();
    }
  }

  /// The head of a kind of fault.
  record OfKind(Severity severity, FindingCode code, int count) implements Line {
    @Override
    public String key() {
      return severity.name() + " " + code.name();
    }
  }

  /// One finding.
  record One(Listed listed) implements Line {
    @Override
    public String key() {
      var finding = listed.finding();
      return finding.code().name() + " " + finding.subject() + " " + finding.facts();
    }
  }
}
