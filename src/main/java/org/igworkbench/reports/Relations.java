package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;

/// The live sharing relations on a day, each with what its rules lean on.
///
/// A relation is a purpose and a recipient for which a rule that runs on the day lets data go.
/// Services of the same controller are left out: internal re-use is no sharing.
final class Relations {

  /// What the rules of a relation lean on, the better first.
  enum Cover {
    CURRENT,
    /// Some of its rules lean on a current agreement, others do not.
    IN_PART,
    EXPIRED,
    NOT_BEGUN,
    UNKNOWN,
    NONE
  }

  /// One relation.
  ///
  /// @param rules codes of its rules
  /// @param agreements codes of the agreements that they name
  record Relation(Cell cell, List<String> rules, Set<String> agreements, Cover cover) {}

  private final MatrixSnapshot matrix;
  private final LocalDate day;

  Relations(MatrixSnapshot matrix, LocalDate day) {
    this.matrix = matrix;
    this.day = day;
  }

  /// All of them, by purpose and recipient.
  List<Relation> all() {
    Set<String> ourselves =
        matrix.catalogue().recipients().stream()
            .filter(row -> row.role() == Recipient.Role.SAME_CONTROLLER)
            .map(Recipient::code)
            .collect(Collectors.toSet());
    Map<String, Map<String, List<SharingRule>>> cells = new TreeMap<>();
    for (var rule : new Rules(matrix).runningOn(day)) {
      var cell = rule.cell();
      if (rule.decision().permits() && !ourselves.contains(cell.recipient())) {
        cells
            .computeIfAbsent(cell.purpose(), _ -> new TreeMap<>())
            .computeIfAbsent(cell.recipient(), _ -> new ArrayList<>())
            .add(rule);
      }
    }
    return cells.values().stream()
        .flatMap(byRecipient -> byRecipient.values().stream())
        .map(this::relation)
        .toList();
  }

  private Relation relation(List<SharingRule> rules) {
    var agreements = new TreeSet<String>();
    var covers = EnumSet.noneOf(Cover.class);
    for (var rule : rules) {
      Stream.ofNullable(rule.terms().agreement()).forEach(agreements::add);
      covers.add(cover(rule));
    }
    // Where none of the rules is covered, what comes first in the list says most.
    var cover =
        covers.contains(Cover.CURRENT) && covers.size() > 1
            ? Cover.IN_PART
            : covers.iterator().next();
    return new Relation(
        rules.getFirst().cell(), rules.stream().map(SharingRule::code).toList(), agreements, cover);
  }

  private Cover cover(SharingRule rule) {
    var named = rule.terms().agreement();
    if (named == null) {
      return Cover.NONE;
    }
    var agreement = matrix.agreement(named);
    if (agreement.isEmpty()) {
      return Cover.UNKNOWN;
    }
    if (agreement.get().runsOn(day)) {
      return Cover.CURRENT;
    }
    var end = agreement.get().dates().end();
    return end != null && end.isBefore(day) ? Cover.EXPIRED : Cover.NOT_BEGUN;
  }
}
