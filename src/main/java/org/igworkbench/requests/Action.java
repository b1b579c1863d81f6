package org.igworkbench.requests;

import org.igworkbench.workspace.Sentence;

/// What can be done with a request, and from which stages.
public enum Action {
  LOG("requests.action.log"),
  /// Disclosed first, because a child or adult was at risk; logged after.
  LOG_EMERGENCY("requests.action.log-emergency"),
  CORRECT("requests.action.correct"),
  BEGIN_REVIEW("requests.action.begin-review"),
  PAUSE("requests.action.pause"),
  RESUME("requests.action.resume"),
  ADVISE("requests.action.advise"),
  /// In an emergency this is the review of what was disclosed already.
  DECIDE("requests.action.decide"),
  SIGN("requests.action.sign"),
  SEND_BACK("requests.action.send-back"),
  DISCLOSE("requests.action.disclose"),
  /// Receipt, return, destruction or a correction passed on.
  CONFIRM("requests.action.confirm"),
  CLOSE("requests.action.close");

  private final String key;

  Action(String key) {
    this.key = key;
  }

  /// The action in words, as a past participle.
  public Sentence word() {
    return Sentence.of(key);
  }

  /// Whether the action is open to a request: by its stage, by whether its clock stands still, and
  /// by whether there is anything to share.
  public boolean openTo(SharingRequest request) {
    boolean disclosed = !request.life().disclosures().isEmpty();
    return switch (this) {
      case LOG, LOG_EMERGENCY -> false;
      case CORRECT, ADVISE, DECIDE -> undecided(request.stage());
      case BEGIN_REVIEW -> request.stage() == Stage.RECEIVED;
      case PAUSE -> waiting(request.stage()) && request.timing().pausedSince() == null;
      case RESUME -> waiting(request.stage()) && request.timing().pausedSince() != null;
      case SIGN, SEND_BACK -> request.stage() == Stage.AWAITING_SIGNATURE;
      case DISCLOSE ->
          switch (request.stage()) {
            case EMERGENCY -> true;
            case DECIDED, DISCLOSED -> request.sharing();
            case RECEIVED, UNDER_REVIEW, AWAITING_SIGNATURE, CLOSED, WITHDRAWN, NO_DATA_HELD ->
                false;
          };
      case CONFIRM ->
          switch (request.stage()) {
            // What left the house in an emergency is out there while its review waits for a
            // signature.
            case EMERGENCY, AWAITING_SIGNATURE, DISCLOSED, CLOSED -> disclosed;
            case RECEIVED, UNDER_REVIEW, DECIDED, WITHDRAWN, NO_DATA_HELD -> false;
          };
      case CLOSE -> request.stage() == Stage.DECIDED || request.stage() == Stage.DISCLOSED;
    };
  }

  private static boolean undecided(Stage stage) {
    return waiting(stage) || stage == Stage.EMERGENCY;
  }

  private static boolean waiting(Stage stage) {
    return stage == Stage.RECEIVED || stage == Stage.UNDER_REVIEW;
  }
}
