package org.igworkbench.exchange;

import java.util.List;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.CatalogueRow;
import org.igworkbench.workspace.Sentence;

/// The columns of the register of automated decisions, and what stands in them.
final class AutomatedColumns {

  static final String FIRST = "recipient_code";
  static final String OTHERS = "secondary_recipients";

  /// All recipients in one column, as our own table has them.
  static final String RECIPIENTS = "recipients";

  private static final int MOST_MONTHS = 120;

  private AutomatedColumns() {}

  static List<TextColumn> of(Catalogue catalogue, KeptText texts) {
    var text = new CellKind.Text(texts);
    var recipients = of("exchange.recipient.unknown", catalogue.recipients());
    return List.of(
        column("code", "pack.column.code", text, true),
        column("title", "pack.column.title", text, true),
        column("notice_text", "pack.automated.wording", text, false),
        column("trigger", "pack.automated.trigger", text, true),
        column(
            "data_subjects",
            "pack.automated.subjects",
            list(of("exchange.subject.unknown", catalogue.subjectCategories())),
            false),
        column(
            "data_categories",
            "pack.automated.data",
            list(of("exchange.category.unknown", catalogue.dataCategories())),
            true),
        column("system", "pack.automated.system", text, false),
        column(FIRST, "import.automated.recipient", new CellKind.Code(recipients), false),
        column(OTHERS, "import.automated.others", list(recipients), false),
        column(RECIPIENTS, "pack.automated.recipients", list(recipients), false),
        column("output", "pack.automated.output", text, true),
        column("human_involvement", "pack.automated.human", text, true),
        column("solely_automated", "pack.automated.solely", text, true),
        column("legal_or_similarly_significant_effect", "pack.automated.effect", text, true),
        column("is_article_22a_significant_decision", "pack.automated.significant", text, true),
        column("safeguards", "pack.automated.safeguards", text, false),
        column("article_note", "pack.automated.article-note", text, false),
        column("controller_note", "pack.automated.controller-note", text, false),
        column(
            "review_months",
            "pack.automated.review-months",
            new CellKind.Whole(1, MOST_MONTHS, ""),
            true),
        column("verified", "pack.column.verified", text, true));
  }

  private static TextColumn column(String name, String label, CellKind kind, boolean needed) {
    return new TextColumn(name, Sentence.of(label), kind, needed);
  }

  private static CodeOrTitle of(String unknown, List<? extends CatalogueRow> rows) {
    return CodeOrTitle.of(unknown, rows, row -> row.code(), row -> row.title());
  }

  private static CellKind list(CodeOrTitle register) {
    return new CellKind.Codes(register, "\n");
  }

  /// What stands in a column of an entry.
  static String text(AutomatedDecision entry, String column) {
    var position = entry.position();
    var recipients = entry.recipients();
    return switch (column) {
      case "code" -> entry.code();
      case "title" -> entry.title();
      case "notice_text" -> entry.noticeWording();
      case "trigger" -> entry.trigger();
      case "data_subjects" -> String.join("\n", entry.inputs().subjectCategories());
      case "data_categories" -> String.join("\n", entry.inputs().dataCategories());
      case "system" -> entry.system();
      case FIRST -> recipients.isEmpty() ? "" : recipients.getFirst();
      case OTHERS ->
          recipients.isEmpty() ? "" : String.join("\n", recipients.subList(1, recipients.size()));
      case RECIPIENTS -> "";
      case "output" -> entry.output();
      case "human_involvement" -> position.humanInvolvement();
      case "solely_automated" -> position.solely();
      case "legal_or_similarly_significant_effect" -> position.significantEffect();
      case "is_article_22a_significant_decision" -> position.significantDecision();
      case "safeguards" -> position.safeguards();
      case "article_note" -> position.articleNote();
      case "controller_note" -> entry.controllerNote();
      case "review_months" -> Integer.toString(entry.reviewMonths());
      case "verified" -> entry.verified();
      default -> throw new IllegalArgumentException(column);
    };
  }
}
