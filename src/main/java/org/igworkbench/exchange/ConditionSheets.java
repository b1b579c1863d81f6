package org.igworkbench.exchange;

import java.util.List;
import java.util.Set;
import org.igworkbench.law.Exemption;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.law.SpecialCondition;
import org.jspecify.annotations.Nullable;

/// The files of lawful bases, of the conditions that stack on them, and of exemptions.
final class ConditionSheets {

  static final Layout BASES =
      Layout.of(
          "lawful_bases.csv",
          "code",
          "parent_code",
          "article",
          "title",
          "available_to_council",
          "needs_statutory_gateway",
          "needs_legitimate_interest_assessment",
          "withdrawable",
          "right_erasure",
          "right_portability",
          "right_objection",
          "guidance",
          "verified");

  static final Layout SPECIAL =
      Layout.of(
          "special_category_conditions.csv",
          "code",
          "article",
          "title",
          "needs_dpa_schedule1_condition",
          "schedule1_part",
          "needs_appropriate_policy_document",
          "note",
          "verified");

  static final Layout SCHEDULE_1 =
      Layout.of(
          "dpa_schedule1_conditions.csv",
          "code",
          "part",
          "paragraph",
          "title",
          "apd_required",
          "express_substantial_public_interest_test",
          "usable_for_special_category",
          "usable_for_criminal_offence",
          "note",
          "verified");

  static final Layout EXEMPTIONS =
      Layout.of(
          "disclosure_exemptions.csv",
          "code",
          "schedule",
          "part",
          "paragraph",
          "title",
          "lifts",
          "test",
          "typical_in_ad_hoc_sharing",
          "note",
          "verified");

  private final Shelf shelf;
  private final Known known;
  private final Commencements dates;
  private final Keys keys;

  /// @param keys shared by all files of law, whose codes are unique across them
  ConditionSheets(Shelf shelf, Known known, Commencements dates, Keys keys) {
    this.shelf = shelf;
    this.known = known;
    this.dates = dates;
    this.keys = keys;
  }

  List<LawfulBasis> bases() {
    var conditions = shelf.sheet(BASES).keysWith("parent_code");
    return shelf
        .sheet(BASES)
        .rows(
            keys,
            row -> {
              var code = row.key();
              return new LawfulBasis(
                  code,
                  parent(row, conditions),
                  row.text("article"),
                  row.text("title"),
                  row.word("available_to_council", Answers.WORDS),
                  row.flag("needs_statutory_gateway"),
                  row.flag("needs_legitimate_interest_assessment"),
                  rights(row),
                  row.optional("guidance"),
                  dates.standing(BASES, code, row));
            });
  }

  // A condition belongs to a basis, never to another condition, and so never to itself.
  private @Nullable String parent(Cells row, Set<String> conditions) {
    var parent = row.optionalCode("parent_code", known.bases());
    if (parent != null && conditions.contains(parent)) {
      row.fault("parent_code", "exchange.basis.nested", parent);
    }
    return parent;
  }

  private static LawfulBasis.Rights rights(Cells row) {
    return new LawfulBasis.Rights(
        row.flag("withdrawable"),
        row.flag("right_erasure"),
        row.flag("right_portability"),
        row.flag("right_objection"));
  }

  List<SpecialCondition> special() {
    return shelf
        .sheet(SPECIAL)
        .rows(
            keys,
            row -> {
              var code = row.key();
              return new SpecialCondition(
                  code,
                  row.text("article"),
                  row.text("title"),
                  row.flag("needs_dpa_schedule1_condition"),
                  row.optional("schedule1_part"),
                  row.word("needs_appropriate_policy_document", Answers.WORDS),
                  row.optional("note"),
                  dates.standing(SPECIAL, code, row));
            });
  }

  List<Schedule1Condition> schedule1() {
    return shelf
        .sheet(SCHEDULE_1)
        .rows(
            keys,
            row -> {
              var code = row.key();
              return new Schedule1Condition(
                  code,
                  row.number("part", 1, 4),
                  row.number("paragraph", 1, 999),
                  row.text("title"),
                  row.word("apd_required", Answers.WORDS),
                  row.flag("express_substantial_public_interest_test"),
                  row.flag("usable_for_special_category"),
                  row.flag("usable_for_criminal_offence"),
                  row.optional("note"),
                  dates.standing(SCHEDULE_1, code, row));
            });
  }

  List<Exemption> exemptions() {
    return shelf
        .sheet(EXEMPTIONS)
        .rows(
            keys,
            row -> {
              var code = row.key();
              return new Exemption(
                  code,
                  row.text("schedule"),
                  row.optional("part"),
                  row.optional("paragraph"),
                  row.text("title"),
                  row.text("lifts"),
                  row.text("test"),
                  row.flag("typical_in_ad_hoc_sharing"),
                  row.optional("note"),
                  dates.standing(EXEMPTIONS, code, row));
            });
  }
}
