package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;

/// The rules of the matrix as they stood on a day, and how they changed in a span of days.
final class Rules {

  private final MatrixSnapshot matrix;
  private final List<List<SharingRule>> chains;

  Rules(MatrixSnapshot matrix) {
    this.matrix = matrix;
    this.chains =
        matrix.current().stream()
            .map(matrix::history)
            .map(Rules::withoutDrafts)
            .filter(chain -> !chain.isEmpty())
            .toList();
  }

  private static List<SharingRule> withoutDrafts(List<SharingRule> chain) {
    return chain.stream().filter(rule -> rule.tenure().status() != RuleStatus.DRAFT).toList();
  }

  /// Approved rules within their dates on the day, by code.
  List<SharingRule> runningOn(LocalDate day) {
    return matrix.current().stream()
        .map(rule -> matrix.standing(rule, day))
        .flatMap(Optional::stream)
        .filter(rule -> rule.tenure().runsOn(day))
        .toList();
  }

  /// Rules within their dates on the day, by code: those that run, and those that are suspended.
  List<SharingRule> inUseOn(LocalDate day) {
    return matrix.current().stream()
        .map(rule -> matrix.standing(rule, day))
        .flatMap(Optional::stream)
        .filter(rule -> rule.tenure().status() != RuleStatus.ENDED)
        .filter(rule -> rule.tenure().effective().contains(day))
        .toList();
  }

  /// Running rules that rest on a row of law that was not known to be in force on the day.
  List<SharingRule> onLawNotInForce(LocalDate day) {
    return runningOn(day).stream()
        .filter(rule ->
            rule.ground()
                .law()
                .map(matrix::lawRow)
                .flatMap(Optional::stream)
                .anyMatch(row -> !row.standing().on(day)))
        .toList();
  }

  /// What sort of change a version was.
  enum Change {
    NEW,
    /// Looked at again and left as it was.
    REVIEWED,
    CHANGED,
    ENDED
  }

  /// A change of the matrix on a day.
  record Changed(LocalDate day, Change change, SharingRule rule) {}

  /// What began or ended in the span, by day and code.
  List<Changed> changes(Span span) {
    var changes = new ArrayList<Changed>();
    for (var chain : chains) {
      for (int i = 0; i < chain.size(); i++) {
        var rule = chain.get(i);
        var begun = rule.tenure().effective().from();
        if (begun != null && span.contains(begun)) {
          var change = i == 0 ? Change.NEW : compare(chain.get(i - 1), rule);
          changes.add(new Changed(begun, change, rule));
        }
      }
      var last = chain.getLast();
      var end = last.tenure().effective().to();
      if (end != null && span.contains(end)) {
        changes.add(new Changed(end, Change.ENDED, last));
      }
    }
    changes.sort(Comparator.comparing(Changed::day).thenComparing(c -> c.rule().code()));
    return changes;
  }

  private static Change compare(SharingRule before, SharingRule after) {
    boolean same =
        before.cell().equals(after.cell())
            && before.decision() == after.decision()
            && before.ground().equals(after.ground())
            && before.scope().equals(after.scope())
            && before.terms().equals(after.terms())
            && before.tenure().status() == after.tenure().status();
    return same ? Change.REVIEWED : Change.CHANGED;
  }
}
