package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.igworkbench.automated.Answers;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.Governance;
import org.igworkbench.automated.Noted;
import org.igworkbench.automated.Sensitivity;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Period;

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
                new AutomatedDecision.Workings(
                    row.optional("system"),
                    AutomatedWords.logic(row.optional("safeguards")),
                    row.text("output")),
                recipients(row, known),
                answers(row),
                new Governance(
                    "",
                    null,
                    null,
                    AutomatedWords.assessment(row.optional("safeguards")),
                    null,
                    row.optional("controller_note"),
                    null,
                    row.number("review_months", 1, 120)),
                Period.ALWAYS,
                row.text("verified")));
  }

  private static List<String> recipients(Cells row, Known known) {
    var recipients = new LinkedHashSet<String>();
    recipients.add(row.code("recipient_code", known.recipients()));
    recipients.addAll(row.optionalCodes("secondary_recipients", known.recipients()));
    return new ArrayList<>(recipients);
  }

  /// What the file does not answer is not known; what follows from its answers is not asked.
  private static Answers answers(Cells row) {
    var solely = Noted.read(row.text("solely_automated"));
    var decision = Noted.read(row.text("is_article_22a_significant_decision"));
    var people = solely.answer() == Answer.YES ? null : Answer.UNKNOWN;
    return new Answers(
        AutomatedWords.triggers(row.optional("article_note")),
        new Answers.Involvement(solely, row.text("human_involvement"), people, people, ""),
        new Answers.Effect(Noted.read(row.text("legal_or_similarly_significant_effect")), decision),
        new Answers.Sensitive(
            decision.answer() == Answer.NO ? null : Sensitivity.UNKNOWN, null, ""),
        AutomatedWords.safeguards(row.optional("safeguards")),
        row.optional("article_note"),
        "");
  }
}
