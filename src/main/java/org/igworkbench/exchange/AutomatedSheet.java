package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.igworkbench.automated.AutomatedDecision;

/// The file of automated decisions.
final class AutomatedSheet {

  static final Layout LAYOUT =
      Layout.of(
          "automated_decisions.csv",
          "code",
          "title",
          "notice_text",
          "trigger",
          "data_subjects",
          "data_categories",
          "system",
          "recipient_code",
          "secondary_recipients",
          "output",
          "human_involvement",
          "solely_automated",
          "legal_or_similarly_significant_effect",
          "is_article_22a_significant_decision",
          "safeguards",
          "article_note",
          "controller_note",
          "review_months",
          "verified");

  private AutomatedSheet() {}

  static List<AutomatedDecision> read(Shelf shelf, Known known) {
    return shelf
        .sheet(LAYOUT)
        .rows(row ->
            new AutomatedDecision(
                row.key(),
                row.text("title"),
                row.optional("notice_text"),
                row.text("trigger"),
                new AutomatedDecision.Inputs(
                    row.optionalCodes("data_subjects", known.subjects()),
                    row.codes("data_categories", known.dataCategories())),
                row.optional("system"),
                recipients(row, known),
                row.text("output"),
                position(row),
                row.optional("controller_note"),
                row.number("review_months", 1, 120),
                row.text("verified")));
  }

  private static List<String> recipients(Cells row, Known known) {
    var recipients = new LinkedHashSet<String>();
    recipients.add(row.code("recipient_code", known.recipients()));
    recipients.addAll(row.optionalCodes("secondary_recipients", known.recipients()));
    return new ArrayList<>(recipients);
  }

  private static AutomatedDecision.Position position(Cells row) {
    return new AutomatedDecision.Position(
        row.text("human_involvement"),
        row.text("solely_automated"),
        row.text("legal_or_similarly_significant_effect"),
        row.text("is_article_22a_significant_decision"),
        row.optional("safeguards"),
        row.optional("article_note"));
  }
}
