package org.igworkbench.window.matrix.form;

import java.util.Locale;

/// The columns of a table of rules, named as in the files that the workspace imports.
enum RuleColumn {
  MATRIX_ID,
  PURPOSE_CODE,
  LAWFUL_BASIS_CODE,
  GATEWAY_CODE,
  SPECIAL_CATEGORY_CONDITION,
  SCHEDULE1_CONDITION,
  RECIPIENT_CODE,
  DATA_CATEGORIES,
  DATA_SUBJECTS,
  DECISION,
  CONDITION_TEXT,
  REVIEW_MONTHS,
  OWNER,
  AGREEMENT,
  FREQUENCY,
  SECURE_METHOD,
  RETENTION,
  CONFIDENTIALITY,
  DPIA,
  TRANSFER;

  /// The heading.
  String heading() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a table of rules must have it.
  boolean needed() {
    return switch (this) {
      case LAWFUL_BASIS_CODE, DATA_CATEGORIES, DECISION -> true;
      default -> false;
    };
  }
}
