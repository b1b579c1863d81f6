package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.findings.RuleFindings;
import org.igworkbench.matrix.IcoColumn;
import org.igworkbench.matrix.RuleColumn;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.reports.Pack.Note;

/// The record of processing activities as at a day (UK GDPR Article 30): the ICO's template, then
/// columns of our own.
///
/// A row is a rule that lets data go, because lawful basis, data and safeguards differ from rule to
/// rule. A purpose without any has a row too: it is processed all the same.
final class ProcessingRecord {

  private static final List<RuleColumn> OWN =
      List.of(
          RuleColumn.CODE,
          RuleColumn.RECIPIENT,
          RuleColumn.DECISION,
          RuleColumn.CONDITIONS,
          RuleColumn.POWERS,
          RuleColumn.CONFIDENTIALITY,
          RuleColumn.AGREEMENT,
          RuleColumn.FREQUENCY,
          RuleColumn.STATUS,
          RuleColumn.EFFECTIVE_FROM,
          RuleColumn.EFFECTIVE_TO,
          RuleColumn.OWNER,
          RuleColumn.APPROVED_BY,
          RuleColumn.APPROVED_ON,
          RuleColumn.REVIEWED);

  private final Making making;
  private final Names names;
  private final Codes codes;
  private final IcoAnswers answers;
  private final RuleCells cells;
  private final List<SharingRule> rules;

  ProcessingRecord(Making making) {
    this.making = making;
    this.names = making.names();
    this.codes = new Codes(making.matrix());
    this.answers = new IcoAnswers(making, codes, RuleFindings.of(making.matrix(), making.day()));
    this.cells = new RuleCells(names, codes);
    this.rules =
        new Rules(making.matrix())
            .runningOn(making.day()).stream().filter(rule -> rule.decision().permits()).toList();
  }

  /// A line of the record: a rule, or a purpose that has none.
  private sealed interface Line {
    record OfRule(SharingRule rule) implements Line {}

    record OfPurpose(String purpose) implements Line {}
  }

  Pack pack() {
    return new Pack(
        making.cover(names.say("pack.record.title")),
        notes(),
        List.of(
            record(),
            new IcoColumnsTab(names).tab(),
            new RetentionTab(making).tab(),
            new CodesTab(making, rules).tab()));
  }

  /// The table itself, for who puts it into a pack of their own.
  Tab record() {
    var columns =
        new ArrayList<>(
            Stream.of(IcoColumn.values())
                .map(column -> new Column(names.say(column.heading()), width(column)))
                .toList());
    for (var own : OWN) {
      var column = cells.heading(own);
      columns.add(new Column(names.say("pack.record.own", column.heading()), column.width()));
    }
    columns.add(new Column(names.say("pack.record.own", names.say("pack.rules.review-due")), 18));
    return new Tab(
        names.say("pack.record.name"),
        names.say("pack.record.table"),
        names.say("pack.record.holds", making.day()),
        names.say("pack.record.none"),
        columns,
        Rows.of(lines(), this::row),
        null);
  }

  private List<Line> lines() {
    var lines = new ArrayList<Line>();
    var byPurpose = rules.stream().collect(Collectors.groupingBy(rule -> rule.cell().purpose()));
    var known = new TreeSet<String>();
    for (var purpose : making.matrix().catalogue().purposes()) {
      known.add(purpose.code());
      var own = byPurpose.getOrDefault(purpose.code(), List.of());
      own.forEach(rule -> lines.add(new Line.OfRule(rule)));
      if (own.isEmpty() && purpose.effective().contains(making.day())) {
        lines.add(new Line.OfPurpose(purpose.code()));
      }
    }
    rules.stream()
        .filter(rule -> !known.contains(rule.cell().purpose()))
        .forEach(rule -> lines.add(new Line.OfRule(rule)));
    return List.copyOf(lines);
  }

  private List<Value> row(Line line) {
    return switch (line) {
      case Line.OfRule(var rule) ->
          Stream.of(
                  Stream.of(IcoColumn.values()).map(column -> answers.answer(column, rule)),
                  OWN.stream().map(column -> cells.value(column, rule)),
                  Stream.of(names.day(rule.tenure().reviewDue())))
              .flatMap(values -> values)
              .toList();
      case Line.OfPurpose(var purpose) ->
          Stream.of(
                  Stream.of(IcoColumn.values()).map(column -> alone(column, purpose)),
                  OWN.stream().map(_ -> names.orNone("")),
                  Stream.of(names.orNone("")))
              .flatMap(values -> values)
              .toList();
    };
  }

  /// What is known of a purpose for which no rule lets data go.
  private Value alone(IcoColumn column, String purpose) {
    return switch (column) {
      case BUSINESS_FUNCTION -> answers.function(purpose);
      case PURPOSE -> new Value.Text(codes.coded(purpose));
      case RECIPIENTS -> names.orNone("");
      default -> answers.notRecorded();
    };
  }

  private static int width(IcoColumn column) {
    return switch (column) {
      case DATA -> 64;
      case INDIVIDUALS, SCHEDULE1_CONDITION -> 36;
      case PURPOSE, SPECIAL_CONDITION, RIGHTS, AUTOMATED -> 26;
      case RECIPIENTS, RETENTION, SECURITY, COUNTRIES, SAFEGUARDS, BASIS, BASIS_AGAIN -> 20;
      default -> 16;
    };
  }

  private List<Note> notes() {
    var notes = new PackNotes(names);
    notes.add("pack.note.as-at", "pack.note.as-at-means", making.day());
    notes.add("pack.note.controller", "pack.note.controller-means", organisation(), contact());
    notes.add("pack.note.template", "pack.note.template-means");
    notes.add("pack.note.own", "pack.note.own-means");
    notes.add("pack.note.rows", "pack.note.rows-means");
    notes.add("pack.note.bars", "pack.note.bars-means");
    notes.add("pack.note.rights", "pack.note.rights-means");
    notes.add("pack.note.dpia", "pack.note.dpia-means");
    notes.add("pack.note.transfers", "pack.note.transfers-means");
    notes.add("pack.note.retention", "pack.note.retention-means");
    notes.add("pack.note.not-held", "pack.note.not-held-means");
    notes.addTables();
    notes.addTrail();
    return notes.all();
  }

  private String organisation() {
    return making.sources().workspace().about().organisation();
  }

  private String contact() {
    return making.sources().workspace().about().contact();
  }
}
