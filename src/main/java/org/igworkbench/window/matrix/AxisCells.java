package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.CellSummary;
import org.igworkbench.window.matrix.grid.GridCells;
import org.igworkbench.window.matrix.grid.Layer;
import org.jspecify.annotations.Nullable;

/// The cells of one pair of axes: their rules and requests, and what each says, worked out once so
/// that painting and filtering look nothing up.
final class AxisCells {

  private final Map<CellKey, List<RuleRow>> rules;
  private final Map<CellKey, List<SharingRequest>> requests = new HashMap<>();
  private final Map<CellKey, CellSummary> summaries = new LinkedHashMap<>();
  private final List<Filled> filled = new ArrayList<>();
  private final List<RuleRow> inOrder = new ArrayList<>();
  private final RuleTexts texts;
  private final GridCells cells;

  /// A cell with rules, by their place in the order of all; those that have not ended come first.
  private record Filled(int from, int counting, int rules) {}

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
    // After those with rules come the cells for which there are only requests.
    uses.forEach(
        (cell, times) -> summaries.computeIfAbsent(cell, key -> CellSummary.unruled(times)));
    cells = GridCells.of(summaries);
    texts = new RuleTexts(inOrder);
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
    summaries.put(cell, Summaries.of(all, day).used(uses));
    filled.add(new Filled(inOrder.size(), counting, all.size()));
    inOrder.addAll(all);
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
    return (int) filled.stream().filter(cell -> cell.counting() > 0).count();
  }

  /// What a cell says; null where there is nothing to say.
  @Nullable CellSummary summary(CellKey cell) {
    return summaries.get(cell);
  }

  /// Every cell that may be shown.
  GridCells all() {
    return cells;
  }

  /// The numbers of the cells in which a rule passes the filter; ended rules are looked at only when
  /// asked for. The layer of use adds cells without a rule for which requests came in all the same.
  ///
  /// Each keeps the summary of all its rules: a cell must not look more generous because the rule
  /// that bars has been filtered away.
  BitSet shown(RuleFilter filter, Layer layer) {
    var shown = new BitSet(summaries.size());
    if (filter.isEmpty()) {
      for (int number = 0; number < filled.size(); number++) {
        shown.set(number, filled.get(number).counting() > 0);
      }
      shown.set(filled.size(), layer == Layer.USE ? summaries.size() : filled.size());
      return shown;
    }
    var mentioned = texts.mentioning(filter.words());
    var test = filter.test();
    boolean ended = filter.states().contains(RuleState.ENDED);
    for (int number = 0; number < filled.size(); number++) {
      var one = filled.get(number);
      int end = one.from() + (ended ? one.rules() : one.counting());
      shown.set(number, passes(mentioned, one.from(), end, test));
    }
    return shown;
  }

  /// Whichever rule passes first will do; a plain loop, because this runs at every key.
  private boolean passes(BitSet mentioned, int from, int end, Predicate<RuleRow> test) {
    for (int rule = from; rule < end; rule++) {
      if (mentioned.get(rule) && test.test(inOrder.get(rule))) {
        return true;
      }
    }
    return false;
  }
}
