package org.igworkbench.registers;

import java.util.Optional;
import java.util.stream.Stream;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.audit.Subject;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.catalogue.SubjectCategory;
import org.igworkbench.law.Country;
import org.igworkbench.law.Exemption;
import org.igworkbench.law.Instrument;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Power;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.transfers.Transfer;
import org.igworkbench.workspace.Sentence;

/// The registers there are.
public enum Kind {
  PURPOSE(
      "purpose",
      "purposes",
      "registers.kind.purpose",
      "registers.kinds.purpose",
      Purpose.class,
      Home.CATALOGUE),
  RECIPIENT(
      "recipient",
      "recipients",
      "registers.kind.recipient",
      "registers.kinds.recipient",
      Recipient.class,
      Home.CATALOGUE),
  DATA_CATEGORY(
      "data category",
      "data-categories",
      "registers.kind.data-category",
      "registers.kinds.data-category",
      DataCategory.class,
      Home.CATALOGUE),
  SUBJECT_CATEGORY(
      "data subject category",
      "data-subjects",
      "registers.kind.subject-category",
      "registers.kinds.subject-category",
      SubjectCategory.class,
      Home.CATALOGUE),
  BASIS(
      "lawful basis",
      "lawful-bases",
      "registers.kind.basis",
      "registers.kinds.basis",
      LawfulBasis.class,
      Home.LAW),
  SPECIAL_CONDITION(
      "special category condition",
      "special-category-conditions",
      "registers.kind.special-condition",
      "registers.kinds.special-condition",
      SpecialCondition.class,
      Home.LAW),
  SCHEDULE1_CONDITION(
      "Schedule 1 condition",
      "schedule1-conditions",
      "registers.kind.schedule1-condition",
      "registers.kinds.schedule1-condition",
      Schedule1Condition.class,
      Home.LAW),
  INSTRUMENT(
      "legal instrument",
      "legal-instruments",
      "registers.kind.instrument",
      "registers.kinds.instrument",
      Instrument.class,
      Home.LAW),
  POWER(
      "legal power",
      "legal-powers",
      "registers.kind.power",
      "registers.kinds.power",
      Power.class,
      Home.LAW),
  EXEMPTION(
      "exemption",
      "exemptions",
      "registers.kind.exemption",
      "registers.kinds.exemption",
      Exemption.class,
      Home.LAW),
  MECHANISM(
      "transfer mechanism",
      "transfer-mechanisms",
      "registers.kind.mechanism",
      "registers.kinds.mechanism",
      TransferMechanism.class,
      Home.LAW),
  COUNTRY(
      "country",
      "countries",
      "registers.kind.country",
      "registers.kinds.country",
      Country.class,
      Home.LAW),
  AGREEMENT(
      "agreement",
      "agreements",
      "registers.kind.agreement",
      "registers.kinds.agreement",
      Agreement.class,
      Home.AGREEMENTS),
  TRANSFER(
      "international transfer",
      "transfers",
      "registers.kind.transfer",
      "registers.kinds.transfer",
      Transfer.class,
      Home.TRANSFERS),
  AUTOMATED_DECISION(
      "automated decision",
      "automated-decisions",
      "registers.kind.automated-decision",
      "registers.kinds.automated-decision",
      AutomatedDecision.class,
      Home.AUTOMATED);

  private final String subject;
  private final String code;
  private final String one;
  private final String many;
  private final Class<?> row;
  private final Home home;

  Kind(String subject, String code, String one, String many, Class<?> row, Home home) {
    this.subject = subject;
    this.code = code;
    this.one = one;
    this.many = many;
    this.row = row;
    this.home = home;
  }

  /// The kind of a row.
  ///
  /// @throws IllegalArgumentException if it is of no register
  public static Kind of(Object row) {
    for (var kind : values()) {
      if (kind.row.isInstance(row)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("No register holds a " + row.getClass().getName());
  }

  /// The register that scripts call so.
  public static Optional<Kind> named(String code) {
    return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }

  /// What scripts call the register, such as `legal-powers`.
  public String code() {
    return code;
  }

  /// A row of this register, as the trail names it.
  public Subject subject(String code) {
    return new Subject(subject, code);
  }

  /// How the trail names the kind.
  public String subject() {
    return subject;
  }

  /// The kind in words.
  public Sentence word() {
    return Sentence.of(one);
  }

  /// The register in words.
  public Sentence words() {
    return Sentence.of(many);
  }

  /// Where it is kept.
  public Home home() {
    return home;
  }

  /// Whether it is dated law, which is in force or not.
  public boolean isLaw() {
    return home == Home.LAW;
  }
}
