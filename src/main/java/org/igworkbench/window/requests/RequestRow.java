package org.igworkbench.window.requests;

import java.util.List;
import java.util.Optional;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.matrix.Judge;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.shell.form.Sought;

/// A request as the list shows it, with the verdict that was kept at its decision, or else the one
/// that the matrix gives now.
///
/// @param searched all that the filter looks at, put together once
record RequestRow(SharingRequest request, Verdict.Kind verdict, String purpose, String searched) {

  static RequestRow of(MatrixSnapshot matrix, SharingRequest request) {
    var decision = request.decision();
    var kept = Optional.ofNullable(decision).map(made -> made.evidence());
    var verdict =
        kept.map(evidence -> evidence.verdict())
            .orElseGet(() -> Judge.judge(matrix, request.question()).kind());
    var code = request.ask().purpose();
    var purpose = matrix.catalogue().purpose(code).map(Purpose::title).orElse(code);
    return new RequestRow(request, verdict, purpose, searched(request, purpose));
  }

  private static String searched(SharingRequest request, String purpose) {
    var ask = request.ask();
    return Sought.searched(
        String.join(
            " ",
            request.reference(),
            request.requester().organisation(),
            request.requester().role(),
            purpose,
            ask.purpose(),
            ask.description()));
  }

  String reference() {
    return request.reference();
  }

  /// Whether reference, requester, purpose and description together hold all these words.
  boolean holds(List<String> words) {
    return words.stream().allMatch(searched::contains);
  }
}
