package org.igworkbench.window.requests.life;

import java.util.OptionalInt;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Days;

/// Says how the clock of a request stands: due, overdue, waiting, to be reviewed, or decided in so
/// many working days.
record Clockwork(Phrases phrases) {

  /// In one line.
  ///
  /// @param taken in how many working days it was decided; empty while it is not
  String say(SharingRequest request, OptionalInt taken) {
    var timing = request.timing();
    var deadline = request.deadline();
    var decision = request.decision();
    if (!request.stage().open()) {
      return decision == null || taken.isEmpty()
          ? phrases.say("requests-screen.due.by", deadline)
          : phrases.say("request-life.clock.decided-in", taken.getAsInt(), decision.effectiveOn());
    }
    var since = timing.pausedSince();
    if (since != null) {
      return phrases.say("request-life.clock.paused", since, timing.pauses().getLast().reason());
    }
    if (request.overdueOn(phrases.today())) {
      return request.stage() == Stage.EMERGENCY
          ? phrases.say("request-life.clock.review-overdue", deadline, phrases.due(request))
          : phrases.say("requests-screen.due.by-overdue", deadline, phrases.due(request));
    }
    return request.stage() == Stage.EMERGENCY
        ? phrases.say("request-life.clock.review-by", deadline)
        : phrases.say("requests-screen.due.by", deadline);
  }

  /// The same and by when the requester needs it, where it has said so.
  String withRequiredBy(SharingRequest request, OptionalInt taken) {
    var needed = request.timing().requiredBy();
    var clock = say(request, taken);
    return needed == null || !request.stage().open()
        ? clock
        : phrases.say("request-life.clock.and-needed", clock, Days.written(needed));
  }
}
