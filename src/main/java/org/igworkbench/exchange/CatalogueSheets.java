package org.igworkbench.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.catalogue.RetentionClass;
import org.igworkbench.catalogue.SubjectCategory;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Period;

/// The files of the vocabulary: purposes, recipients, data and subject categories, retention.
final class CatalogueSheets {

  static final Layout PURPOSES =
      Layout.of(
              "purposes.csv",
              "code",
              "seq",
              "scope",
              "notice_text",
              "short_title",
              "note",
              "verified")
          .with("effective_from", "effective_to", "owner");

  static final Layout RECIPIENTS =
      Layout.of(
              "recipients.csv",
              "code",
              "seq",
              "notice_section",
              "notice_text",
              "short_title",
              "short_heading",
              "category",
              "typical_role",
              "example_bodies_2026",
              "duplicate_of",
              "note",
              "verified")
          .with(
              "effective_from",
              "effective_to",
              "aliases",
              "country",
              "contact",
              "ico_number",
              "ico_expires",
              "dspt_status",
              "dspt_on");

  static final Layout DATA_CATEGORIES =
      Layout.of("data_categories.csv", "code", "title", "class", "note", "verified")
          .with("confidential", "effective_from", "effective_to");

  static final Layout DATA_SUBJECTS =
      Layout.of("data_subjects.csv", "code", "title", "note", "verified")
          .with("child", "vulnerable", "effective_from", "effective_to");

  static final Layout RETENTION =
      Layout.of(
          "retention.csv",
          "code",
          "record_class",
          "period",
          "trigger",
          "authority",
          "authority_type",
          "action",
          "verified");

  private static final Wordlist<DataClass> CLASSES =
      new Wordlist<>(
          "exchange.class.unknown",
          Map.of(
              "ordinary", DataClass.ORDINARY,
              "special", DataClass.SPECIAL,
              "criminal offence", DataClass.CRIMINAL_OFFENCE,
              "not personal", DataClass.NOT_PERSONAL));

  private static final Wordlist<Recipient.Category> BODIES =
      new Wordlist<>(
          "exchange.body.unknown",
          Map.of(
              "court", Recipient.Category.COURT,
              "law enforcement", Recipient.Category.LAW_ENFORCEMENT,
              "government", Recipient.Category.GOVERNMENT,
              "health", Recipient.Category.HEALTH,
              "education", Recipient.Category.EDUCATION,
              "voluntary", Recipient.Category.VOLUNTARY,
              "commercial processor", Recipient.Category.COMMERCIAL_PROCESSOR,
              "regulator", Recipient.Category.REGULATOR,
              "other", Recipient.Category.OTHER));

  private static final Wordlist<Recipient.Role> ROLES =
      new Wordlist<>(
          "exchange.role.unknown",
          Map.of(
              "independent controller", Recipient.Role.INDEPENDENT_CONTROLLER,
              "joint controller", Recipient.Role.JOINT_CONTROLLER,
              "processor", Recipient.Role.PROCESSOR,
              "same controller", Recipient.Role.SAME_CONTROLLER));

  private CatalogueSheets() {}

  /// Codes are unique across all five files, so that a code alone says what it stands for.
  static Catalogue read(Shelf shelf, Known known) {
    var keys = new Keys();
    return new Catalogue(
        shelf.sheet(PURPOSES).rows(keys, CatalogueSheets::purpose),
        shelf.sheet(RECIPIENTS).rows(keys, row -> recipient(row, known)),
        shelf.sheet(DATA_CATEGORIES).rows(keys, CatalogueSheets::dataCategory),
        shelf.sheet(DATA_SUBJECTS).rows(keys, CatalogueSheets::subjectCategory),
        shelf.sheet(RETENTION).rows(keys, CatalogueSheets::retention));
  }

  private static Purpose purpose(Cells row) {
    return new Purpose(
        row.key(),
        row.number("seq", 1, 9_999),
        row.text("scope"),
        row.text("notice_text"),
        row.text("short_title"),
        row.optional("owner"),
        row.optional("note"),
        effective(row),
        row.text("verified"));
  }

  private static Recipient recipient(Cells row, Known known) {
    var code = row.key();
    var heading = row.text("short_heading");
    if (heading.length() > Recipient.Naming.LONGEST_HEADING) {
      row.fault(
          "short_heading",
          "exchange.heading.long",
          Problems.shown(heading),
          Recipient.Naming.LONGEST_HEADING);
    }
    var duplicateOf = row.optionalCode("duplicate_of", known.recipients());
    if (code.equals(duplicateOf)) {
      row.fault("duplicate_of", "exchange.recipient.itself", code);
    }
    return new Recipient(
        code,
        row.number("seq", 1, 9_999),
        new Recipient.Naming(
            row.text("short_title"),
            heading,
            row.optional("notice_section"),
            row.optional("notice_text"),
            aliases(row.optional("aliases"))),
        row.word("category", BODIES),
        row.word("typical_role", ROLES),
        row.optional("example_bodies_2026"),
        particulars(row),
        duplicateOf,
        row.optional("note"),
        effective(row),
        row.text("verified"));
  }

  private static List<String> aliases(String text) {
    return Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(alias -> !alias.isEmpty())
        .toList();
  }

  private static Recipient.Particulars particulars(Cells row) {
    var country = row.optional("country");
    return new Recipient.Particulars(
        country.isEmpty() ? null : country,
        row.optional("contact"),
        new Recipient.Assurance(
            row.optional("ico_number"),
            row.optionalDate("ico_expires"),
            row.optional("dspt_status"),
            row.optionalDate("dspt_on")));
  }

  private static DataCategory dataCategory(Cells row) {
    return new DataCategory(
        row.key(),
        row.text("title"),
        row.word("class", CLASSES),
        row.word("confidential", Answers.WORDS, Answer.UNKNOWN),
        row.optional("note"),
        effective(row),
        row.text("verified"));
  }

  private static SubjectCategory subjectCategory(Cells row) {
    return new SubjectCategory(
        row.key(),
        row.text("title"),
        row.word("child", Answers.WORDS, Answer.UNKNOWN),
        row.word("vulnerable", Answers.WORDS, Answer.UNKNOWN),
        row.optional("note"),
        effective(row),
        row.text("verified"));
  }

  private static RetentionClass retention(Cells row) {
    return new RetentionClass(
        row.key(),
        row.text("record_class"),
        row.text("period"),
        row.text("trigger"),
        row.text("authority"),
        row.text("authority_type"),
        row.text("action"),
        row.text("verified"));
  }

  private static Period effective(Cells row) {
    return row.period("effective_from", "effective_to");
  }
}
