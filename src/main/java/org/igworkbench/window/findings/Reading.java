package org.igworkbench.window.findings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.igworkbench.audit.Subject;
import org.igworkbench.findings.FindingSet;
import org.igworkbench.findings.Listed;
import org.igworkbench.law.LawRow;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.registers.Entry;
import org.igworkbench.workbench.Workbench;

/// What was found, with the names of the things that it is about.
///
/// @param names what each thing is called beside its code; nothing where that is not known
record Reading(FindingSet set, Map<Subject, String> names) {

  /// Reads it, not on the window's thread.
  static Reading of(Workbench workbench, LocalDate day) {
    var set = workbench.findings().on(day);
    var matrix = workbench.matrix().snapshot();
    var names = new HashMap<Subject, String>();
    for (var listed : set.all()) {
      var subject = listed.finding().subject();
      var name = name(subject, matrix);
      if (!name.isEmpty()) {
        names.put(subject, name);
      }
    }
    nameRequests(workbench, set.all(), names);
    nameRest(workbench, set.all(), names);
    return new Reading(set, Map.copyOf(names));
  }

  private static String name(Subject subject, MatrixSnapshot matrix) {
    var code = subject.code();
    return switch (subject.kind()) {
      case "rule" ->
          matrix.history(code).versions().stream()
              .reduce((first, last) -> last)
              .map(rule -> cell(rule.cell(), matrix))
              .orElse("");
      case "cell" ->
          cell(
              new Cell(code.substring(0, code.indexOf('/')), code.substring(code.indexOf('/') + 1)),
              matrix);
      case "purpose" -> purpose(code, matrix);
      case "recipient" -> recipient(code, matrix);
      default -> matrix.lawRow(code).map(LawRow::title).orElse("");
    };
  }

  private static String cell(Cell cell, MatrixSnapshot matrix) {
    return purpose(cell.purpose(), matrix) + " → " + recipient(cell.recipient(), matrix);
  }

  private static String purpose(String code, MatrixSnapshot matrix) {
    return matrix.catalogue().purpose(code).map(row -> row.title()).orElse(code);
  }

  private static String recipient(String code, MatrixSnapshot matrix) {
    return matrix.catalogue().recipient(code).map(row -> row.title()).orElse(code);
  }

  private static void nameRequests(
      Workbench workbench, List<Listed> all, Map<Subject, String> names) {
    var references =
        subjects(all)
            .filter(subject -> subject.kind().equals("request"))
            .map(Subject::code)
            .distinct()
            .toList();
    for (var request : workbench.requests().find(references)) {
      names.put(new Subject("request", request.reference()), request.requester().organisation());
    }
  }

  private static void nameRest(Workbench workbench, List<Listed> all, Map<Subject, String> names) {
    subjects(all)
        .filter(subject -> !names.containsKey(subject))
        .distinct()
        .forEach(subject ->
            workbench
                .registers()
                .find(subject.code())
                .map(Entry::title)
                .ifPresent(title -> names.put(subject, title)));
  }

  private static Stream<Subject> subjects(List<Listed> all) {
    return all.stream().map(listed -> listed.finding().subject());
  }

  /// What a thing is called beside its code; empty where that is not known.
  String name(Subject subject) {
    return names.getOrDefault(subject, "");
  }
}
