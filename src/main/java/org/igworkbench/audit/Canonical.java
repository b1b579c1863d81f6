package org.igworkbench.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes values as JSON in the canonical form of RFC 8785, so that equal facts give equal bytes.
///
/// Takes strings, whole numbers, booleans, lists, maps with string keys and `Raw` text that is
/// already canonical. Fractions are left out on purpose: their canonical spelling is the one hard
/// part of the RFC, and nothing in the trail needs them.
final class Canonical {

  private Canonical() {}

  /// Text that is canonical JSON already and is written as it stands.
  record Raw(String json) {}

  static String of(@Nullable Object value) {
    var out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(@Nullable Object value, StringBuilder out) {
    switch (value) {
      case null -> out.append("null");
      case Raw raw -> out.append(raw.json());
      case String text -> quote(text, out);
      case Boolean truth -> out.append(truth);
      case Integer number -> out.append(number);
      case Long number -> out.append(safe(number));
      case Map<?, ?> map -> object(map, out);
      case List<?> list -> array(list, out);
      default ->
          throw new IllegalArgumentException("No canonical form for " + value.getClass().getName());
    }
  }

  // RFC 8785 writes numbers as ECMAScript does, which is exact up to 2^53 only.
  private static long safe(long number) {
    if (Math.abs(number) > 9_007_199_254_740_991L) {
      throw new IllegalArgumentException("Too large for a JSON number: " + number);
    }
    return number;
  }

  private static void object(Map<?, ?> map, StringBuilder out) {
    // String.compareTo compares UTF-16 code units, which is the order that the RFC asks for.
    var sorted = new TreeMap<String, @Nullable Object>();
    map.forEach((key, value) -> sorted.put((String) key, value));
    out.append('{');
    var separator = "";
    for (var entry : sorted.entrySet()) {
      out.append(separator);
      quote(entry.getKey(), out);
      out.append(':');
      write(entry.getValue(), out);
      separator = ",";
    }
    out.append('}');
  }

  private static void array(List<?> list, StringBuilder out) {
    out.append('[');
    var separator = "";
    for (var item : list) {
      out.append(separator);
      write(item, out);
      separator = ",";
    }
    out.append(']');
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
