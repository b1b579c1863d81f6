package org.igworkbench.reports;

import org.igworkbench.matrix.IcoColumn;

/// The template's columns with the bands that they stand under. In the table itself there can be no
/// bands, because a real table has one row of headings.
final class IcoColumnsTab {

  private final Names names;

  IcoColumnsTab(Names names) {
    this.names = names;
  }

  Tab tab() {
    var draft =
        new TabDraft(names)
            .column("pack.bands.number", 10)
            .column("pack.bands.band", 40)
            .column("pack.bands.column", 62)
            .column("pack.bands.answer", 84);
    for (var column : IcoColumn.values()) {
      draft.row(
          new Value.Count(column.ordinal() + 1),
          new Value.Text(names.say(column.band().title())),
          new Value.Text(names.say(column.heading())),
          answer(column));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("pack.bands.name"),
            names.say("pack.bands.title"),
            names.say("pack.bands.holds"),
            names.say("pack.bands.none")),
        null);
  }

  /// Where the answers in a column come from.
  private Value answer(IcoColumn column) {
    return names.text(
        switch (column) {
          case BUSINESS_FUNCTION, PURPOSE -> "pack.bands.from-purpose";
          case JOINT_CONTROLLER, RECIPIENTS, COUNTRIES -> "pack.bands.from-recipient";
          case INDIVIDUALS,
              DATA,
              RETENTION,
              SECURITY,
              BASIS,
              SPECIAL_CONDITION,
              LEGITIMATE_INTERESTS,
              SCHEDULE1_CONDITION,
              BASIS_AGAIN ->
              "pack.bands.from-rule";
          case PROCESSOR_CONTRACT, POLICY_DOCUMENT -> "pack.bands.from-agreement";
          case SAFEGUARDS -> "pack.bands.from-transfer";
          case RIGHTS -> "pack.bands.from-basis";
          case AUTOMATED -> "pack.bands.from-automated";
          case DPIA_REQUIRED, DPIA_PROGRESS, DPIA_LINK -> "pack.bands.from-dpia";
          case INTERESTS_ASSESSMENT,
              SOURCE,
              CONSENT_RECORD,
              LOCATION,
              BREACH,
              BREACH_RECORD,
              POLICY_KEPT,
              POLICY_REASONS ->
              "pack.bands.not-held";
        });
  }
}
