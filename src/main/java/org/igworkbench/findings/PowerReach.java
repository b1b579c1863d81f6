package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.law.Power;
import org.igworkbench.workspace.Sentence;

/// A power reaches some bodies and purposes and not others. The lists in the register are what a
/// power is typically used for, so a purpose outside them is worth a note; a recipient outside them
/// is worth a warning, because many powers work only between listed bodies. An empty list says
/// nothing, and one power that reaches is enough.
final class PowerReach implements Check {

  @Override
  public List<Finding> of(RuleOnDay rule) {
    var powers = rule.powers();
    if (!rule.permits() || powers.isEmpty()) {
      return List.of();
    }
    var toRecipient = powers.stream().filter(power -> reachesRecipient(power, rule)).toList();
    if (toRecipient.isEmpty()) {
      return found(
          rule,
          powers,
          Severity.WARNING,
          Sentence.of(
              "findings.power-reach.recipient",
              rule.code(),
              citations(powers),
              rule.recipientTitle()));
    }
    var purpose = rule.rule().cell().purpose();
    if (toRecipient.stream().noneMatch(power -> reaches(power.reach().purposes(), purpose))) {
      return found(
          rule,
          toRecipient,
          Severity.NOTE,
          Sentence.of(
              "findings.power-reach.purpose", rule.code(), citations(toRecipient), purpose));
    }
    return List.of();
  }

  private static boolean reachesRecipient(Power power, RuleOnDay rule) {
    var listed = power.reach().recipients();
    var recipient = rule.rule().cell().recipient();
    var original = rule.registers().original(recipient);
    return reaches(listed, recipient)
        || listed.stream().map(rule.registers()::original).anyMatch(original::equals);
  }

  private static boolean reaches(List<String> listed, String code) {
    return listed.isEmpty() || listed.contains(code);
  }

  private static List<String> citations(List<Power> powers) {
    return powers.stream().map(Power::citation).toList();
  }

  private static List<Finding> found(
      RuleOnDay rule, List<Power> powers, Severity severity, Sentence sentence) {
    return rule.found(
        FindingCode.POWER_REACH,
        severity,
        sentence,
        powers.getFirst().citation(),
        Sentence.of("findings.power-reach.fix"));
  }
}
