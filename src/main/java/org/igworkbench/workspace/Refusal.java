package org.igworkbench.workspace;

/// Why a workspace was not opened or made.
///
/// @param sentence what is so and what to do, for a person
public record Refusal(Kind kind, Sentence sentence) {

  /// The sorts of refusal that callers tell apart.
  public enum Kind {
    NOT_A_WORKSPACE,
    DAMAGED,
    NEWER_VERSION,
    IN_USE,
    PASSPHRASE_NEEDED,
    WRONG_PASSPHRASE,
    FOLDER_NOT_EMPTY,
    CANNOT_WRITE
  }
}
