package org.igworkbench.requests;

/// How fast a request has to be answered.
public enum Urgency {
  ROUTINE,
  URGENT,
  /// Disclosed first where a child or adult is at risk, and reviewed after.
  EMERGENCY
}
