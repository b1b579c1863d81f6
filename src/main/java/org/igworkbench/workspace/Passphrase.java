package org.igworkbench.workspace;

import java.util.Arrays;

/// A passphrase in memory, wiped when it is closed.
public final class Passphrase implements AutoCloseable {

  private final char[] characters;

  /// Takes the characters over; the caller keeps no copy.
  public Passphrase(char[] characters) {
    this.characters = characters;
  }

  /// The characters themselves, not a copy.
  public char[] characters() {
    return characters;
  }

  /// Whether nothing was entered.
  public boolean isEmpty() {
    return characters.length == 0;
  }

  @Override
  public void close() {
    Arrays.fill(characters, '\0');
  }
}
