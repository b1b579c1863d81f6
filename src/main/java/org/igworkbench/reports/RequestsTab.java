package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import org.igworkbench.requests.RequestColumn;
import org.igworkbench.requests.SharingRequest;

/// Every request that had come in by the day, in the columns by which files of requests are brought
/// in.
final class RequestsTab {

  private static final String NUMBER = "number_of_individuals";
  private static final String DAY = "_date";

  private final Making making;
  private final Names names;

  RequestsTab(Making making) {
    this.making = making;
    this.names = making.names();
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
        RequestColumn.files().stream().map(name -> new Column(name, width(name))).toList(),
        Rows.of(requests, this::row),
        null);
  }

  private List<Value> row(SharingRequest request) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (var column : RequestColumn.values()) {
      texts.put(column.file(), column.of(request));
    }
    return RequestColumn.files().stream()
        .map(name -> value(name, texts.getOrDefault(name, "")))
        .toList();
  }

  private Value value(String name, String text) {
    if (text.isBlank()) {
      return names.orNone(text);
    }
    if (name.endsWith(DAY)) {
      return new Value.Day(LocalDate.parse(text));
    }
    return name.equals(NUMBER)
        ? new Value.Count(Long.parseLong(text))
        : new Value.Text(text);
  }

  private static int width(String name) {
    return switch (name) {
      case "data_requested", "reason", "conditions", "disclosed", "necessity" -> 48;
      default -> name.endsWith(DAY) || name.endsWith("_code") ? 18 : 26;
    };
  }
}
