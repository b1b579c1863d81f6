package org.igworkbench.reports;

import java.util.List;
import org.igworkbench.automated.AutomatedDecision;

/// Automated decisions in the shape of the UK Algorithmic Transparency Recording Standard: a row
/// for each field of both tiers. What the register does not hold is said to be open, not guessed.
final class TransparencyRecordTab {

  private final Names names;
  private final TransparencyAnswers answers;

  TransparencyRecordTab(Making making, Codes codes) {
    this.names = making.names();
    this.answers = new TransparencyAnswers(making, codes);
  }

  Tab tab(List<AutomatedDecision> decisions) {
    var draft =
        new TabDraft(names)
            .column("transparency-record.column.code", 10)
            .column("transparency-record.column.part", 36)
            .column("transparency-record.column.number", 12)
            .column("transparency-record.column.field", 36)
            .column("transparency-record.column.answer", 80);
    for (var decision : decisions) {
      for (var field : TransparencyField.values()) {
        draft.row(
            new Value.Text(decision.code()),
            new Value.Text(names.say(field.part().word())),
            new Value.Text(field.number()),
            new Value.Text(names.say(field.word())),
            answer(answers.answer(field, decision)));
      }
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("transparency-record.tab.name"),
            names.say("transparency-record.tab.title"),
            names.say("transparency-record.tab.holds"),
            names.say("transparency-record.tab.none")),
        null);
  }

  private Value answer(String text) {
    return text.isBlank() ? names.text("transparency-record.answer.open") : new Value.Text(text);
  }
}
