package org.igworkbench.findings;

import java.util.Comparator;
import org.igworkbench.audit.Subject;
import org.igworkbench.workspace.Sentence;

/// One fault that was found in one thing: a rule, an agreement, a row of a register, a request.
///
/// @param code which fault it is
/// @param subject the thing that it is about, as the trail names it
/// @param sentence what is wrong, with the thing named
/// @param provision what it rests on, as a lawyer would cite it
/// @param fix what to do about it
public record Finding(
    FindingCode code,
    Severity severity,
    Subject subject,
    Sentence sentence,
    String provision,
    Sentence fix) {

  /// The worst first, then fault by fault, then by the thing.
  public static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::code)
          .thenComparing(Finding::about)
          .thenComparing(finding -> finding.subject().kind())
          .thenComparing(Finding::facts);

  /// The code of the thing that it is about, such as `MX-014`.
  public String about() {
    return subject.code();
  }

  /// Whether it is about a rule.
  public boolean aboutRule() {
    return subject.kind().equals(Subjects.RULE);
  }

  /// What was found, apart from the words in which it is said: who accepts a fault accepts these
  /// facts and no others.
  public String facts() {
    return Facts.of(sentence);
  }

  /// Writes a sentence so that two are equal only if they say the same.
  private static final class Facts {
    private static String of(Sentence sentence) {
      var text = new StringBuilder(sentence.key());
      sentence.args().forEach(part -> write(part, text));
      return text.toString();
    }

    private static void write(Object part, StringBuilder text) {
      switch (part) {
        case Sentence inner -> text.append(" (").append(of(inner)).append(')');
        case Iterable<?> parts -> parts.forEach(each -> write(each, text.append(" +")));
        default -> text.append(" | ").append(part);
      }
    }
  }
}
