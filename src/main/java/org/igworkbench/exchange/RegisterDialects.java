package org.igworkbench.exchange;

import java.util.Map;
import org.igworkbench.registers.Kind;

/// What the reference files call the fields of the registers where they don't call them as the
/// registers do.
final class RegisterDialects {

  private RegisterDialects() {}

  /// Fields by the headings of the reference file.
  static Map<String, String> of(Kind kind) {
    return switch (kind) {
      case PURPOSE ->
          Map.of("seq", "order", "notice_text", "notice_wording", "short_title", "title");
      case RECIPIENT ->
          Map.of(
              "seq", "order",
              "notice_text", "notice_wording",
              "short_title", "title",
              "typical_role", "role",
              "example_bodies_2026", "example_bodies");
      case DATA_CATEGORY, SUBJECT_CATEGORY -> Map.of();
      case BASIS -> basis();
      case SPECIAL_CONDITION ->
          Map.of(
              "needs_dpa_schedule1_condition", "needs_schedule1",
              "needs_appropriate_policy_document", "needs_policy_document");
      case SCHEDULE1_CONDITION ->
          Map.of(
              "apd_required", "needs_policy_document",
              "express_substantial_public_interest_test", "public_interest_test",
              "usable_for_special_category", "for_special",
              "usable_for_criminal_offence", "for_offence");
      case INSTRUMENT ->
          Map.of(
              "short_title", "title",
              "chapter_or_si_number", "number",
              "notice_note", "notice_remark",
              "status_2026", "status_words");
      case POWER -> power();
      case EXEMPTION -> Map.of("typical_in_ad_hoc_sharing", "typical");
      case MECHANISM ->
          Map.of("assessment_needed", "assessment", "available_to_council", "available");
      case COUNTRY -> country();
      case AGREEMENT -> Map.of();
      case TRANSFER -> Map.of("notice_text", "notice_wording", "recipient_codes", "recipients");
      case AUTOMATED_DECISION ->
          Map.of(
              "notice_text", "notice_wording",
              "recipient_code", "recipient",
              "secondary_recipients", "other_recipients",
              "legal_or_similarly_significant_effect", "significant_effect",
              "is_article_22a_significant_decision", "significant_decision");
    };
  }

  private static Map<String, String> country() {
    return Map.of(
        "iso_alpha2", "code",
        "iso_alpha3", "alpha3",
        "name", "title",
        "iso_short_name", "iso_name",
        "uk_adequacy", "adequacy",
        "list_seen_as_at", "full_list_seen",
        "no_later_change_found_to", "no_later_change_to");
  }

  private static Map<String, String> basis() {
    return Map.of(
        "parent_code", "parent",
        "available_to_council", "available",
        "needs_statutory_gateway", "needs_power",
        "needs_legitimate_interest_assessment", "needs_assessment",
        "withdrawable", "withdrawal",
        "right_erasure", "erasure",
        "right_portability", "portability",
        "right_objection", "objection");
  }

  private static Map<String, String> power() {
    return Map.ofEntries(
        Map.entry("instrument_code", "instrument"),
        Map.entry("instrument", "instrument_title"),
        Map.entry("power_or_duty", "nature"),
        Map.entry("who_covered", "covered"),
        Map.entry("typical_purpose_codes", "purposes"),
        Map.entry("typical_recipient_codes", "recipients"),
        Map.entry("status_2026", "status"),
        Map.entry("valid_from", "in_force_from"),
        Map.entry("valid_to", "in_force_to"));
  }
}
