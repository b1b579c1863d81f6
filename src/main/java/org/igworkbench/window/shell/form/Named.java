package org.igworkbench.window.shell.form;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Names the entries of a list from which one picks and into which nobody types.
public final class Named<T> extends StringConverter<T> {

  private final Function<T, String> words;

  /// Names each entry in these words.
  public Named(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T entry) {
    return entry == null ? "" : words.apply(entry);
  }

  /// Nothing is typed, so that no text stands for an entry.
  @Override
  public @Nullable T fromString(String text) {
    return null;
  }
}
