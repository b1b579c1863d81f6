package org.igworkbench.window.requests.outgoing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.igworkbench.requests.OutgoingRequest;
import org.igworkbench.workspace.Sentence;

/// How a request that we make stands on a day, in words and as an icon that says the same.
record OutgoingStanding(Sentence word, String icon, boolean overdue) {

  static OutgoingStanding of(OutgoingRequest request, LocalDate day) {
    var by = request.sending().replyBy();
    if (by != null && request.isOverdue(day)) {
      return new OutgoingStanding(
          Sentence.of("outgoing-screen.state.overdue", ChronoUnit.DAYS.between(by, day)),
          "bi-exclamation-triangle",
          true);
    }
    var icon =
        switch (request.stage()) {
          case PREPARED -> "bi-pencil";
          case SENT -> "bi-send";
          case RECEIVED_IN_FULL -> "bi-check2-circle";
          case RECEIVED_IN_PART -> "bi-circle-half";
          case REFUSED -> "bi-x-circle";
          case WITHDRAWN -> "bi-arrow-return-left";
        };
    return new OutgoingStanding(request.stage().word(), icon, false);
  }
}
