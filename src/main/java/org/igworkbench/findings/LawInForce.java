package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawStatus;
import org.igworkbench.workspace.Sentence;

/// Every row of law that a rule names must be in force on the day. Law that is known not to be is
/// an error; law that nobody has seen to be commenced is a question, and so a warning.
final class LawInForce implements Check {

  @Override
  public List<Finding> of(RuleOnDay rule) {
    if (!rule.permits()) {
      return List.of();
    }
    return rule.rows(rule.rule().ground().law().distinct(), LawRow.class).stream()
        .filter(row -> !row.standing().on(rule.day()))
        .flatMap(row -> judge(rule, row).stream())
        .toList();
  }

  private static List<Finding> judge(RuleOnDay rule, LawRow row) {
    var standing = row.standing();
    var to = standing.inForce().to();
    if (standing.inForce().endedBy(rule.day()) && to != null) {
      return found(
          rule,
          row,
          FindingCode.LAW_OVER,
          Severity.ERROR,
          Sentence.of("findings.law-over.dated", rule.code(), row.citation(), to));
    }
    var from = standing.inForce().from();
    if (from != null && from.isAfter(rule.day())) {
      return found(
          rule,
          row,
          FindingCode.LAW_NOT_BEGUN,
          Severity.ERROR,
          Sentence.of("findings.law-not-begun.dated", rule.code(), row.citation(), from));
    }
    if (isOver(standing.status())) {
      return found(
          rule,
          row,
          FindingCode.LAW_OVER,
          Severity.ERROR,
          Sentence.of("findings.law-over.undated", rule.code(), row.citation()));
    }
    if (standing.status() == LawStatus.COMMENCEMENT_NOT_VERIFIED) {
      return found(
          rule,
          row,
          FindingCode.LAW_UNCONFIRMED,
          Severity.WARNING,
          Sentence.of("findings.law-unconfirmed.found", rule.code(), row.citation()));
    }
    return found(
        rule,
        row,
        FindingCode.LAW_NOT_BEGUN,
        Severity.ERROR,
        Sentence.of("findings.law-not-begun.undated", rule.code(), row.citation()));
  }

  private static boolean isOver(LawStatus status) {
    return status == LawStatus.REPEALED || status == LawStatus.SAVED_FOR_OLD_CASES;
  }

  private static List<Finding> found(
      RuleOnDay rule, LawRow row, FindingCode code, Severity severity, Sentence sentence) {
    var fix =
        switch (code) {
          case LAW_OVER -> Sentence.of("findings.law-over.fix", row.code());
          case LAW_UNCONFIRMED -> Sentence.of("findings.law-unconfirmed.fix", row.code());
          default -> Sentence.of("findings.law-not-begun.fix", row.code());
        };
    return rule.found(code, severity, sentence, row.citation(), fix);
  }
}
