package org.igworkbench.workspace;

import org.jspecify.annotations.Nullable;

/// Something outside the program failed, such as a full disk; what was asked for has not been done.
///
/// The code stays the same for good, so that people can search and ask for it.
public final class Fault extends RuntimeException {

  /// The code of a damaged store, of which nothing more should be read or saved.
  public static final String DAMAGED = "STO-02";

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Sentence sentence;

  /// A fault with its code, such as `STO-03`, and what to tell a person.
  public Fault(String code, Sentence sentence, @Nullable Throwable cause) {
    super(code + " " + sentence.key(), cause);
    this.code = code;
    this.sentence = sentence;
  }

  /// The code, such as `STO-03`.
  public String code() {
    return code;
  }

  /// What is so and what to do, for a person.
  public Sentence sentence() {
    return sentence;
  }
}
