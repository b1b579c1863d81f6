package org.igworkbench.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Power;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;

/// How many rules use a row on a day: those that run and let something through. A bar is no
/// sharing, and a notice does not have to tell of it.
final class RowUse {

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, LawfulBasis> bases;
  private final Map<String, Power> powers;

  RowUse(MatrixSnapshot matrix, LocalDate day) {
    LawLibrary law = matrix.law();
    bases = law.bases().stream().collect(Collectors.toMap(LawfulBasis::code, Function.identity()));
    powers = law.powers().stream().collect(Collectors.toMap(Power::code, Function.identity()));
    matrix.current().stream()
        .flatMap(rule -> matrix.standing(rule, day).stream())
        .filter(rule -> rule.tenure().runsOn(day) && rule.decision() != Decision.NOT_PERMITTED)
        .forEach(this::count);
  }

  private void count(SharingRule rule) {
    var codes = new HashSet<String>();
    codes.add(rule.cell().purpose());
    codes.add(rule.cell().recipient());
    codes.add(whole(rule.ground().basis()));
    rule.ground().law().forEach(codes::add);
    for (var power : rule.ground().powers()) {
      var known = powers.get(power);
      if (known != null) {
        codes.add(known.instrument());
      }
    }
    var transfer = rule.terms().transfer();
    if (transfer != null) {
      codes.add(transfer);
    }
    codes.forEach(code -> counts.merge(code, 1, Integer::sum));
  }

  /// The basis that a condition of it belongs to: a notice names the basis.
  private String whole(String basis) {
    var known = bases.get(basis);
    return known == null ? basis : Objects.requireNonNullElse(known.parent(), basis);
  }

  int of(String code) {
    return counts.getOrDefault(code, 0);
  }
}
