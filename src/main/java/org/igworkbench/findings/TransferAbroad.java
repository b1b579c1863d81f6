package org.igworkbench.findings;

import java.util.List;
import java.util.regex.Pattern;
import org.igworkbench.catalogue.Recipient.Role;
import org.igworkbench.workspace.Sentence;

/// Data that go abroad need a mechanism of Chapter V. A rule whose conditions name a mechanism has
/// its mechanism but lacks the entry, which is no more than a note.
final class TransferAbroad implements Check {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{Alnum}-]+");

  @Override
  public List<Finding> of(RuleOnDay rule) {
    if (!rule.sharesPersonalData()
        || rule.rule().terms().transfer() != null
        || rule.recipientIs(Role.SAME_CONTROLLER)
        || !rule.registers().isAbroad(rule.rule().cell().recipient())) {
      return List.of();
    }
    var words = List.of(BETWEEN_WORDS.split(rule.rule().terms().conditionText()));
    var named = rule.registers().mechanisms().stream().filter(words::contains).toList();
    return rule.found(
        FindingCode.TRANSFER,
        named.isEmpty() ? Severity.ERROR : Severity.NOTE,
        named.isEmpty()
            ? Sentence.of("findings.transfer.none", rule.code(), rule.recipientTitle())
            : Sentence.of("findings.transfer.unrecorded", rule.code(), named),
        "UK GDPR Article 44A",
        Sentence.of("findings.transfer.fix"));
  }
}
