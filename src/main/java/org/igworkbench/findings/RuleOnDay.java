package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/// One version of a rule on one day, with the rows of law and of the registers that it names.
record RuleOnDay(MatrixSnapshot matrix, Registers registers, SharingRule rule, LocalDate day) {

  String code() {
    return rule.code();
  }

  /// Whether it lets personal data go. What is not personal data is outside UK GDPR.
  boolean sharesPersonalData() {
    return rule.decision().permits() && holdsPersonalData();
  }

  private boolean holdsPersonalData() {
    // A category that the register does not know counts as personal.
    return rule.scope().categories().stream()
        .anyMatch(code ->
            registers
                .data(code)
                .map(row -> row.dataClass() != DataClass.NOT_PERSONAL)
                .orElse(true));
  }

  boolean systematic() {
    return rule.terms().frequency() == Frequency.SYSTEMATIC;
  }

  Optional<LawfulBasis> basis() {
    return row(rule.ground().basis(), LawfulBasis.class);
  }

  /// Whether its basis is the point of Article 6(1) with this letter.
  boolean restsOn(String letter) {
    return basis().filter(basis -> basis.letter().equals(letter)).isPresent();
  }

  /// The powers and duties that it names; codes that stand for something else are left out.
  List<Power> powers() {
    return rows(rule.ground().powers().stream(), Power.class);
  }

  Optional<SpecialCondition> condition() {
    return Optional.ofNullable(rule.ground().specialCondition())
        .flatMap(code -> row(code, SpecialCondition.class));
  }

  List<Schedule1Condition> schedule1() {
    return rows(rule.ground().schedule1().stream(), Schedule1Condition.class);
  }

  <T extends LawRow> List<T> rows(Stream<String> codes, Class<T> kind) {
    return codes.map(code -> row(code, kind)).flatMap(Optional::stream).toList();
  }

  private <T extends LawRow> Optional<T> row(String code, Class<T> kind) {
    return matrix.lawRow(code).filter(kind::isInstance).map(kind::cast);
  }

  /// Titles of its data categories of a class.
  List<String> titles(DataClass dataClass) {
    return rule.scope().categories().stream()
        .map(registers::data)
        .flatMap(Optional::stream)
        .filter(row -> row.dataClass() == dataClass)
        .map(DataCategory::title)
        .toList();
  }

  boolean holds(DataClass dataClass) {
    return !titles(dataClass).isEmpty();
  }

  boolean aboutChildren() {
    return rule.scope().subjects().stream().anyMatch(registers::isChild);
  }

  Optional<Recipient> recipient() {
    return registers.recipient(rule.cell().recipient());
  }

  String recipientTitle() {
    return recipient().map(Recipient::title).orElse(rule.cell().recipient());
  }

  boolean recipientIs(Recipient.Role role) {
    return recipient().filter(row -> row.role() == role).isPresent();
  }

  /// The agreement that it leans on; empty where it names none or the register has none of the
  /// code.
  Optional<Agreement> agreement() {
    return Optional.ofNullable(rule.terms().agreement()).flatMap(matrix::agreement);
  }

  /// A finding about this rule.
  List<Finding> found(
      FindingCode code, Severity severity, Sentence sentence, String provision, Sentence fix) {
    return List.of(new Finding(code, severity, code(), sentence, provision, fix));
  }
}
