package org.igworkbench.requests;

import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.jspecify.annotations.Nullable;

/// What is asked for, what for, and on what ground.
///
/// @param purpose code of the purpose; empty in a draft that names none yet
/// @param claim the basis and power that the requester states
/// @param description the data asked for, in the requester's words
/// @param subjects pseudonymous references of the people concerned, never names
/// @param people how many people it concerns; 0 where that is not stated
/// @param destination ISO code of the country; null for the United Kingdom
public record Ask(
    String purpose,
    Claim claim,
    String description,
    DataScope scope,
    String subjects,
    int people,
    @Nullable String destination) {

  /// What is asked for where the number of people is not stated.
  public Ask(
      String purpose,
      Claim claim,
      String description,
      DataScope scope,
      String subjects,
      @Nullable String destination) {
    this(purpose, claim, description, scope, subjects, 0, destination);
  }
}
