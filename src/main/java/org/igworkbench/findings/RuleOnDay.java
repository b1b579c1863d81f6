package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Power;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Terms.Frequency;
import org.igworkbench.workspace.Sentence;

/// One version of a rule on one day, with the rows of law and of the registers that it names, each
/// looked up once for all checks.
final class RuleOnDay {

  private final MatrixSnapshot matrix;
  private final Registers registers;
  private final SharingRule rule;
  private final LocalDate day;
  private final Optional<LawfulBasis> basis;
  private final List<Power> powers;
  private final Optional<SpecialCondition> condition;
  private final List<Schedule1Condition> schedule1;
  private final Optional<Recipient> recipient;
  private final Optional<Agreement> agreement;
  private final Map<DataClass, TreeSet<String>> data;

  RuleOnDay(MatrixSnapshot matrix, Registers registers, SharingRule rule, LocalDate day) {
    this.matrix = matrix;
    this.registers = registers;
    this.rule = rule;
    this.day = day;
    var ground = rule.ground();
    basis = row(ground.basis(), LawfulBasis.class);
    powers = rows(ground.powers().stream(), Power.class);
    condition =
        Optional.ofNullable(ground.specialCondition())
            .flatMap(code -> row(code, SpecialCondition.class));
    schedule1 = rows(ground.schedule1().stream(), Schedule1Condition.class);
    recipient = registers.recipient(rule.cell().recipient());
    agreement = Optional.ofNullable(rule.terms().agreement()).flatMap(matrix::agreement);
    data = new EnumMap<>(DataClass.class);
    for (var code : rule.scope().categories()) {
      // A category that the register does not know counts as ordinary personal data.
      var known = registers.data(code).map(DataCategory::dataClass).orElse(DataClass.ORDINARY);
      data.computeIfAbsent(known, dataClass -> new TreeSet<>()).add(code);
    }
  }

  MatrixSnapshot matrix() {
    return matrix;
  }

  Registers registers() {
    return registers;
  }

  SharingRule rule() {
    return rule;
  }

  LocalDate day() {
    return day;
  }

  String code() {
    return rule.code();
  }

  /// Whether it lets anything go at all.
  boolean permits() {
    return rule.decision().permits();
  }

  /// Whether it lets personal data go. What is not personal data is outside UK GDPR.
  boolean sharesPersonalData() {
    return permits() && data.keySet().stream().anyMatch(known -> known != DataClass.NOT_PERSONAL);
  }

  boolean systematic() {
    return rule.terms().frequency() == Frequency.SYSTEMATIC;
  }

  Optional<LawfulBasis> basis() {
    return basis;
  }

  /// Whether its basis is the point of Article 6(1) with this letter.
  boolean restsOn(String letter) {
    return basis.filter(point -> point.letter().equals(letter)).isPresent();
  }

  /// The powers and duties that it names; codes that stand for something else are left out.
  List<Power> powers() {
    return powers;
  }

  Optional<SpecialCondition> condition() {
    return condition;
  }

  List<Schedule1Condition> schedule1() {
    return schedule1;
  }

  /// Rows of one kind of law; codes that stand for something else are left out.
  <T extends LawRow> List<T> rows(Stream<String> codes, Class<T> kind) {
    return codes.map(code -> row(code, kind)).flatMap(Optional::stream).toList();
  }

  private <T extends LawRow> Optional<T> row(String code, Class<T> kind) {
    return matrix.lawRow(code).filter(kind::isInstance).map(kind::cast);
  }

  boolean holds(DataClass dataClass) {
    return data.containsKey(dataClass);
  }

  /// Titles of its data categories of a class, in the order of their codes.
  List<String> titles(DataClass dataClass) {
    return data.getOrDefault(dataClass, new TreeSet<>()).stream()
        .map(matrix::categoryTitle)
        .toList();
  }

  boolean aboutChildren() {
    return rule.scope().subjects().stream().anyMatch(registers::isChild);
  }

  Optional<Recipient> recipient() {
    return recipient;
  }

  String recipientTitle() {
    return recipient.map(Recipient::title).orElse(rule.cell().recipient());
  }

  boolean recipientIs(Recipient.Role role) {
    return recipient.filter(row -> row.role() == role).isPresent();
  }

  /// The agreement that it leans on; empty where it names none or the register has none of the
  /// code.
  Optional<Agreement> agreement() {
    return agreement;
  }

  /// A finding about this rule.
  List<Finding> found(
      FindingCode code, Severity severity, Sentence sentence, String provision, Sentence fix) {
    return List.of(new Finding(code, severity, Subjects.rule(code()), sentence, provision, fix));
  }
}
