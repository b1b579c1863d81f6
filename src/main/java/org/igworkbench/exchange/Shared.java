package org.igworkbench.exchange;

import java.util.HashMap;
import java.util.Map;

/// Keeps equal values once only: in a long list most cells say what others say.
final class Shared<T> {

  /// What is said by so many different cells is not said twice by much.
  private static final int MOST = 20_000;

  private final Map<T, T> values = new HashMap<>();

  /// The first value that was equal to this one.
  T of(T value) {
    var first = values.get(value);
    if (first != null) {
      return first;
    }
    if (values.size() < MOST) {
      values.put(value, value);
    }
    return value;
  }
}
