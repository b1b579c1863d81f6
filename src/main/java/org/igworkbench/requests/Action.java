package org.igworkbench.requests;

import java.util.EnumSet;
import java.util.Set;
import org.igworkbench.workspace.Sentence;

/// What can be done with a request, and from which stages.
public enum Action {
  LOG("requests.action.log", Set.of()),
  /// Disclosed first, because a child or adult was at risk; logged after.
  LOG_EMERGENCY("requests.action.log-emergency", Set.of()),
  CORRECT("requests.action.correct", undecided()),
  BEGIN_REVIEW("requests.action.begin-review", EnumSet.of(Stage.RECEIVED)),
  PAUSE("requests.action.pause", waiting()),
  RESUME("requests.action.resume", waiting()),
  ADVISE("requests.action.advise", undecided()),
  /// In an emergency this is the review of what was disclosed already.
  DECIDE("requests.action.decide", undecided()),
  SIGN("requests.action.sign", EnumSet.of(Stage.AWAITING_SIGNATURE)),
  SEND_BACK("requests.action.send-back", EnumSet.of(Stage.AWAITING_SIGNATURE)),
  DISCLOSE(
      "requests.action.disclose", EnumSet.of(Stage.EMERGENCY, Stage.DECIDED, Stage.DISCLOSED)),
  /// Receipt, return, destruction or a correction passed on.
  CONFIRM("requests.action.confirm", EnumSet.of(Stage.EMERGENCY, Stage.DISCLOSED, Stage.CLOSED)),
  CLOSE("requests.action.close", EnumSet.of(Stage.DECIDED, Stage.DISCLOSED));

  private final String key;
  private final Set<Stage> stages;

  Action(String key, Set<Stage> stages) {
    this.key = key;
    this.stages = stages;
  }

  private static Set<Stage> undecided() {
    return EnumSet.of(Stage.RECEIVED, Stage.UNDER_REVIEW, Stage.EMERGENCY);
  }

  private static Set<Stage> waiting() {
    return EnumSet.of(Stage.RECEIVED, Stage.UNDER_REVIEW);
  }

  /// The action in words, as a past participle.
  public Sentence word() {
    return Sentence.of(key);
  }

  /// Whether the action is open to a request: by its stage, by whether its clock stands still, and
  /// by whether there is anything to share.
  public boolean openTo(SharingRequest request) {
    if (!stages.contains(request.stage())) {
      return false;
    }
    return switch (this) {
      case PAUSE -> request.timing().pausedSince() == null;
      case RESUME -> request.timing().pausedSince() != null;
      case DISCLOSE -> request.stage() == Stage.EMERGENCY || request.sharing();
      case CONFIRM -> !request.life().disclosures().isEmpty();
      case LOG,
          LOG_EMERGENCY,
          CORRECT,
          BEGIN_REVIEW,
          ADVISE,
          DECIDE,
          SIGN,
          SEND_BACK,
          CLOSE ->
          true;
    };
  }
}
