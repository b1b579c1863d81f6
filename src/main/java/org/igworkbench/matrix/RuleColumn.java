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
  CODE("matrix_id", "matrix.column.code", Sort.CODE),
  PURPOSE("purpose_code", "matrix.column.purpose", Sort.CODE),
  BASIS("lawful_basis_code", "matrix.column.basis", Sort.CODE),
  POWERS("gateway_code", "matrix.column.powers", Sort.CODES),
  SPECIAL_CONDITION("special_category_condition", "matrix.column.special-condition", Sort.CODE),
  SCHEDULE1_CONDITIONS("schedule1_condition", "matrix.column.schedule1-conditions", Sort.CODES),
  RECIPIENT("recipient_code", "matrix.column.recipient", Sort.CODE),
  DATA_CATEGORIES("data_categories", "matrix.column.data-categories", Sort.CODES),
  DATA_SUBJECTS("data_subjects", "matrix.column.data-subjects", Sort.CODES),
  DECISION("decision", "matrix.column.decision", Sort.WORD),
  CONDITIONS("condition_text", "matrix.column.conditions", Sort.TEXT),
  REVIEW_MONTHS("review_months", "matrix.column.review-months", Sort.NUMBER),
  STATUS("status", "matrix.column.status", Sort.WORD),
  EFFECTIVE_FROM("effective_from", "matrix.column.effective-from", Sort.DAY),
  EFFECTIVE_TO("effective_to", "matrix.column.effective-to", Sort.DAY),
  REVIEWED("reviewed", "matrix.column.reviewed", Sort.DAY),
  REVIEW_BY("review_by", "matrix.column.review-by", Sort.DAY),
  OWNER("owner", "matrix.column.owner", Sort.TEXT),
  AGREEMENT("agreement", "matrix.column.agreement", Sort.CODE),
  FREQUENCY("frequency", "matrix.column.frequency", Sort.WORD),
  SECURE_METHOD("secure_method", "matrix.column.secure-method", Sort.TEXT),
  RETENTION("retention", "matrix.column.retention", Sort.TEXT),
  CONFIDENTIALITY("confidentiality", "matrix.column.confidentiality", Sort.WORD),
  IMPACT_ASSESSMENT("dpia", "matrix.column.dpia", Sort.TEXT),
  TRANSFER("transfer", "matrix.column.transfer", Sort.CODE),
  APPROVED_BY("approved_by", "matrix.column.approved-by", Sort.TEXT),
  APPROVED_ON("approved_on", "matrix.column.approved-on", Sort.DAY),
  EVIDENCE("evidence", "matrix.column.evidence", Sort.TEXT);

  private final String column;
  private final String heading;
  private final Sort sort;

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

  RuleColumn(String column, String heading, Sort sort) {
    this.column = column;
    this.heading = heading;
    this.sort = sort;
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
    return switch (this) {
      case CODE -> rule.code();
      case PURPOSE -> rule.cell().purpose();
      case BASIS -> rule.ground().basis();
      case POWERS -> list(rule.ground().powers());
      case SPECIAL_CONDITION -> or(rule.ground().specialCondition());
      case SCHEDULE1_CONDITIONS -> list(rule.ground().schedule1());
      case RECIPIENT -> rule.cell().recipient();
      case DATA_CATEGORIES -> list(rule.scope().categories());
      case DATA_SUBJECTS -> list(rule.scope().subjects());
      case DECISION -> word(rule.decision());
      case CONDITIONS -> rule.terms().conditionText();
      case REVIEW_MONTHS -> Integer.toString(rule.tenure().reviewMonths());
      case STATUS -> word(rule.tenure().status());
      case EFFECTIVE_FROM -> day(rule.tenure().effective().from());
      case EFFECTIVE_TO -> day(rule.tenure().effective().to());
      case REVIEWED -> day(rule.tenure().reviewed());
      case REVIEW_BY -> day(rule.tenure().reviewBy());
      case OWNER -> rule.tenure().owner();
      case AGREEMENT -> or(rule.terms().agreement());
      case FREQUENCY -> word(rule.terms().frequency());
      case SECURE_METHOD -> rule.terms().secureMethod();
      case RETENTION -> rule.terms().retention();
      case CONFIDENTIALITY -> word(rule.ground().confidentiality());
      case IMPACT_ASSESSMENT -> rule.terms().impactAssessment();
      case TRANSFER -> or(rule.terms().transfer());
      case APPROVED_BY -> approved(rule, Tenure.Approval::by);
      case APPROVED_ON -> approved(rule, approval -> approval.on().toString());
      case EVIDENCE -> approved(rule, Tenure.Approval::evidence);
    };
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
