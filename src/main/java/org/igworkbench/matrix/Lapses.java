package org.igworkbench.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.igworkbench.workspace.Sentence;

/// Why a rule that was once approved does not stand on a day.
final class Lapses {

  private final MatrixSnapshot matrix;
  private final LocalDate day;

  Lapses(MatrixSnapshot matrix, LocalDate day) {
    this.matrix = matrix;
    this.day = day;
  }

  /// Whether the rule is approved and within its dates; a bar needs no more than this to bar.
  boolean approvedAndRunning(SharingRule rule) {
    return rule.tenure().status() == RuleStatus.APPROVED && rule.tenure().effective().contains(day);
  }

  /// Every reason for which the rule has lapsed; none when it stands.
  List<Sentence> of(SharingRule rule) {
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
    codesOfLaw(rule.ground())
        .map(matrix::lawRow)
        .flatMap(java.util.Optional::stream)
        .filter(row -> !row.standing().on(day))
        .forEach(row ->
            lapses.add(
                Sentence.of("matrix.lapse.law", rule.code(), row.code(), row.citation(), day)));
  }

  /// Codes of every row of law that a ground names.
  static Stream<String> codesOfLaw(Ground ground) {
    return Stream.of(
            Stream.of(ground.basis()),
            ground.powers().stream(),
            Stream.ofNullable(ground.specialCondition()),
            ground.schedule1().stream())
        .flatMap(codes -> codes)
        .filter(Objects::nonNull);
  }
}
