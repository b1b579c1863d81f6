package org.igworkbench.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/// A part as it unpacks: paid for from a budget, and compared with the checksum that the zip keeps
/// of it, so that no damage passes for another number or date.
final class CheckedPart extends FilterInputStream {

  private final long expected;
  private final Budget budget;
  private final CRC32 sum = new CRC32();

  CheckedPart(InputStream part, long expected, Budget budget) {
    super(part);
    this.expected = expected;
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    if (read > 0) {
      budget.spend(read);
      sum.update(buffer, from, read);
    } else if (read < 0 && expected >= 0 && sum.getValue() != expected) {
      throw new IOException("Not what was packed");
    }
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    throw new IOException("Read from end to end only");
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
