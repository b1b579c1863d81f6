package org.igworkbench.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.igworkbench.exchange.Difference.Fate;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.requests.RequestColumn;
import org.igworkbench.requests.RequestIntake.Incoming;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;

/// The requests of a workspace while a file is compared with them.
final class RequestRegister implements Intake {

  /// What a request that is new can't do without.
  private static final Set<RequestColumn> NEEDED =
      Set.of(
          RequestColumn.REFERENCE,
          RequestColumn.RECEIVED,
          RequestColumn.CHANNEL,
          RequestColumn.ORGANISATION,
          RequestColumn.PERSON,
          RequestColumn.PURPOSE,
          RequestColumn.DESCRIPTION,
          RequestColumn.CATEGORIES,
          RequestColumn.SUBJECTS,
          RequestColumn.URGENCY);

  private final RequestLog requests;
  private final AskedCells asked;
  private final DecidedCells decided;
  private final KeptText texts;
  private final List<Incoming> incoming = new ArrayList<>();

  RequestRegister(RequestLog requests, SharingMatrix matrix, Clock clock, KeptText texts) {
    this.requests = requests;
    this.texts = texts;
    var today = LocalDate.now(clock);
    var settings = requests.policy().settings();
    var registers = RequestRegisters.of(matrix.snapshot(), settings.reasons());
    var calendar = requests.calendar();
    asked =
        new AskedCells(
            registers,
            (received, urgency) -> settings.targets().due(received, urgency, calendar),
            today);
    decided = new DecidedCells(registers, today);
  }

  @Override
  public List<ImportColumn> columns() {
    return Arrays.stream(RequestColumn.values())
        .map(column -> new ImportColumn(column.file(), column.heading(), NEEDED.contains(column)))
        .toList();
  }

  @Override
  public void read(List<Cells> rows, Comparison into) {
    var there = new HashMap<String, SharingRequest>();
    requests
        .find(rows.stream().map(row -> row.optional(RequestColumn.REFERENCE.file())).toList())
        .forEach(request -> there.put(request.reference(), request));
    var reading =
        new RequestRows(
            into.sheet(),
            asked,
            decided,
            texts,
            reference -> Optional.ofNullable(there.get(reference)),
            requests.intake()::check);
    for (var row : rows) {
      int problems = into.problems();
      var entry = reading.entry(row);
      if (into.problems() > problems) {
        into.wrong(row.record());
      } else {
        take(row, entry, into);
      }
    }
  }

  private void take(Cells row, RequestEntry entry, Comparison into) {
    if (entry.isUnchanged()) {
      into.unchanged();
      return;
    }
    incoming.add(entry.request());
    var after = entry.request().after();
    into.differs(
        row,
        entry.isNew() ? Fate.NEW : Fate.CHANGED,
        after.reference(),
        after.requester().organisation(),
        entry.isNew()
            ? List.of()
            : entry.differences().stream()
                .map(each ->
                    new Difference.Cell(
                        each.place(), row.heading(each.column()), each.before(), each.after()))
                .toList());
  }

  @Override
  public Outcome<Integer> take(Officer officer, String why, Progress progress) {
    return requests.intake().take(officer, incoming, why, progress);
  }
}
