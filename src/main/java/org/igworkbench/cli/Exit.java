package org.igworkbench.cli;

import org.igworkbench.workspace.Refusal;

/// How a command ended, as the number that a script sees.
public enum Exit {
  DONE(0),
  /// The input is bad, or the command found problems.
  BAD_INPUT(1),
  /// The command was not understood.
  USAGE(2),
  /// Something failed that nobody at the keyboard did wrong.
  FAULT(3),
  /// Somebody else changed the thing first.
  STALE(4),
  IN_USE(5),
  TRAIL_BROKEN(6),
  /// The passphrase is wrong, or missing and nobody is there to ask.
  WRONG_PASSPHRASE(7),
  /// No workspace, a damaged one, or one made by a newer version.
  NOT_A_WORKSPACE(8);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /// The number.
  public int code() {
    return code;
  }

  /// How a command ends whose workspace was not opened or made.
  public static Exit of(Refusal.Kind kind) {
    return switch (kind) {
      case FOLDER_NOT_EMPTY, CANNOT_WRITE -> BAD_INPUT;
      case IN_USE -> IN_USE;
      case PASSPHRASE_NEEDED, WRONG_PASSPHRASE -> WRONG_PASSPHRASE;
      case NOT_A_WORKSPACE, DAMAGED, NEWER_VERSION -> NOT_A_WORKSPACE;
    };
  }
}
