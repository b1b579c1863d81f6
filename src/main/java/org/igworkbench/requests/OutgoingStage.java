package org.igworkbench.requests;

import org.igworkbench.workspace.Sentence;

/// How far a request is that we make to somebody else.
public enum OutgoingStage {
  PREPARED("outgoing.stage.prepared"),
  SENT("outgoing.stage.sent"),
  RECEIVED_IN_FULL("outgoing.stage.received-in-full"),
  RECEIVED_IN_PART("outgoing.stage.received-in-part"),
  REFUSED("outgoing.stage.refused"),
  WITHDRAWN("outgoing.stage.withdrawn");

  private final String key;

  OutgoingStage(String key) {
    this.key = key;
  }

  /// The stage in words.
  public Sentence word() {
    return Sentence.of(key);
  }

  /// Whether it has left the house; a request can be withdrawn before it has.
  public boolean isSent() {
    return this != PREPARED && this != WITHDRAWN;
  }

  /// Whether the organisation that was asked has answered.
  public boolean isAnswered() {
    return isSent() && this != SENT;
  }

  /// Whether data came.
  public boolean isReceived() {
    return this == RECEIVED_IN_FULL || this == RECEIVED_IN_PART;
  }
}
