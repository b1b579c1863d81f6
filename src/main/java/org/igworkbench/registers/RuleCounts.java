package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.igworkbench.law.Power;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.jspecify.annotations.Nullable;

/// How many rules name each row: those that count, or may come to count, as [Uses] lists them.
public final class RuleCounts {

  private final Map<String, Set<String>> byRow = new HashMap<>();
  private final Map<String, Power> powers;

  private RuleCounts(MatrixSnapshot matrix, LocalDate day) {
    powers =
        matrix.law().powers().stream().collect(Collectors.toMap(Power::code, Function.identity()));
    matrix.versions().filter(version -> isLive(version, day)).forEach(this::count);
  }

  /// Counts them as at a day.
  public static RuleCounts on(MatrixSnapshot matrix, LocalDate day) {
    return new RuleCounts(matrix, day);
  }

  private static boolean isLive(SharingRule version, LocalDate day) {
    var tenure = version.tenure();
    return tenure.status() != RuleStatus.ENDED && !tenure.effective().endedBy(day);
  }

  private void count(SharingRule version) {
    var rule = version.code();
    var ground = version.ground();
    name(version.terms().agreement(), rule);
    name(version.terms().transfer(), rule);
    name(version.cell().purpose(), rule);
    name(version.cell().recipient(), rule);
    version.scope().categories().forEach(code -> name(code, rule));
    version.scope().subjects().forEach(code -> name(code, rule));
    name(ground.basis(), rule);
    name(ground.specialCondition(), rule);
    ground.schedule1().forEach(code -> name(code, rule));
    for (var code : ground.powers()) {
      name(code, rule);
      var power = powers.get(code);
      if (power != null) {
        // A rule rests on an instrument through its powers.
        name(power.instrument(), rule);
      }
    }
  }

  private void name(@Nullable String row, String rule) {
    if (row != null) {
      byRow.computeIfAbsent(row, _ -> new HashSet<>()).add(rule);
    }
  }

  /// How many rules name the row of that code.
  public int of(String code) {
    return byRow.getOrDefault(code, Set.of()).size();
  }
}
