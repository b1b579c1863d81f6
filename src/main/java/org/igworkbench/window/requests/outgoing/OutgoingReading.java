package org.igworkbench.window.requests.outgoing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.OutgoingRequest;
import org.igworkbench.requests.OutgoingStage;
import org.igworkbench.requests.StatementOfNeed;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Sentence;

/// The requests that we make as they were read, with the registers that their fields refer to.
///
/// @param organisation who makes them
/// @param lines those that wait for us or for others first, the one needed soonest on top
record OutgoingReading(String organisation, MatrixSnapshot matrix, List<OutgoingRequest> lines) {

  private static final Comparator<OutgoingRequest> ORDER =
      Comparator.comparing((OutgoingRequest request) -> !isOpen(request))
          .thenComparing(
              request -> request.sending().replyBy(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(OutgoingRequest::code);

  /// Reads them; not on the window’s thread.
  static OutgoingReading of(Workbench workbench) {
    return new OutgoingReading(
        workbench.workspace().about().organisation(),
        workbench.matrix().snapshot(),
        workbench.outgoing().all().stream().sorted(ORDER).toList());
  }

  private static boolean isOpen(OutgoingRequest request) {
    return request.stage() == OutgoingStage.PREPARED || request.stage() == OutgoingStage.SENT;
  }

  /// The one of that code.
  Optional<OutgoingRequest> find(String code) {
    return lines.stream().filter(line -> line.code().equals(code)).findFirst();
  }

  /// A first draft of the statement of need.
  Optional<Sentence> draft(OutgoingRequest.Ground ground) {
    return StatementOfNeed.draft(organisation, ground, matrix.catalogue(), matrix.law());
  }

  /// What the statement of a request does: on the day on which it was sent, or on another while it
  /// was not.
  StatementOfNeed.Effect effect(OutgoingRequest request, LocalDate unsent) {
    var sent = request.sending().on();
    return StatementOfNeed.effect(
        request, sent == null ? unsent : sent, matrix.catalogue(), matrix.law());
  }
}
