package org.igworkbench.window.shell;

import org.jspecify.annotations.Nullable;

/// Says the facts of one sort of thing as a person reads them: fields by name, codes by title.
public interface FactWords {

  /// What a field is called; empty for a field that is not worth showing.
  String label(String field);

  /// What stands in a field, in words; empty where nothing does.
  ///
  /// @param value text, a whole number, a boolean, a list or a map of these
  String value(String field, @Nullable Object value);
}
