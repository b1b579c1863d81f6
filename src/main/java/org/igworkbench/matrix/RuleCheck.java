package org.igworkbench.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.law.LawRow;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// Looks whether a draft can be kept: all that is wrong with it, each beside its field.
///
/// Only what would make the rule unreadable or untrue is refused here. What is unwise or unlawful
/// is a finding, because a draft must be able to be wrong while somebody works on it.
final class RuleCheck {

  private static final int LONGEST = 4_000;

  /// The most characters of one line.
  static final int LONGEST_LINE = 200;

  private static final int MOST_MONTHS = 120;

  private final MatrixSnapshot matrix;
  private final RuleDraft draft;
  private final List<Violation> violations = new ArrayList<>();

  private RuleCheck(MatrixSnapshot matrix, RuleDraft draft) {
    this.matrix = matrix;
    this.draft = draft;
  }

  /// All that is wrong; none when the draft can be kept.
  static List<Violation> of(MatrixSnapshot matrix, RuleDraft draft) {
    var check = new RuleCheck(matrix, draft);
    check.cell();
    check.ground();
    check.scope();
    check.terms();
    check.tenure();
    return List.copyOf(check.violations);
  }

  private void cell() {
    var from = draft.standing().effective().from();
    var purpose = draft.cell().purpose();
    var recipient = draft.cell().recipient();
    matrix
        .catalogue()
        .purpose(purpose)
        .ifPresentOrElse(
            row -> {
              if (from != null && row.effective().endedBy(from)) {
                fault("rule.purpose", "matrix.rule.purpose-ended", purpose, row.effective().to());
              }
            },
            () -> unknown("rule.purpose", "matrix.rule.purpose-missing", purpose));
    matrix
        .catalogue()
        .recipient(recipient)
        .ifPresentOrElse(
            row -> {
              if (from != null && row.effective().endedBy(from)) {
                fault(
                    "rule.recipient",
                    "matrix.rule.recipient-ended",
                    recipient,
                    row.effective().to());
              }
            },
            () -> unknown("rule.recipient", "matrix.rule.recipient-missing", recipient));
    if (draft.decision() == null) {
      fault("rule.decision", "matrix.rule.decision-missing");
    }
  }

  private void ground() {
    var ground = draft.ground();
    if (ground.basis().isEmpty()) {
      fault("rule.basis", "matrix.rule.basis-missing");
    } else {
      law("rule.basis", Stream.of(ground.basis()));
    }
    law("rule.powers", ground.powers().stream());
    law("rule.special", Stream.ofNullable(ground.specialCondition()));
    law("rule.schedule1", ground.schedule1().stream());
  }

  private void law(String field, Stream<String> codes) {
    codes.forEach(code ->
        matrix
            .lawRow(code)
            .ifPresentOrElse(
                row -> inForce(field, row), () -> fault(field, "matrix.rule.law-unknown", code)));
  }

  /// A bar may name law that is not in force: that is often why it bars.
  private void inForce(String field, LawRow row) {
    var from = draft.standing().effective().from();
    boolean relies = draft.decision() != null && draft.decision().permits();
    if (relies && from != null && !row.standing().on(from)) {
      fault(field, "matrix.rule.law-not-in-force", row.code(), row.citation(), from);
    }
  }

  private void scope() {
    if (draft.scope().categories().isEmpty()) {
      fault("rule.categories", "matrix.rule.categories-missing");
    }
    for (var code : draft.scope().categories()) {
      if (matrix.catalogue().dataCategory(code).isEmpty()) {
        fault("rule.categories", "matrix.rule.category-unknown", code);
      }
    }
    for (var code : draft.scope().subjects()) {
      if (matrix.catalogue().subjectCategory(code).isEmpty()) {
        fault("rule.subjects", "matrix.rule.category-unknown", code);
      }
    }
  }

  private void terms() {
    var terms = draft.terms();
    if (draft.decision() == Decision.CONDITIONAL && terms.conditions().isEmpty()) {
      fault("rule.conditions", "matrix.rule.conditions-missing");
    }
    longest("rule.conditions", terms.conditionText(), LONGEST);
    longest("rule.method", terms.secureMethod(), LONGEST_LINE);
    longest("rule.retention", terms.retention(), LONGEST_LINE);
    longest("rule.dpia", terms.impactAssessment(), LONGEST);
    longest("rule.transfer", terms.transfer(), LONGEST_LINE);
    longest("rule.owner", draft.standing().owner(), LONGEST_LINE);
    var agreement = terms.agreement();
    if (agreement != null && matrix.agreement(agreement).isEmpty()) {
      fault("rule.agreement", "matrix.rule.agreement-unknown", agreement);
    }
  }

  private void tenure() {
    var standing = draft.standing();
    var from = standing.effective().from();
    var to = standing.effective().to();
    if (from == null) {
      fault("rule.from", "matrix.rule.from-missing");
    } else if (to != null && to.isBefore(from)) {
      fault("rule.to", "matrix.rule.reversed");
    }
    if (standing.reviewMonths() < 1 || standing.reviewMonths() > MOST_MONTHS) {
      fault("rule.review-months", "matrix.rule.months", MOST_MONTHS);
    }
    LocalDate reviewBy = standing.reviewBy();
    if (reviewBy != null && from != null && reviewBy.isBefore(from)) {
      fault("rule.review-by", "matrix.rule.review-before", from);
    }
  }

  private void longest(String field, @Nullable String text, int most) {
    if (text != null && text.length() > most) {
      fault(field, "matrix.rule.long", most, text.length());
    }
  }

  private void unknown(String field, String missing, String code) {
    if (code.isEmpty()) {
      fault(field, missing);
    } else {
      fault(field, "matrix.rule.code-unknown", code);
    }
  }

  private void fault(String field, String key, @Nullable Object... args) {
    var said = new ArrayList<Object>();
    for (var arg : args) {
      said.add(arg == null ? "" : arg);
    }
    violations.add(new Violation(field, key, said));
  }
}
