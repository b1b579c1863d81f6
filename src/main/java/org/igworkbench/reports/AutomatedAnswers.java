package org.igworkbench.reports;

import java.util.List;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.Position;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.matrix.SharingRule;

/// The answers on automated decision-making: the entries of the register that send data of a rule
/// to its recipient.
final class AutomatedAnswers {

  private final Names names;
  private final List<AutomatedDecision> entries;
  private final Catalogue catalogue;
  private final LawLibrary law;

  AutomatedAnswers(Making making) {
    this.names = making.names();
    this.entries = making.sources().automated().all();
    this.catalogue = making.matrix().catalogue();
    this.law = making.matrix().law();
  }

  Value answer(SharingRule rule) {
    var parts =
        entries.stream()
            .filter(entry -> concerns(entry, rule))
            .map(entry ->
                names.say(
                    "pack.record.automated",
                    entry.code(),
                    entry.title(),
                    Position.of(entry, catalogue, law).standing().word()))
            .toList();
    return parts.isEmpty()
        ? names.text("pack.record.automated-none")
        : new Value.Text(String.join(Codes.BETWEEN, parts));
  }

  private static boolean concerns(AutomatedDecision entry, SharingRule rule) {
    return entry.recipients().contains(rule.cell().recipient())
        && entry.inputs().dataCategories().stream().anyMatch(rule.scope().categories()::contains);
  }
}
