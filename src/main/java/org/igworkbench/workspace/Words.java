package org.igworkbench.workspace;

/// Turns a sentence into the words that a person reads.
public interface Words {

  /// The sentence in British English.
  String say(Sentence sentence);

  /// A fixed text by its key, with what goes into it.
  default String say(String key, Object... args) {
    return say(Sentence.of(key, args));
  }
}
