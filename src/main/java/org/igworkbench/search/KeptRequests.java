package org.igworkbench.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.requests.RequestQuery;
import org.igworkbench.requests.RequestSort;
import org.igworkbench.requests.RequestView;
import org.igworkbench.requests.SharingRequest;

/// Looks for requests in the log: by reference however it is spelt, by a pseudonymous reference of
/// a person, and by their words, a page at a time.
public final class KeptRequests implements SoughtRequests {

  private static final int MOST_COUNTED = 10_000;

  private static final Pattern REFERENCE =
      Pattern.compile("(?i)\\s*(DSR)[\\s-]*(\\d{4})[\\s-]*(\\d{1,9})\\s*");

  private static final RequestQuery.Order NEWEST =
      new RequestQuery.Order(RequestSort.RECEIVED, true);

  private final RequestLog log;
  private final Catalogue catalogue;
  private final LocalDate day;

  /// @param catalogue whose titles lead to requests too
  public KeptRequests(RequestLog log, Catalogue catalogue, LocalDate day) {
    this.log = log;
    this.catalogue = catalogue;
    this.day = day;
  }

  @Override
  public Sought find(String typed, int most) {
    var text = typed.substring(0, Math.min(typed.length(), Query.LONGEST));
    var open = RequestQuery.typed(catalogue, RequestView.OPEN, day, false, text, NEWEST);
    var all = RequestQuery.typed(catalogue, RequestView.ALL, day, false, text, NEWEST);
    if (all.words().isEmpty()) {
      return NONE.find(typed, most);
    }
    var found = new LinkedHashMap<String, SharingRequest>();
    named(text).forEach(one -> found.put(one.reference(), one));
    add(open, most, found);
    add(all, most, found);
    int count = log.lists().count(all, MOST_COUNTED);
    return new Sought(List.copyOf(found.values()), Math.max(count, found.size()));
  }

  private void add(RequestQuery query, int most, LinkedHashMap<String, SharingRequest> found) {
    var references =
        log.lists().page(query, null, most).stream()
            .map(RequestLine::reference)
            .filter(reference -> !found.containsKey(reference))
            .toList();
    log.lists().whole(references).forEach(one -> found.put(one.reference(), one));
  }

  private List<SharingRequest> named(String text) {
    var parts = REFERENCE.matcher(text);
    var reference =
        parts.matches()
            ? String.format(
                Locale.ROOT, "DSR-%s-%03d", parts.group(2), Integer.parseInt(parts.group(3)))
            : text.strip().toUpperCase(Locale.ROOT);
    var one = log.find(reference);
    return one.isPresent() ? List.of(one.get()) : log.about(text);
  }
}
