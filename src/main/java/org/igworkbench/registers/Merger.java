package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.workspace.Violation;

/// Two recipients that are one.
///
/// @param duplicate code of the one that ends
/// @param stays code of the one that stands for both
public record Merger(String duplicate, String stays) {

  /// All that keeps them from being merged.
  List<Violation> check(Rows rows, LocalDate day) {
    var violations = new ArrayList<Violation>();
    if (duplicate.equals(stays)) {
      violations.add(Violation.at("merge.into", "registers.merge.itself"));
      return violations;
    }
    for (var code : List.of(duplicate, stays)) {
      var row = rows.row(Kind.RECIPIENT, code).orElse(null);
      if (!(row instanceof Recipient recipient)) {
        violations.add(
            Violation.at("merge.into", "registers.row.unknown", Kind.RECIPIENT.word(), code));
      } else if (!recipient.effective().contains(day)) {
        violations.add(Violation.at("merge.into", "registers.merge.ended", code, day));
      } else if (code.equals(duplicate) && day.equals(recipient.effective().from())) {
        violations.add(Violation.at("merge.day", "registers.merge.too-early", code, day));
      }
    }
    return violations;
  }
}
