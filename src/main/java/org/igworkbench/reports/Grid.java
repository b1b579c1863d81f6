package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.igworkbench.catalogue.CatalogueRow;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.requests.SharingRequest;

/// The matrix on a day: purposes down, recipients across, and the rules and requests of each cell.
///
/// Both axes hold what is in use on the day, and whatever a rule in use names beside it.
final class Grid {

  private final List<String> purposes;
  private final List<String> recipients;
  private final Map<Cell, List<SharingRule>> rules;
  private final Map<Cell, Integer> uses;

  /// @param rules those in use on the day
  Grid(Making making, List<SharingRule> rules) {
    var catalogue = making.matrix().catalogue();
    this.rules = rules.stream().collect(Collectors.groupingBy(SharingRule::cell));
    this.purposes =
        axis(
            catalogue.purposes().stream().sorted(Comparator.comparingInt(Purpose::order)).toList(),
            making.day(),
            Cell::purpose);
    this.recipients =
        axis(
            catalogue.recipients().stream()
                .sorted(Comparator.comparingInt(Recipient::order))
                .toList(),
            making.day(),
            Cell::recipient);
    this.uses = uses(making);
  }

  private List<String> axis(
      List<? extends CatalogueRow> rows, LocalDate day, Function<Cell, String> code) {
    var named = rules.keySet().stream().map(code).collect(Collectors.toSet());
    var axis = new LinkedHashMap<String, Boolean>();
    for (var row : rows) {
      if (row.effective().contains(day) || named.contains(row.code())) {
        axis.put(row.code(), true);
      }
    }
    // A rule may name what the catalogue has lost.
    named.stream().sorted().forEach(each -> axis.put(each, true));
    return new ArrayList<>(axis.keySet());
  }

  /// How many requests came in or were decided in the twelve months up to the day.
  private static Map<Cell, Integer> uses(Making making) {
    var uses = new HashMap<Cell, Integer>();
    making
        .requests()
        .filter(request -> countsOn(request, making.day()))
        .forEach(request -> {
          var recipient = request.requester().recipient();
          if (recipient != null) {
            uses.merge(new Cell(request.ask().purpose(), recipient), 1, Integer::sum);
          }
        });
    return uses;
  }

  private static boolean countsOn(SharingRequest request, LocalDate day) {
    return inTheYearTo(day, request.timing().received())
        || request.decidedBy(day).filter(made -> inTheYearTo(day, made.on())).isPresent();
  }

  private static boolean inTheYearTo(LocalDate day, LocalDate date) {
    return date.isAfter(day.minusYears(1)) && !date.isAfter(day);
  }

  List<String> purposes() {
    return purposes;
  }

  List<String> recipients() {
    return recipients;
  }

  /// The rules of a cell, by code.
  List<SharingRule> rules(Cell cell) {
    return rules.getOrDefault(cell, List.of());
  }

  /// How many requests leaned on the cell in the twelve months up to the day.
  int uses(Cell cell) {
    return uses.getOrDefault(cell, 0);
  }
}
