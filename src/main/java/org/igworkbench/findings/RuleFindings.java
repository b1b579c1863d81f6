package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;

/// What the checks found in the rules of a matrix on a day: immutable, so that any thread may read.
public final class RuleFindings {

  /// Nothing found, as before the first look.
  public static final RuleFindings NONE = new RuleFindings(LocalDate.EPOCH, new TreeMap<>());

  /// What can be judged from the text of a version, whether it runs or is still being written.
  private static final List<Check> OF_THE_TEXT =
      List.of(
          new SpecialCategories(),
          new Schedule1Match(),
          new CriminalOffences(),
          new AuthorityBasis(),
          new MissingPower(),
          new MerePower(),
          new SystematicEmergency(),
          new ExemptionAsPower(),
          new PowerReach(),
          new LawInForce());

  /// What comes due while a version runs, or is signed after it is written.
  private static final List<Check> OF_THE_LIFE =
      List.of(
          new ReviewDue(),
          new ProcessorContract(),
          new JointArrangement(),
          new SharingAgreement(),
          new AgreementDates(),
          new ImpactAssessment(),
          new TransferAbroad(),
          new RecipientRetention(),
          new BarOverlap());

  private final LocalDate day;
  private final SortedMap<String, List<Finding>> byRule;

  private RuleFindings(LocalDate day, SortedMap<String, List<Finding>> byRule) {
    this.day = day;
    this.byRule = Collections.unmodifiableSortedMap(byRule);
  }

  /// What is found in every rule that runs on the day.
  public static RuleFindings of(MatrixSnapshot matrix, LocalDate day) {
    var registers = new Registers(matrix);
    var found = new TreeMap<String, List<Finding>>();
    matrix.current().forEach(rule -> put(found, rule.code(), judge(matrix, registers, rule, day)));
    return new RuleFindings(day, found);
  }

  /// What is found in one rule, by the version of it that runs on the day.
  ///
  /// @param rule any version of the rule
  public static List<Finding> ofRule(MatrixSnapshot matrix, SharingRule rule, LocalDate day) {
    return judge(matrix, new Registers(matrix), rule, day);
  }

  /// What is found in the text of a version that is still being written, before it is approved.
  public static List<Finding> proofread(MatrixSnapshot matrix, SharingRule draft, LocalDate day) {
    var subject = new RuleOnDay(matrix, new Registers(matrix), draft, day);
    return all(OF_THE_TEXT.stream(), subject);
  }

  /// The same after a change of rules. Every rule of a cell is judged again, because a bar is a
  /// fault of the rule that it contradicts.
  ///
  /// @param matrix the matrix after the change; law, catalogue and agreements as they were
  /// @param cells the cells of the rules that changed, before and after
  public RuleFindings again(MatrixSnapshot matrix, Set<Cell> cells) {
    var found = new TreeMap<>(byRule);
    found
        .keySet()
        .retainAll(matrix.current().stream().map(SharingRule::code).collect(Collectors.toSet()));
    var registers = new Registers(matrix);
    var touched =
        Stream.concat(
            // Those that no version stands of any more, too.
            matrix.current().stream().filter(rule -> cells.contains(rule.cell())),
            cells.stream().flatMap(cell -> matrix.standing(cell, day).stream()));
    touched.forEach(rule -> put(found, rule.code(), judge(matrix, registers, rule, day)));
    return new RuleFindings(day, found);
  }

  private static void put(Map<String, List<Finding>> found, String rule, List<Finding> findings) {
    if (findings.isEmpty()) {
      found.remove(rule);
    } else {
      found.put(rule, findings);
    }
  }

  private static List<Finding> judge(
      MatrixSnapshot matrix, Registers registers, SharingRule rule, LocalDate day) {
    return matrix
        .standing(rule, day)
        .filter(version -> version.tenure().runsOn(day))
        .map(version -> new RuleOnDay(matrix, registers, version, day))
        .map(running -> all(Stream.concat(OF_THE_TEXT.stream(), OF_THE_LIFE.stream()), running))
        .orElse(List.of());
  }

  private static List<Finding> all(Stream<Check> checks, RuleOnDay rule) {
    return checks.flatMap(check -> check.of(rule).stream()).sorted(Finding.WORST_FIRST).toList();
  }

  /// The day that they hold for.
  public LocalDate day() {
    return day;
  }

  /// The findings of each rule that has any, the worst first.
  public SortedMap<String, List<Finding>> byRule() {
    return byRule;
  }

  /// The findings of one rule, the worst first; none where it is sound or unknown.
  public List<Finding> of(String rule) {
    return byRule.getOrDefault(rule, List.of());
  }

  /// All findings, the worst first, then fault by fault.
  public List<Finding> all() {
    return byRule.values().stream().flatMap(List::stream).sorted(Finding.WORST_FIRST).toList();
  }
}
