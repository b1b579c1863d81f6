package org.igworkbench.matrix;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.workspace.Period;
import org.jspecify.annotations.Nullable;

/// Makes rules for tests: approved, in force all of 2026, reviewed at its start, unless told else.
public final class RuleBuilder {

  private final String code;
  private int version = 1;
  private Cell cell = new Cell("GEN-05", "REC-02");
  private Decision decision = Decision.PERMITTED;
  private String basis = "LB-E";
  private List<String> powers = List.of("GW-22");
  private List<String> categories = List.of("DC-01");
  private List<String> subjects = List.of();
  private String conditions = "Secure e-mail only; ask the sergeant.";
  private @Nullable String agreement;
  private RuleStatus status = RuleStatus.APPROVED;
  private Period effective = Period.since(LocalDate.of(2026, 1, 1));
  private @Nullable LocalDate reviewed = LocalDate.of(2026, 1, 1);
  private int reviewMonths = 12;

  private RuleBuilder(String code) {
    this.code = code;
  }

  public static RuleBuilder rule(String code) {
    return new RuleBuilder(code);
  }

  public RuleBuilder version(int number) {
    version = number;
    return this;
  }

  public RuleBuilder cell(String purpose, String recipient) {
    cell = new Cell(purpose, recipient);
    return this;
  }

  public RuleBuilder decision(Decision what) {
    decision = what;
    return this;
  }

  public RuleBuilder basis(String what) {
    basis = what;
    return this;
  }

  public RuleBuilder powers(String... what) {
    powers = List.of(what);
    return this;
  }

  public RuleBuilder categories(String... what) {
    categories = List.of(what);
    return this;
  }

  public RuleBuilder subjects(String... what) {
    subjects = List.of(what);
    return this;
  }

  public RuleBuilder conditions(String text) {
    conditions = text;
    return this;
  }

  public RuleBuilder agreement(String what) {
    agreement = what;
    return this;
  }

  public RuleBuilder status(RuleStatus what) {
    status = what;
    return this;
  }

  public RuleBuilder effective(@Nullable LocalDate from, @Nullable LocalDate to) {
    effective = new Period(from, to);
    return this;
  }

  public RuleBuilder reviewed(@Nullable LocalDate day, int months) {
    reviewed = day;
    reviewMonths = months;
    return this;
  }

  public SharingRule build() {
    return new SharingRule(
        code,
        version,
        cell,
        decision,
        new Ground(basis, powers, null, List.of(), Ground.Confidentiality.UNKNOWN),
        DataScope.of(categories, subjects),
        new Terms(conditions, Terms.Frequency.UNKNOWN, "", "", agreement, "", null),
        new Tenure(
            status,
            effective,
            "",
            status == RuleStatus.DRAFT
                ? null
                : new Tenure.Approval("M. Osei", LocalDate.of(2026, 1, 1), ""),
            reviewMonths,
            reviewed,
            null));
  }
}
