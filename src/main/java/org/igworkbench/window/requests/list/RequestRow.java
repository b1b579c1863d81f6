package org.igworkbench.window.requests.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.Judge;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestLists;
import org.igworkbench.requests.SharingRequest;
import org.jspecify.annotations.Nullable;

/// A row of the list: a request, or the place of one that is still to be read.
///
/// @param line null while it is read
/// @param verdict what the matrix says now while the request is open, and what was kept at its
///   decision afterwards; null where that is not known
/// @param purpose the title of its purpose
/// @param recipient the name of the recipient in the register; empty for none
public record RequestRow(
    @Nullable RequestLine line, Verdict.@Nullable Kind verdict, String purpose, String recipient) {

  /// The place of a request that is still to be read.
  static final RequestRow WAITING = new RequestRow(null, null, "", "");

  /// The rows of a page; reads what open requests ask, so never on the window's thread.
  static List<RequestRow> of(LogBasis basis, RequestLists lists, List<RequestLine> page) {
    var open =
        page.stream().filter(line -> line.stage().open()).map(RequestLine::reference).toList();
    Map<String, Verdict.Kind> now = new HashMap<>();
    for (SharingRequest request : lists.whole(open)) {
      now.put(request.reference(), Judge.judge(basis.matrix(), request.question()).kind());
    }
    var rows = new ArrayList<RequestRow>();
    for (var line : page) {
      rows.add(of(basis, line, now.getOrDefault(line.reference(), line.verdict())));
    }
    return rows;
  }

  private static RequestRow of(LogBasis basis, RequestLine line, Verdict.@Nullable Kind verdict) {
    var catalogue = basis.matrix().catalogue();
    var purpose = catalogue.purpose(line.purpose()).map(Purpose::title).orElse(line.purpose());
    var code = line.recipient();
    var recipient =
        code == null ? "" : catalogue.recipient(code).map(Recipient::title).orElse(code);
    return new RequestRow(line, verdict, purpose, recipient);
  }

  /// Empty while it is read.
  public String reference() {
    var known = line;
    return known == null ? "" : known.reference();
  }
}
