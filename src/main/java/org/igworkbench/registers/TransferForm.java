package org.igworkbench.registers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.igworkbench.registers.Shape.Option;
import org.igworkbench.transfers.Transfer;
import org.igworkbench.transfers.Transfer.Result;
import org.igworkbench.transfers.Transfer.Where;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// The form of the register of international transfers: where to, by which mechanism, and what that
/// mechanism then asks for.
final class TransferForm {

  /// The articles of the derogations: who relies on one says why it is necessary and occasional.
  private static String[] derogations() {
    return new String[] {
      "Article 49(1)(a)",
      "Article 49(1)(b)",
      "Article 49(1)(c)",
      "Article 49(1)(d)",
      "Article 49(1)(e)",
      "Article 49(1)(f)",
      "Article 49(1)(g)",
      "Article 49(1) second subparagraph"
    };
  }

  private TransferForm() {}

  static Form<Transfer> form() {
    return new Form<>(
        Kind.TRANSFER, Transfer.class, fields(), TransferForm::facts, TransferForm::transfer);
  }

  private static List<Field> fields() {
    return List.of(
        Field.requiredLine("title", "registers.field.title"),
        Field.prose("notice_wording", "registers.field.notice-wording"),
        Field.choice(
            "where", "registers.field.where", Stream.of(Where.values()).map(TransferForm::option)),
        Field.many("countries", "registers.field.countries", Kind.COUNTRY)
            .requiredWhen("where", Where.NAMED.name()),
        Field.many("recipients", "registers.field.importers", Kind.RECIPIENT),
        Field.prose("importer", "registers.field.importer"),
        Field.many("data_categories", "registers.field.data-categories", Kind.DATA_CATEGORY),
        Field.many("data_subjects", "registers.field.data-subjects", Kind.SUBJECT_CATEGORY),
        Field.many("mechanisms", "registers.field.mechanisms", Kind.MECHANISM),
        Field.prose("adequacy_reach", "registers.field.adequacy-reach")
            .askedWhenRow("countries", "adequacy", "PARTIAL"),
        Field.choice(
            "test",
            "registers.field.protection-test",
            Stream.of(Result.values()).map(TransferForm::option)),
        Field.day("tested", "registers.field.tested")
            .requiredWhen("test", Result.MET.name(), Result.NOT_MET.name()),
        Field.prose("test_words", "registers.field.test-words"),
        Field.prose("derogation", "registers.field.derogation")
            .requiredWhenRow("mechanisms", "article", derogations()),
        Field.prose("safeguards", "registers.field.transfer-safeguards"),
        Field.line("owner", "registers.field.owner"),
        Field.day("review", "registers.field.review"),
        Field.day("effective_from", "registers.field.effective-from"),
        Field.day("effective_to", "registers.field.effective-to"),
        Field.prose("note", "registers.field.note"),
        Field.requiredProse("verified", "registers.field.verified"));
  }

  private static Map<String, @Nullable Object> facts(Transfer row) {
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("title", row.title());
    facts.put("notice_wording", row.noticeWording());
    var destination = row.destination();
    facts.put("where", destination.where().name());
    facts.put("countries", destination.countries());
    facts.put("recipients", destination.recipients());
    facts.put("importer", destination.importer());
    facts.put("data_categories", row.scope().dataCategories());
    facts.put("data_subjects", row.scope().subjectCategories());
    facts.put("mechanisms", row.mechanisms());
    var grounds = row.grounds();
    facts.put("adequacy_reach", grounds.reach());
    facts.put("test", grounds.test().result().name());
    facts.put("tested", LawForms.text(grounds.test().on()));
    facts.put("test_words", grounds.test().words());
    facts.put("derogation", grounds.derogation());
    facts.put("safeguards", grounds.safeguards());
    facts.put("owner", row.owner());
    facts.put("review", LawForms.text(row.review()));
    facts.put("effective_from", LawForms.text(row.effective().from()));
    facts.put("effective_to", LawForms.text(row.effective().to()));
    facts.put("note", row.note());
    facts.put("verified", row.verified());
    return facts;
  }

  private static Transfer transfer(Values values) {
    return new Transfer(
        values.text(Form.CODE),
        values.text("title"),
        values.text("notice_wording"),
        new Transfer.Destination(
            values.choice("where", Where.class),
            values.list("countries"),
            values.list("recipients"),
            values.text("importer")),
        new Transfer.Scope(values.list("data_categories"), values.list("data_subjects")),
        values.list("mechanisms"),
        new Transfer.Grounds(
            values.text("adequacy_reach"),
            new Transfer.ProtectionTest(
                values.choice("test", Result.class),
                values.day("tested"),
                values.text("test_words")),
            values.text("derogation"),
            values.text("safeguards")),
        values.text("owner"),
        values.day("review"),
        values.period("effective_from", "effective_to"),
        values.text("note"),
        values.text("verified"));
  }

  private static Option option(Where where) {
    return new Option(
        where.name(),
        Sentence.of(
            switch (where) {
              case NAMED -> "registers.where.named";
              case ANY -> "registers.where.any";
              case UNKNOWN -> "registers.where.unknown";
            }));
  }

  private static Option option(Result result) {
    return new Option(
        result.name(),
        Sentence.of(
            switch (result) {
              case MET -> "registers.test.met";
              case NOT_MET -> "registers.test.not-met";
              case NOT_NEEDED -> "registers.test.not-needed";
              case NOT_MADE -> "registers.test.not-made";
              case UNKNOWN -> "registers.test.unknown";
            }));
  }
}
