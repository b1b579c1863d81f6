package org.igworkbench.office;

import java.io.IOException;

/// How many bytes may still be unpacked.
final class Budget {

  private long left;

  Budget(long bytes) {
    this.left = bytes;
  }

  /// Takes so many bytes of it.
  void spend(long bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new IOException("Unpacks to more than any table needs");
    }
  }

  boolean exhausted() {
    return left < 0;
  }
}
