package org.igworkbench.matrix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.igworkbench.matrix.Ground.Confidentiality;
import org.igworkbench.matrix.Terms.Frequency;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// The columns of a table of rules, in their order, and what a file says in each of them.
///
/// What is written and what is read are both compared by [#text], so that a table which comes back
/// untouched changes nothing.
public enum RuleColumn {
  CODE("matrix_id", "matrix.column.code", Sort.CODE, SharingRule::code),
  PURPOSE("purpose_code", "matrix.column.purpose", Sort.CODE, rule -> rule.cell().purpose()),
  BASIS("lawful_basis_code", "matrix.column.basis", Sort.CODE, rule -> rule.ground().basis()),
  POWERS("gateway_code", "matrix.column.powers", Sort.CODES, rule -> list(rule.ground().powers())),
  SPECIAL_CONDITION(
      "special_category_condition",
      "matrix.column.special-condition",
      Sort.CODE,
      rule -> or(rule.ground().specialCondition())),
  SCHEDULE1_CONDITIONS(
      "schedule1_condition",
      "matrix.column.schedule1-conditions",
      Sort.CODES,
      rule -> list(rule.ground().schedule1())),
  RECIPIENT(
      "recipient_code", "matrix.column.recipient", Sort.CODE, rule -> rule.cell().recipient()),
  DATA_CATEGORIES(
      "data_categories",
      "matrix.column.data-categories",
      Sort.CODES,
      rule -> list(rule.scope().categories())),
  DATA_SUBJECTS(
      "data_subjects",
      "matrix.column.data-subjects",
      Sort.CODES,
      rule -> list(rule.scope().subjects())),
  DECISION("decision", "matrix.column.decision", Sort.WORD, rule -> word(rule.decision())),
  CONDITIONS(
      "condition_text",
      "matrix.column.conditions",
      Sort.TEXT,
      rule -> rule.terms().conditionText()),
  REVIEW_MONTHS(
      "review_months",
      "matrix.column.review-months",
      Sort.NUMBER,
      rule -> Integer.toString(rule.tenure().reviewMonths())),
  STATUS("status", "matrix.column.status", Sort.WORD, rule -> word(rule.tenure().status())),
  EFFECTIVE_FROM(
      "effective_from",
      "matrix.column.effective-from",
      Sort.DAY,
      rule -> day(rule.tenure().effective().from())),
  EFFECTIVE_TO(
      "effective_to",
      "matrix.column.effective-to",
      Sort.DAY,
      rule -> day(rule.tenure().effective().to())),
  REVIEWED("reviewed", "matrix.column.reviewed", Sort.DAY, rule -> day(rule.tenure().reviewed())),
  REVIEW_BY(
      "review_by", "matrix.column.review-by", Sort.DAY, rule -> day(rule.tenure().reviewBy())),
  OWNER("owner", "matrix.column.owner", Sort.TEXT, rule -> rule.tenure().owner()),
  AGREEMENT(
      "agreement", "matrix.column.agreement", Sort.CODE, rule -> or(rule.terms().agreement())),
  FREQUENCY(
      "frequency", "matrix.column.frequency", Sort.WORD, rule -> word(rule.terms().frequency())),
  SECURE_METHOD(
      "secure_method",
      "matrix.column.secure-method",
      Sort.TEXT,
      rule -> rule.terms().secureMethod()),
  RETENTION("retention", "matrix.column.retention", Sort.TEXT, rule -> rule.terms().retention()),
  CONFIDENTIALITY(
      "confidentiality",
      "matrix.column.confidentiality",
      Sort.WORD,
      rule -> word(rule.ground().confidentiality())),
  IMPACT_ASSESSMENT(
      "dpia", "matrix.column.dpia", Sort.TEXT, rule -> rule.terms().impactAssessment()),
  TRANSFER("transfer", "matrix.column.transfer", Sort.CODE, rule -> or(rule.terms().transfer())),
  APPROVED_BY(
      "approved_by",
      "matrix.column.approved-by",
      Sort.TEXT,
      rule -> approved(rule, Tenure.Approval::by)),
  APPROVED_ON(
      "approved_on",
      "matrix.column.approved-on",
      Sort.DAY,
      rule -> approved(rule, approval -> approval.on().toString())),
  EVIDENCE(
      "evidence",
      "matrix.column.evidence",
      Sort.TEXT,
      rule -> approved(rule, Tenure.Approval::evidence));

  private final String column;
  private final String heading;
  private final Sort sort;
  private final Function<SharingRule, String> text;

  /// What sort of thing stands in a column.
  public enum Sort {
    /// A code by itself, or before a blank and the title that it stands for.
    CODE,
    /// Codes with `; ` between them.
    CODES,
    /// One of a few words, the same in every file.
    WORD,
    TEXT,
    /// A day, as ISO text.
    DAY,
    /// A whole number.
    NUMBER
  }

  RuleColumn(String column, String heading, Sort sort, Function<SharingRule, String> text) {
    this.column = column;
    this.heading = heading;
    this.sort = sort;
    this.text = text;
  }

  /// The column that files call so.
  public static Optional<RuleColumn> of(String column) {
    return Stream.of(values()).filter(each -> each.column.equals(column)).findFirst();
  }

  /// What files call it, such as `purpose_code`.
  public String column() {
    return column;
  }

  /// What people call it.
  public Sentence heading() {
    return Sentence.of(heading);
  }

  /// What sort of thing stands in it.
  public Sort sort() {
    return sort;
  }

  /// What a file says of a version of a rule in this column, with nothing but codes where codes
  /// stand; empty where there is nothing to say.
  public String text(SharingRule rule) {
    return text.apply(rule);
  }

  private static String list(Collection<String> codes) {
    return String.join("; ", codes);
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String approved(SharingRule rule, Function<Tenure.Approval, String> what) {
    var approval = rule.tenure().approval();
    return approval == null ? "" : what.apply(approval);
  }

  private static String word(Decision decision) {
    return switch (decision) {
      case PERMITTED -> "permitted";
      case CONDITIONAL -> "conditional";
      case NOT_PERMITTED -> "not permitted";
    };
  }

  private static String word(RuleStatus status) {
    return switch (status) {
      case DRAFT -> "draft";
      case APPROVED -> "approved";
      case SUSPENDED -> "suspended";
      case ENDED -> "ended";
    };
  }

  private static String word(Frequency frequency) {
    return switch (frequency) {
      case ONE_OFF -> "one-off";
      case AD_HOC -> "ad hoc";
      case SYSTEMATIC -> "systematic";
      case UNKNOWN -> "unknown";
    };
  }

  private static String word(Confidentiality confidentiality) {
    return switch (confidentiality) {
      case CONSENT -> "consent";
      case STATUTE -> "statute";
      case OVERRIDING_PUBLIC_INTEREST -> "overriding public interest";
      case NOT_CONFIDENTIAL -> "not confidential";
      case UNKNOWN -> "unknown";
    };
  }
}
