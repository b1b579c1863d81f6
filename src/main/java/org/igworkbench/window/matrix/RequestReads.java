package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.igworkbench.requests.Named;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestMentions.Naming;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.shell.Desk;
import org.jspecify.annotations.Nullable;

/// Reads the requests that leaned on the cell and the rule that are looked at, off the window's
/// thread: the newest of each, and how many there are.
final class RequestReads {

  private static final int MOST = 50;

  private final Desk desk;
  private long latest;
  private @Nullable Asked asked;

  RequestReads(Desk desk) {
    this.desk = desk;
  }

  private record Asked(CellKey cell, @Nullable String rule) {}

  /// Whether something else is looked at than what was read last.
  boolean elsewhere(CellKey cell, @Nullable String rule) {
    return !new Asked(cell, rule).equals(asked);
  }

  /// Some requests, as they stood on the day of the window.
  ///
  /// @param lines the newest
  /// @param count how many there are
  record Some(List<RequestLine> lines, int count) {
    static final Some NONE = new Some(List.of(), 0);
  }

  /// @param rule code of the rule that is looked at; empty for none
  /// @param leaned those whose evidence names the rule
  /// @param others all other requests of the cell
  record Read(String rule, Some leaned, Some others) {}

  /// Reads what there is of a cell.
  ///
  /// @param then is handed what was read, unless another cell or rule was looked at meanwhile
  void start(AxisPair axes, CellKey cell, @Nullable String rule, Consumer<Read> then) {
    asked = new Asked(cell, rule);
    var day = desk.day();
    boolean past = day.isBefore(desk.asAt().today());
    long ticket = ++latest;
    desk.jobs()
        .run(
            () -> read(axes.naming(cell), rule, day, past),
            read -> {
              if (ticket == latest) {
                then.accept(read);
              }
            });
  }

  private Read read(List<Named> cell, @Nullable String rule, LocalDate day, boolean past) {
    if (rule == null) {
      return new Read("", Some.NONE, some(new Naming(cell, null, day, false), day, past));
    }
    var evidence = new Named(Named.Kind.RULE, rule);
    return new Read(
        rule,
        some(new Naming(List.of(evidence), null, day, false), day, past),
        some(new Naming(cell, evidence, day, false), day, past));
  }

  private Some some(Naming naming, LocalDate day, boolean past) {
    var log = desk.workbench().requests();
    var lines = log.mentions().lines(naming, MOST);
    int count = lines.size() < MOST ? lines.size() : log.mentions().count(naming);
    return new Some(past ? stood(lines, day) : lines, count);
  }

  private List<RequestLine> stood(List<RequestLine> lines, LocalDate day) {
    var log = desk.workbench().requests();
    return lines.stream()
        .flatMap(line -> log.find(line.reference()).stream())
        .flatMap(request -> request.asAt(day).stream())
        .map(RequestLine::of)
        .toList();
  }
}
