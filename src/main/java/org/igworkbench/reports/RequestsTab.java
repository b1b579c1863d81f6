package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.requests.RequestColumn;
import org.igworkbench.requests.SharingRequest;

/// Every request that had come in by the day, in the columns by which files of requests are brought
/// in.
final class RequestsTab {

  private final Making making;
  private final Names names;
  private final Codes codes;

  RequestsTab(Making making, Codes codes) {
    this.making = making;
    this.names = making.names();
    this.codes = codes;
  }

  Tab tab() {
    var requests =
        making.moment().requests().stream()
            .filter(request -> !request.timing().received().isAfter(making.day()))
            .toList();
    return new Tab(
        names.say("pack.requests.name"),
        names.say("pack.requests.title"),
        names.say("pack.requests.holds", making.day()),
        names.say("pack.requests.none", making.day()),
        Stream.of(RequestColumn.values())
            .map(column -> new Column(names.say(column.heading()), width(column)))
            .toList(),
        Rows.of(requests, this::row),
        null);
  }

  private List<Value> row(SharingRequest request) {
    return Stream.of(RequestColumn.values()).map(column -> value(column, request)).toList();
  }

  private Value value(RequestColumn column, SharingRequest request) {
    var text = column.of(request);
    if (text.isBlank()) {
      return names.orNone(text);
    }
    return switch (column.form()) {
      case DAY -> new Value.Day(LocalDate.parse(text));
      case NUMBER -> new Value.Count(Long.parseLong(text));
      case CODE -> new Value.Text(codes.coded(text));
      case CODES -> new Value.Text(text.replace(";", Codes.BETWEEN));
      case TEXT, WORD, ANSWER -> new Value.Text(text);
    };
  }

  private static int width(RequestColumn column) {
    return switch (column.form()) {
      case DAY, NUMBER, WORD, ANSWER -> 18;
      case CODE, CODES -> 28;
      case TEXT -> 40;
    };
  }
}
