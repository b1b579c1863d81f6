package org.igworkbench.window.requests.step;

import java.util.List;
import org.igworkbench.matrix.Judge;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.CodedReason;
import org.igworkbench.requests.RequestSettings;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Signing;

/// What this organisation's settings bring to a decision: the reasons that can be named, and why a
/// second person has to sign if it is decided to share.
public record DecisionGround(List<CodedReason> reasons, List<Signing.Cause> causes) {

  public DecisionGround {
    reasons = List.copyOf(reasons);
    causes = List.copyOf(causes);
  }

  /// What the settings say of a request, by the matrix as it is.
  public static DecisionGround of(
      RequestSettings settings, MatrixSnapshot matrix, SharingRequest request) {
    var verdict = Judge.judge(matrix, request.question()).kind();
    return new DecisionGround(
        settings.reasons().stream().filter(CodedReason::inUse).toList(),
        settings
            .signatures()
            .causes(request.ask(), request.requester().recipient(), verdict, matrix.catalogue()));
  }

  /// The reasons of one column.
  List<CodedReason> reasons(boolean sharing) {
    return reasons.stream().filter(reason -> reason.sharing() == sharing).toList();
  }
}
