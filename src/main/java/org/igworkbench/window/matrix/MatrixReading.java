package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.matrix.grid.FindingCounts;

/// What the screen has read, and how it lays out the axes. Made off the window's thread.
///
/// @param leaned the requests whose evidence names a rule, by its code, the newest first
record MatrixReading(MatrixIndex index, AxisFrame frame, Map<String, List<SharingRequest>> leaned) {

  static MatrixReading of(
      MatrixSnapshot snapshot,
      Collection<SharingRequest> requests,
      LocalDate day,
      Map<String, FindingCounts> findings,
      AxisWords words) {
    var index = MatrixIndex.of(snapshot, day, requests, findings);
    return of(index, requests, words);
  }

  /// The matrix as it stood on a day.
  static MatrixReading asItStood(
      MatrixSnapshot snapshot,
      Collection<SharingRequest> requests,
      LocalDate day,
      Map<String, FindingCounts> findings,
      AxisWords words) {
    var then = requests.stream().filter(it -> !it.timing().received().isAfter(day)).toList();
    return of(MatrixIndex.asItStood(snapshot, day, then, findings), then, words);
  }

  private static MatrixReading of(
      MatrixIndex index, Collection<SharingRequest> requests, AxisWords words) {
    // What most people look at is worked out here, so that the window does not wait for it.
    index.cells(AxisPair.PURPOSE_RECIPIENT);
    return new MatrixReading(index, new AxisFrame(index, words), leaned(requests));
  }

  private static Map<String, List<SharingRequest>> leaned(Collection<SharingRequest> requests) {
    var leaned = new HashMap<String, List<SharingRequest>>();
    requests.stream()
        .sorted(
            Comparator.comparing((SharingRequest request) -> request.timing().received())
                .thenComparing(SharingRequest::reference)
                .reversed())
        .forEach(request ->
            rulesOf(request)
                .forEach(
                    rule -> leaned.computeIfAbsent(rule, code -> new ArrayList<>()).add(request)));
    return leaned;
  }

  /// The rules that a decision names, without their versions.
  private static List<String> rulesOf(SharingRequest request) {
    var decision = request.decision();
    var evidence = decision == null ? null : decision.evidence();
    return evidence == null
        ? List.of()
        : evidence.rules().stream().map(MatrixReading::code).distinct().toList();
  }

  private static String code(String rule) {
    int end = rule.indexOf(' ');
    return end < 0 ? rule : rule.substring(0, end);
  }
}
