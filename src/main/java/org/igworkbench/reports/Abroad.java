package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.igworkbench.findings.FindingCode;
import org.igworkbench.findings.RuleFindings;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;

/// Which rules send data abroad on a day: by the country of the recipient, by a transfer that the
/// rule names, or because the checks found that one is lacking.
final class Abroad {

  private static final String HOME = "GB";
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{Alnum}-]+");

  private final Set<String> recipients;
  private final Set<String> mechanisms;
  private final RuleFindings findings;

  Abroad(MatrixSnapshot matrix, LocalDate day) {
    this(matrix, RuleFindings.of(matrix, day));
  }

  Abroad(MatrixSnapshot matrix, RuleFindings findings) {
    this.findings = findings;
    this.recipients =
        matrix.catalogue().recipients().stream()
            .filter(row ->
                row.particulars().country() != null && !HOME.equals(row.particulars().country()))
            .map(row -> row.code())
            .collect(Collectors.toUnmodifiableSet());
    this.mechanisms =
        matrix.law().mechanisms().stream()
            .map(TransferMechanism::code)
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean reaches(SharingRule rule) {
    return rule.decision().permits()
        && (rule.terms().transfer() != null
            || recipients.contains(rule.cell().recipient())
            || findings.of(rule.code()).stream()
                .anyMatch(finding -> finding.code() == FindingCode.TRANSFER));
  }

  /// What the rule names as its safeguard: its transfer, and mechanisms in its conditions.
  List<String> mechanisms(SharingRule rule) {
    var named = new LinkedHashSet<String>();
    var transfer = rule.terms().transfer();
    if (transfer != null) {
      named.add(transfer);
    }
    for (var word : BETWEEN_WORDS.split(rule.terms().conditionText())) {
      if (mechanisms.contains(word)) {
        named.add(word);
      }
    }
    return new ArrayList<>(named);
  }
}
