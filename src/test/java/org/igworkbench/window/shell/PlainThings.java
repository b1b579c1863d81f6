package org.igworkbench.window.shell;

import org.igworkbench.audit.Subject;
import org.igworkbench.matrix.MatrixSnapshot;
import org.jspecify.annotations.Nullable;

/// Says every fact by its name and as it is kept.
public final class PlainThings implements ThingWords {

  @Override
  public FactWords of(Subject subject, MatrixSnapshot matrix) {
    return new FactWords() {
      @Override
      public String label(String field) {
        return field;
      }

      @Override
      public String value(String field, @Nullable Object value) {
        return value == null ? "" : value.toString();
      }
    };
  }
}
