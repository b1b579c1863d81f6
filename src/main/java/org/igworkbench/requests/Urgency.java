package org.igworkbench.requests;

import org.igworkbench.workspace.Sentence;

/// How fast a request has to be answered.
public enum Urgency {
  ROUTINE("requests.urgency.routine"),
  URGENT("requests.urgency.urgent"),
  /// Disclosed first where a child or adult is at risk, and reviewed after.
  EMERGENCY("requests.urgency.emergency");

  private final String key;

  Urgency(String key) {
    this.key = key;
  }

  /// The urgency in words.
  public Sentence word() {
    return Sentence.of(key);
  }
}
