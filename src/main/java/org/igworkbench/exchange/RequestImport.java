package org.igworkbench.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;

/// Brings requests in from a CSV file or a workbook: read, checked, compared, and then taken over
/// as a whole or not at all.
public final class RequestImport {

  private final TableReader workbooks;
  private final RequestLog requests;
  private final SharingMatrix matrix;
  private final Clock clock;
  private final Words words;

  public RequestImport(
      TableReader workbooks, RequestLog requests, SharingMatrix matrix, Clock clock, Words words) {
    this.workbooks = workbooks;
    this.requests = requests;
    this.matrix = matrix;
    this.clock = clock;
    this.words = words;
  }

  /// What the file would change; changes nothing.
  public RequestPlan plan(SourceFile file) {
    if (!QuestionReader.isWorkbook(file)) {
      var problems = new Problems(file.name());
      return plan(file, new CsvReader().scan(file, problems).table(), problems);
    }
    return switch (workbooks.read(file)) {
      case Reading.Sound<Table>(Table table) -> plan(file, table, new Problems(table.place()));
      case Reading.Faulty<Table>(var violations) -> unreadable(file, violations);
    };
  }

  private static RequestPlan unreadable(SourceFile file, List<Violation> violations) {
    return new RequestPlan(file.name(), List.of(), 0, violations);
  }

  private RequestPlan plan(SourceFile file, Table table, Problems problems) {
    var sheet = new Sheet(RequestRows.LAYOUT, table, problems);
    if (!sheet.has("reference")) {
      return unreadable(file, problems.inOrder());
    }
    var today = LocalDate.now(clock);
    var registers = RequestRegisters.of(matrix.snapshot(), requests.policy().settings().reasons());
    var there = new HashMap<String, SharingRequest>();
    requests.find(sheet.keys()).forEach(request -> there.put(request.reference(), request));
    var entries =
        new RequestRows(
                sheet,
                new AskedCells(registers, requests::due, today),
                new DecidedCells(registers, today),
                new KeptText(words.say("office.text.cut")),
                reference -> Optional.ofNullable(there.get(reference)),
                requests.intake()::check)
            .read();
    return new RequestPlan(
        file.name(), entries, table.rows().size() - entries.size(), problems.inOrder());
  }

  /// Takes over all that is new and changed, in one change with one way back. Refused when anything
  /// in the file is wrong.
  ///
  /// @return how many requests were new or changed; stale when somebody has changed one meanwhile
  public Outcome<Integer> apply(Officer officer, RequestPlan plan) {
    if (!plan.sound()) {
      return new Outcome.Rejected<>(plan.problems());
    }
    var moves = plan.moves();
    return moves.isEmpty()
        ? new Outcome.Rejected<>(
            List.of(Violation.at(plan.file(), "exchange.import.nothing", plan.file())))
        : requests.intake().take(officer, moves, words.say("exchange.import.why", plan.file()));
  }
}
