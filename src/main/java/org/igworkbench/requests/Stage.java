package org.igworkbench.requests;

import java.util.Arrays;
import java.util.List;
import org.igworkbench.workspace.Sentence;

/// How far a request has come.
public enum Stage {
  RECEIVED("requests.stage.received"),
  UNDER_REVIEW("requests.stage.under-review"),
  /// Decided by one person, and of no effect before a second one has signed.
  AWAITING_SIGNATURE("requests.stage.awaiting-signature"),
  /// Disclosed because it could not wait, and not reviewed yet.
  EMERGENCY("requests.stage.emergency"),
  DECIDED("requests.stage.decided"),
  DISCLOSED("requests.stage.disclosed"),
  CLOSED("requests.stage.closed"),
  WITHDRAWN("requests.stage.withdrawn"),
  NO_DATA_HELD("requests.stage.no-data-held");

  private final String key;

  Stage(String key) {
    this.key = key;
  }

  /// The stage in words.
  public Sentence word() {
    return Sentence.of(key);
  }

  /// Whether somebody still has to decide it, review it or sign it.
  public boolean open() {
    return switch (this) {
      case RECEIVED, UNDER_REVIEW, AWAITING_SIGNATURE, EMERGENCY -> true;
      case DECIDED, DISCLOSED, CLOSED, WITHDRAWN, NO_DATA_HELD -> false;
    };
  }

  /// The stages in which somebody still has to do so.
  public static List<Stage> allOpen() {
    return Arrays.stream(values()).filter(Stage::open).toList();
  }
}
