package org.igworkbench.workspace;

import java.util.List;

/// One thing that is wrong with what somebody entered, and where.
///
/// @param path the field of a form (`decision.reason`) or the cell of a file (`rules.csv!J17`)
/// @param key the message that says what is wrong and what to do
/// @param args what goes into the message
public record Violation(String path, String key, List<Object> args) {

  public Violation {
    args = List.copyOf(args);
  }

  /// A violation at a place.
  public static Violation at(String path, String key, Object... args) {
    return new Violation(path, key, List.of(args));
  }

  /// What is wrong, to be said without the place.
  public Sentence sentence() {
    return new Sentence(key, args);
  }
}
