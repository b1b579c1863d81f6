package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.Ground;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Tenure;
import org.igworkbench.matrix.Terms;
import org.igworkbench.workspace.Period;
import org.jspecify.annotations.Nullable;

/// Makes rules for tests: names to the police as a public task, in which nothing is to be found,
/// unless told else.
final class SoundRule {

  private final String code;
  private Cell cell = new Cell("WELFARE", "POLICE");
  private Decision decision = Decision.PERMITTED;
  private String basis = "TASK";
  private List<String> powers = List.of("POWER");
  private @Nullable String condition;
  private List<String> schedule1 = List.of();
  private List<String> categories = List.of("NAMES");
  private List<String> subjects = List.of();
  private Terms terms = new Terms("", Terms.Frequency.AD_HOC, "", "", null, "", null);
  private RuleStatus status = RuleStatus.APPROVED;
  private Period effective = Period.since(LocalDate.of(2026, 1, 1));
  private @Nullable LocalDate reviewed = LocalDate.of(2026, 1, 1);
  private LocalDate approved = LocalDate.of(2026, 1, 1);

  private SoundRule(String code) {
    this.code = code;
  }

  static SoundRule rule() {
    return new SoundRule("MX-1");
  }

  static SoundRule rule(String code) {
    return new SoundRule(code);
  }

  SoundRule purpose(String what) {
    cell = new Cell(what, cell.recipient());
    return this;
  }

  SoundRule to(String recipient) {
    cell = new Cell(cell.purpose(), recipient);
    return this;
  }

  SoundRule barred() {
    decision = Decision.NOT_PERMITTED;
    return this;
  }

  SoundRule basis(String what, String... law) {
    basis = what;
    powers = List.of(law);
    return this;
  }

  SoundRule condition(@Nullable String what, String... ofSchedule1) {
    condition = what;
    schedule1 = List.of(ofSchedule1);
    return this;
  }

  SoundRule sharing(String... what) {
    categories = List.of(what);
    return this;
  }

  SoundRule about(String... whom) {
    subjects = List.of(whom);
    return this;
  }

  SoundRule conditions(String text) {
    return terms(
        new Terms(
            text,
            terms.frequency(),
            "",
            terms.retention(),
            terms.agreement(),
            terms.impactAssessment(),
            terms.transfer()));
  }

  SoundRule systematic() {
    return terms(
        new Terms(
            "",
            Terms.Frequency.SYSTEMATIC,
            "",
            terms.retention(),
            terms.agreement(),
            terms.impactAssessment(),
            terms.transfer()));
  }

  /// Agreement, retention and DPIA.
  SoundRule papers(@Nullable String agreement, String retention, String impactAssessment) {
    return terms(
        new Terms(
            "", terms.frequency(), "", retention, agreement, impactAssessment, terms.transfer()));
  }

  SoundRule transfer(String entry) {
    return terms(new Terms("", terms.frequency(), "", "", null, "", entry));
  }

  private SoundRule terms(Terms what) {
    terms = what;
    return this;
  }

  SoundRule status(RuleStatus what) {
    status = what;
    return this;
  }

  SoundRule effective(LocalDate from, @Nullable LocalDate to) {
    effective = new Period(from, to);
    return this;
  }

  SoundRule reviewed(@Nullable LocalDate day) {
    reviewed = day;
    return this;
  }

  SoundRule approved(LocalDate day) {
    approved = day;
    return this;
  }

  /// Reviewed every six months.
  SharingRule build() {
    return new SharingRule(
        code,
        1,
        cell,
        decision,
        new Ground(basis, powers, condition, schedule1, Ground.Confidentiality.UNKNOWN),
        DataScope.of(categories, subjects),
        terms,
        new Tenure(
            status,
            effective,
            "",
            status == RuleStatus.DRAFT ? null : new Tenure.Approval("M. Osei", approved, ""),
            6,
            reviewed,
            null));
  }
}
