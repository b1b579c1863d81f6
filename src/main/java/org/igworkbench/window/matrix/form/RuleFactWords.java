package org.igworkbench.window.matrix.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.LawRow;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.Ground.Confidentiality;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.Terms.Frequency;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.FactWords;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Says the facts of a rule, as the trail keeps them: codes with their titles, days in full.
public final class RuleFactWords implements FactWords {

  private final Words words;
  private final RuleWords kinds;
  private final MatrixSnapshot matrix;

  /// Titles are those of this matrix.
  public RuleFactWords(Words words, MatrixSnapshot matrix) {
    this.words = words;
    this.kinds = new RuleWords(words);
    this.matrix = matrix;
  }

  /// The same for the text of a rule alone: what a draft does not have yet is left out.
  public FactWords ofText() {
    return new FactWords() {
      @Override
      public String label(String field) {
        return switch (field) {
          case "reviewed", "status" -> "";
          default -> RuleFactWords.this.label(field);
        };
      }

      @Override
      public String value(String field, @Nullable Object value) {
        return RuleFactWords.this.value(field, value);
      }
    };
  }

  @Override
  public String label(String field) {
    var key =
        switch (field) {
          case "purpose" -> "rule-form.field.purpose";
          case "recipient" -> "rule-form.field.recipient";
          case "decision" -> "rule-form.field.decision";
          case "lawful_basis" -> "rule-form.field.basis";
          case "powers" -> "rule-form.field.powers";
          case "special_category_condition" -> "rule-form.field.special";
          case "schedule1_conditions" -> "rule-form.field.schedule1";
          case "confidentiality" -> "rule-form.field.confidentiality";
          case "data_categories" -> "rule-form.field.categories";
          case "data_subjects" -> "rule-form.field.subjects";
          case "conditions" -> "rule-form.field.conditions";
          case "frequency" -> "rule-form.field.frequency";
          case "secure_method" -> "rule-form.field.method";
          case "retention" -> "rule-form.field.retention";
          case "agreement" -> "rule-form.field.agreement";
          case "impact_assessment" -> "rule-form.field.assessment";
          case "transfer" -> "rule-form.field.transfer";
          case "status" -> "rule-form.field.status";
          case "effective_from" -> "rule-form.field.from";
          case "effective_to" -> "rule-form.field.to";
          case "owner" -> "rule-form.field.owner";
          case "review_months" -> "rule-form.field.months";
          case "reviewed" -> "rule-form.field.reviewed";
          case "review_by" -> "rule-form.field.review-by";
          // Who approved it and which version it is stand beside the state, not in it.
          default -> "";
        };
    return key.isEmpty() ? "" : words.say(key);
  }

  @Override
  public String value(String field, @Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list ->
          list.stream()
              .map(one -> one(field, String.valueOf(one)))
              .collect(Collectors.joining("; "));
      default -> one(field, value.toString());
    };
  }

  private String one(String field, String value) {
    if (value.isEmpty()) {
      return "";
    }
    return switch (field) {
      case "purpose" -> titled(value, matrix.catalogue().purpose(value).map(Purpose::title));
      case "recipient" -> titled(value, matrix.catalogue().recipient(value).map(Recipient::title));
      case "decision" -> kinds.decision(Decision.valueOf(value));
      case "lawful_basis", "special_category_condition", "schedule1_conditions" ->
          matrix.lawRow(value).map(RuleFactWords::cited).orElse(value);
      case "powers" -> titled(value, matrix.lawRow(value).map(LawRow::title));
      case "confidentiality" -> kinds.confidentiality(Confidentiality.valueOf(value));
      case "data_categories", "data_subjects" -> matrix.categoryTitle(value);
      case "frequency" -> kinds.frequency(Frequency.valueOf(value));
      case "agreement" -> titled(value, matrix.agreement(value).map(Agreement::title));
      case "status" -> words.say(RuleStatus.valueOf(value).word());
      case "effective_from", "effective_to", "reviewed", "review_by" ->
          Days.written(LocalDate.parse(value));
      default -> value;
    };
  }

  private static String titled(String code, Optional<String> title) {
    return title.map(text -> code + " " + text).orElse(code);
  }

  private static String cited(LawRow row) {
    return row.citation() + ", " + row.title();
  }
}
