package org.igworkbench.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Ground;
import org.igworkbench.matrix.RuleColumn;
import org.igworkbench.matrix.RuleDraft;
import org.igworkbench.matrix.RuleDraft.Standing;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.Tenure.Approval;
import org.igworkbench.matrix.Terms;
import org.igworkbench.workspace.Period;
import org.jspecify.annotations.Nullable;

/// A rule made of what stands in its columns, once each of them has been checked.
final class RuleTexts {

  private final List<String> texts;

  private RuleTexts(List<String> texts) {
    this.texts = texts;
  }

  /// The draft that the columns say.
  ///
  /// @param today its first day where none is said
  static RuleDraft draft(List<String> texts, LocalDate today) {
    return new RuleTexts(texts).draft(today);
  }

  static RuleStatus status(List<String> texts) {
    return RuleSheet.STATUS.meaning(texts.get(RuleColumn.STATUS.ordinal()));
  }

  /// Who approved it; null where the file does not say when.
  static @Nullable Approval approval(List<String> texts) {
    var said = new RuleTexts(texts);
    var on = day(said.get(RuleColumn.APPROVED_ON));
    var by = said.get(RuleColumn.APPROVED_BY);
    return on == null || by.isEmpty() ? null : new Approval(by, on, said.get(RuleColumn.EVIDENCE));
  }

  static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  static String get(List<String> texts, RuleColumn column) {
    return texts.get(column.ordinal());
  }

  private String get(RuleColumn column) {
    return get(texts, column);
  }

  private @Nullable String orNull(RuleColumn column) {
    var text = get(column);
    return text.isEmpty() ? null : text;
  }

  private List<String> list(RuleColumn column) {
    return Arrays.stream(get(column).split(";"))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .toList();
  }

  private RuleDraft draft(LocalDate today) {
    var from = Optional.ofNullable(day(get(RuleColumn.EFFECTIVE_FROM))).orElse(today);
    return new RuleDraft(
        new Cell(get(RuleColumn.PURPOSE), get(RuleColumn.RECIPIENT)),
        RuleSheet.DECISIONS.meaning(get(RuleColumn.DECISION)),
        new Ground(
            get(RuleColumn.BASIS),
            list(RuleColumn.POWERS),
            orNull(RuleColumn.SPECIAL_CONDITION),
            list(RuleColumn.SCHEDULE1_CONDITIONS),
            RuleSheet.CONFIDENTIALITY.meaning(get(RuleColumn.CONFIDENTIALITY))),
        DataScope.of(list(RuleColumn.DATA_CATEGORIES), list(RuleColumn.DATA_SUBJECTS)),
        new Terms(
            get(RuleColumn.CONDITIONS),
            RuleSheet.FREQUENCY.meaning(get(RuleColumn.FREQUENCY)),
            get(RuleColumn.SECURE_METHOD),
            get(RuleColumn.RETENTION),
            orNull(RuleColumn.AGREEMENT),
            get(RuleColumn.IMPACT_ASSESSMENT),
            orNull(RuleColumn.TRANSFER)),
        new Standing(
            new Period(from, day(get(RuleColumn.EFFECTIVE_TO))),
            get(RuleColumn.OWNER),
            Integer.parseInt(get(RuleColumn.REVIEW_MONTHS)),
            day(get(RuleColumn.REVIEW_BY))));
  }

  /// The column that a fault of a rule is about.
  ///
  /// @param path the field of the form of a rule, such as `rule.purpose`
  static RuleColumn column(String path) {
    return switch (path) {
      case "rule.purpose" -> RuleColumn.PURPOSE;
      case "rule.recipient" -> RuleColumn.RECIPIENT;
      case "rule.decision" -> RuleColumn.DECISION;
      case "rule.basis" -> RuleColumn.BASIS;
      case "rule.powers" -> RuleColumn.POWERS;
      case "rule.special" -> RuleColumn.SPECIAL_CONDITION;
      case "rule.schedule1" -> RuleColumn.SCHEDULE1_CONDITIONS;
      case "rule.categories" -> RuleColumn.DATA_CATEGORIES;
      case "rule.subjects" -> RuleColumn.DATA_SUBJECTS;
      case "rule.conditions" -> RuleColumn.CONDITIONS;
      case "rule.method" -> RuleColumn.SECURE_METHOD;
      case "rule.retention" -> RuleColumn.RETENTION;
      case "rule.dpia" -> RuleColumn.IMPACT_ASSESSMENT;
      case "rule.transfer" -> RuleColumn.TRANSFER;
      case "rule.owner" -> RuleColumn.OWNER;
      case "rule.agreement" -> RuleColumn.AGREEMENT;
      case "rule.from" -> RuleColumn.EFFECTIVE_FROM;
      case "rule.to" -> RuleColumn.EFFECTIVE_TO;
      case "rule.review-months" -> RuleColumn.REVIEW_MONTHS;
      case "rule.review-by" -> RuleColumn.REVIEW_BY;
      default -> RuleColumn.CODE;
    };
  }
}
