package org.igworkbench.exchange;

import java.util.List;
import java.util.Map;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.RequestText;
import org.igworkbench.requests.SharingRequest;

/// The columns of a list of requests, and what stands in each of them for a request.
public final class RequestColumns {

  static final Layout LAYOUT = layout();

  private RequestColumns() {}

  private static Layout layout() {
    var names = names();
    return Layout.of("", names.getFirst())
        .with(names.subList(1, names.size()).toArray(String[]::new));
  }

  /// The names of all columns, in their order.
  public static List<String> names() {
    return RequestText.names();
  }

  /// What stands in each column, as a file would say it; empty where there is nothing.
  public static Map<String, String> of(SharingRequest request) {
    return RequestText.of(request);
  }

  /// Why it is not decided yet, as somebody wrote it down when it was taken up.
  static String waiting(Life life) {
    return RequestText.waiting(life);
  }
}
