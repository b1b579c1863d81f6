package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.CellSummary;
import org.igworkbench.window.matrix.grid.Layer;

/// The cells of one pair of axes: their rules and requests, and what each says, worked out once so
/// that painting and filtering look nothing up.
final class AxisCells {

  private final Map<CellKey, List<RuleRow>> rules;
  private final Map<CellKey, List<SharingRequest>> requests = new HashMap<>();
  private final Map<CellKey, CellSummary> summaries = new LinkedHashMap<>();
  private final Map<CellKey, CellSummary> used = new HashMap<>();
  private final List<Filled> filled = new ArrayList<>();

  /// A cell with a rule, with those that have not ended first.
  private record Filled(CellKey cell, CellSummary summary, List<RuleRow> rules, int counting) {}

  /// @param requests the newest first
  AxisCells(
      AxisPair pair, List<RuleRow> rows, Collection<SharingRequest> requests, LocalDate day) {
    this.rules = rows.stream().collect(Collectors.groupingBy(row -> pair.cell(row.rule())));
    var uses = new HashMap<CellKey, Integer>();
    for (var request : requests) {
      var cell = pair.cell(request);
      if (cell != null) {
        this.requests.computeIfAbsent(cell, key -> new ArrayList<>()).add(request);
        if (countsOn(request, day)) {
          uses.merge(cell, 1, Integer::sum);
        }
      }
    }
    rules.forEach((cell, all) -> fill(cell, all, uses.getOrDefault(cell, 0), day));
    used.putAll(summaries);
    uses.forEach((cell, times) -> used.computeIfAbsent(cell, key -> CellSummary.unruled(times)));
  }

  /// Whether it came in or was decided in the twelve months up to the day.
  private static boolean countsOn(SharingRequest request, LocalDate day) {
    var decision = request.decision();
    return inTheYearTo(day, request.timing().received())
        || (decision != null && inTheYearTo(day, decision.on()));
  }

  private static boolean inTheYearTo(LocalDate day, LocalDate date) {
    return date.isAfter(day.minusYears(1)) && !date.isAfter(day);
  }

  private void fill(CellKey cell, List<RuleRow> all, int uses, LocalDate day) {
    all.sort(
        Comparator.comparing((RuleRow row) -> row.state() == RuleState.ENDED)
            .thenComparing(RuleRow::code));
    int counting = (int) all.stream().filter(row -> row.state() != RuleState.ENDED).count();
    var summary = Summaries.of(all, day).used(uses);
    if (counting > 0) {
      summaries.put(cell, summary);
    }
    filled.add(new Filled(cell, summary, all, counting));
  }

  /// The rules of a cell: those that count first, then those that have ended, each by code.
  List<RuleRow> rules(CellKey cell) {
    return List.copyOf(rules.getOrDefault(cell, List.of()));
  }

  /// The requests that leaned on a cell, newest first.
  List<SharingRequest> requests(CellKey cell) {
    return List.copyOf(requests.getOrDefault(cell, List.of()));
  }

  /// How many cells have a rule that has not ended.
  int filled() {
    return summaries.size();
  }

  /// The cells in which a rule passes the filter; ended rules are looked at only when asked for. The
  /// layer of use adds cells without a rule for which requests came in all the same.
  ///
  /// Each keeps the summary of all its rules: a cell must not look more generous because the rule
  /// that bars has been filtered away.
  Map<CellKey, CellSummary> shown(RuleFilter filter, Layer layer) {
    if (filter.isEmpty()) {
      return Collections.unmodifiableMap(layer == Layer.USE ? used : summaries);
    }
    var found = new HashMap<CellKey, CellSummary>();
    var test = filter.test();
    boolean ended = filter.states().contains(RuleState.ENDED);
    for (var one : filled) {
      int last = ended ? one.rules().size() : one.counting();
      // Whichever rule passes first will do; plain loops, because this runs at every key.
      for (int i = 0; i < last; i++) {
        if (test.test(one.rules().get(i))) {
          found.put(one.cell(), one.summary());
          break;
        }
      }
    }
    return found;
  }
}
