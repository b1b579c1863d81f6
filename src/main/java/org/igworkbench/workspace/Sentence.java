package org.igworkbench.workspace;

import java.util.List;

/// Something to be said to a person, as a key of the message bundles and what goes into it.
///
/// @param args text, whole numbers, dates, other sentences, or lists of these
public record Sentence(String key, List<Object> args) {

  public Sentence {
    args = List.copyOf(args);
  }

  /// A sentence by its key.
  public static Sentence of(String key, Object... args) {
    return new Sentence(key, List.of(args));
  }
}
