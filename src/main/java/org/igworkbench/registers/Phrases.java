package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.workspace.Sentence;

/// Parts of sentences about rules and requests.
final class Phrases {

  private final Map<String, String> titles = new HashMap<>();

  Phrases(Whole whole) {
    var catalogue = whole.matrix().catalogue();
    catalogue.purposes().forEach(row -> titles.put(row.code(), row.title()));
    catalogue.recipients().forEach(row -> titles.put(row.code(), row.title()));
  }

  /// What for and to whom.
  Sentence cell(SharingRule rule) {
    var cell = rule.cell();
    return Sentence.of(
        "registers.use.cell",
        titles.getOrDefault(cell.purpose(), cell.purpose()),
        titles.getOrDefault(cell.recipient(), cell.recipient()));
  }

  /// How a version stands on a day.
  Sentence state(SharingRule version, LocalDate day) {
    var tenure = version.tenure();
    var from = tenure.effective().from();
    var to = tenure.effective().to();
    if (tenure.status() == RuleStatus.DRAFT) {
      return tenure.status().word();
    }
    if (to != null && to.isBefore(day)) {
      return Sentence.of("registers.use.ended", to);
    }
    if (from != null && from.isAfter(day)) {
      return Sentence.of("registers.use.begins", tenure.status().word(), from);
    }
    return tenure.status().word();
  }

  /// Where a request stands, or how it was decided.
  Sentence outcome(RequestLine request) {
    var decision = request.decision();
    return decision == null ? request.stage().word() : decision.word();
  }
}
