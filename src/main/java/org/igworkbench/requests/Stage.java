package org.igworkbench.requests;

import org.igworkbench.workspace.Sentence;

/// How far a request has come.
public enum Stage {
  RECEIVED("requests.stage.received"),
  UNDER_REVIEW("requests.stage.under-review"),
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

  /// Whether somebody still has to decide it.
  public boolean open() {
    return this == RECEIVED || this == UNDER_REVIEW;
  }
}
