package org.igworkbench.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of a thing at one moment, as canonical JSON: an object, or `null` when the thing
/// did not exist.
public record Facts(String json) {

  /// Nothing is known: the thing is not there.
  public static final Facts NONE = new Facts("null");

  /// Facts by name; a value is text, a whole number, a boolean, a list or a map of these.
  public static Facts of(Map<String, ? extends @Nullable Object> values) {
    return new Facts(Canonical.of(values));
  }

  /// The facts by name, in the order of names: text, whole numbers as [Long], booleans, lists, maps
  /// and null. Empty when the thing did not exist.
  ///
  /// @throws IllegalArgumentException if the text is no canonical JSON
  public Map<String, @Nullable Object> values() {
    return CanonicalReader.object(json);
  }
}
