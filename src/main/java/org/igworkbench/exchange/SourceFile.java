package org.igworkbench.exchange;

import java.util.Arrays;

/// A file from outside, whole, as it was read from a disk or from the program itself.
///
/// @param name the name that problems are reported under
public record SourceFile(String name, byte[] content) {

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile file
        && file.name.equals(name)
        && Arrays.equals(file.content, content);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
