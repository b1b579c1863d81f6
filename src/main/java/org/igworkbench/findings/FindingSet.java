package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The whole set of findings as at a day, with what has been accepted: immutable, so that any
/// thread may read.
public final class FindingSet {

  private static final List<RegisterCheck> CHECKS =
      List.of(
          new PolicyDocument(),
          new AgreementUse(),
          new Derogations(),
          new NoticeGaps(),
          new IdleRows(),
          new UnusedRules(),
          new OffMatrixApprovals(),
          new LateRequests(),
          new SignedAlone());

  private final Scene scene;
  private final RuleFindings rules;
  private final List<Listed> all;

  private FindingSet(Scene scene, RuleFindings rules, List<Listed> all) {
    this.scene = scene;
    this.rules = rules;
    this.all = all;
  }

  /// Everything that is found in a scene.
  public static FindingSet of(Scene scene, Acceptances accepted) {
    return of(scene, RuleFindings.of(scene.matrix(), scene.day()), accepted);
  }

  /// The same where the rules have been judged already. What goes across registers is cheap, and
  /// looked at anew each time.
  static FindingSet of(Scene scene, RuleFindings rules, Acceptances accepted) {
    var overview = new Overview(scene);
    var all =
        Stream.concat(
                rules.byRule().values().stream().flatMap(List::stream),
                CHECKS.stream().flatMap(check -> check.of(overview).stream()))
            .sorted(Finding.WORST_FIRST)
            .map(finding -> new Listed(finding, accepted.of(finding).orElse(null)))
            .toList();
    return new FindingSet(scene, rules, all);
  }

  /// The day that it holds for.
  public LocalDate day() {
    return scene.day();
  }

  /// What is found in each rule, accepted or not.
  public RuleFindings rules() {
    return rules;
  }

  /// All findings, the worst first, each with its acceptance.
  public List<Listed> all() {
    return all;
  }

  /// Those that nobody has accepted, the worst first.
  public List<Finding> open() {
    return all.stream().filter(Listed::isOpen).map(Listed::finding).toList();
  }

  /// How many open findings there are of a severity.
  public int open(Severity severity) {
    return count(one -> one.isOpen() && one.finding().severity() == severity);
  }

  /// How many findings are accepted.
  public int accepted() {
    return count(one -> !one.isOpen());
  }

  private int count(Predicate<Listed> which) {
    return (int) all.stream().filter(which).count();
  }
}
