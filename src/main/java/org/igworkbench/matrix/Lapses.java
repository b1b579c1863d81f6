package org.igworkbench.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.igworkbench.workspace.Sentence;

/// Why a rule that was once approved does not stand on a day.
public final class Lapses {

  private final MatrixSnapshot matrix;
  private final LocalDate day;

  /// Asks about that day, by the rows of that matrix.
  public Lapses(MatrixSnapshot matrix, LocalDate day) {
    this.matrix = matrix;
    this.day = day;
  }

  /// Every reason for which the rule has lapsed; none when it stands.
  public List<Sentence> of(SharingRule rule) {
    var lapses = new ArrayList<Sentence>();
    var tenure = rule.tenure();
    var code = rule.code();
    var end = tenure.effective().to();
    if (end != null && end.isBefore(day)) {
      lapses.add(Sentence.of("matrix.lapse.ended", code, end));
    } else if (tenure.status() == RuleStatus.ENDED) {
      lapses.add(Sentence.of("matrix.lapse.ended-undated", code));
    } else if (tenure.status() == RuleStatus.SUSPENDED) {
      lapses.add(Sentence.of("matrix.lapse.suspended", code));
    }
    var due = tenure.reviewDue();
    if (due != null && due.isBefore(day)) {
      lapses.add(Sentence.of("matrix.lapse.review", code, due));
    }
    addAgreement(rule, lapses);
    addLaw(rule, lapses);
    return lapses;
  }

  private void addAgreement(SharingRule rule, List<Sentence> lapses) {
    var agreement = rule.terms().agreement();
    if (agreement != null) {
      matrix
          .agreement(agreement)
          .filter(known -> !known.runsOn(day))
          .ifPresent(known ->
              lapses.add(
                  Sentence.of(
                      "matrix.lapse.agreement", rule.code(), known.code(), known.title(), day)));
    }
  }

  private void addLaw(SharingRule rule, List<Sentence> lapses) {
    rule.ground()
        .law()
        .map(matrix::lawRow)
        .flatMap(Optional::stream)
        .filter(row -> !row.standing().on(day))
        .forEach(row ->
            lapses.add(
                Sentence.of("matrix.lapse.law", rule.code(), row.code(), row.citation(), day)));
  }
}
