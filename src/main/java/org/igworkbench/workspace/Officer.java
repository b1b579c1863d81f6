package org.igworkbench.workspace;

/// The person at the desk, as decisions and the trail name them.
///
/// @param position what they are, such as `Data-protection officer`; empty when not known
public record Officer(String name, String position) {

  /// Name and position, as a decision form asks for them.
  public String nameAndPosition() {
    return position.isEmpty() ? name : name + ", " + position;
  }
}
