package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.igworkbench.law.LawRow;
import org.igworkbench.reports.Pack.Note;

/// What a reader of the board report has to know to read its figures rightly.
final class BoardNotes {

  private final Board board;
  private final Names names;
  private final List<Note> notes = new ArrayList<>();

  BoardNotes(Board board) {
    this.board = board;
    this.names = board.names();
  }

  List<Note> notes() {
    addCounting();
    addVerdicts();
    addEndings();
    addLaw();
    addLimits();
    return List.copyOf(notes);
  }

  private void addCounting() {
    var span = board.span();
    add("reports.note.period", names.say("reports.note.period-means", span.from(), span.to()));
    var before = span.previous();
    add(
        "reports.note.previous",
        names.say("reports.note.previous-means", before.from(), before.to()));
    add("reports.note.working-days", names.say("reports.note.working-days-means"));
    add("reports.note.due", names.say("reports.note.due-means"));
    add("reports.note.overdue", names.say("reports.note.overdue-means"));
    add("reports.note.median", names.say("reports.note.median-means"));
    add("reports.note.percentile", names.say("reports.note.percentile-means"));
    add("reports.note.ties", names.say("reports.note.ties-means"));
    add("reports.note.totals", names.say("reports.note.totals-means"));
  }

  private void addVerdicts() {
    add("reports.note.inside", names.say("reports.note.inside-means"));
    add("reports.note.reference", names.say("reports.note.reference-means"));
    add("matrix.kind.covered", names.say("reports.note.covered-means"));
    add("matrix.kind.covered-with-conditions", names.say("reports.note.conditions-means"));
    add("matrix.kind.wider-than-covered", names.say("reports.note.wider-means"));
    add("matrix.kind.lapsed", names.say("reports.note.lapsed-means"));
    add("matrix.kind.barred", names.say("reports.note.barred-means"));
    add("matrix.kind.not-covered", names.say("reports.note.not-covered-means"));
    add("matrix.decision.permitted", names.say("reports.note.permitted-means"));
    add("matrix.decision.conditional", names.say("reports.note.conditional-means"));
    add("matrix.decision.not-permitted", names.say("reports.note.not-permitted-means"));
  }

  private void addEndings() {
    add("reports.ending.shared-in-full", names.say("reports.note.full-means"));
    add("reports.ending.shared-in-part", names.say("reports.note.part-means"));
    add("reports.ending.refused", names.say("reports.note.refused-means"));
    add("reports.ending.withdrawn", names.say("reports.note.withdrawn-means"));
    add("reports.ending.open", names.say("reports.note.open-means"));
    add("reports.note.emergency", names.say("reports.note.emergency-means"));
  }

  /// The codes of law that the tables show, each in words.
  private void addLaw() {
    board
        .matrix()
        .law()
        .bases()
        .forEach(basis -> notes.add(new Note(basis.code(), lawWords(basis))));
    var exemptions = new TreeSet<String>();
    for (var each : board.figures().decided(board.span())) {
      each.decisionBy(board.span().to()).ifPresent(d -> exemptions.addAll(d.exemptions()));
    }
    board.matrix().law().exemptions().stream()
        .filter(row -> exemptions.contains(row.code()))
        .forEach(row -> notes.add(new Note(row.code(), lawWords(row))));
  }

  private String lawWords(LawRow row) {
    return names.say("reports.value.law", row.title(), row.citation());
  }

  private void addLimits() {
    var law = board.matrix().law();
    long unchecked =
        law.rows().filter(row -> row.standing().verified().startsWith("knowledge")).count();
    add("reports.note.law", names.say("reports.note.law-means"));
    add(
        "reports.note.verified",
        names.say("reports.note.verified-means", unchecked, (long) law.size()));
    add("reports.note.findings", names.say("reports.note.findings-means"));
    add("reports.note.advice", names.say("reports.note.advice-means"));
    add("reports.note.log", names.say("reports.note.log-means"));
    add("reports.note.publication", names.say("reports.note.publication-means"));
    add("reports.note.trail", names.say("reports.note.trail-means"));
  }

  private void add(String term, String meaning) {
    notes.add(new Note(names.say(term), meaning));
  }
}
