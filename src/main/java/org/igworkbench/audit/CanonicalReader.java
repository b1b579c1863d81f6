package org.igworkbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads what [Canonical] writes: the same values, and no more of JSON than that.
final class CanonicalReader {

  /// Facts hold lists and maps of plain values; what lies deeper was not written by this program.
  private static final int DEEPEST = 8;

  private final String json;
  private int at;

  private CanonicalReader(String json) {
    this.json = json;
  }

  /// The members of an object; none for `null`.
  static Map<String, @Nullable Object> object(String json) {
    var reader = new CanonicalReader(json);
    var value = reader.value(0);
    if (reader.at != json.length()) {
      throw reader.fault();
    }
    if (value == null) {
      return Map.of();
    }
    if (!(value instanceof Map<?, ?> map)) {
      throw reader.fault();
    }
    var members = new TreeMap<String, @Nullable Object>();
    map.forEach((name, member) -> members.put((String) name, member));
    return members;
  }

  private @Nullable Object value(int depth) {
    if (depth > DEEPEST) {
      throw fault();
    }
    return switch (peek()) {
      case '{' -> members(depth);
      case '[' -> items(depth);
      case '"' -> text();
      case 'n' -> word("null", null);
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      default -> number();
    };
  }

  private Map<String, @Nullable Object> members(int depth) {
    var members = new TreeMap<String, @Nullable Object>();
    at++;
    while (peek() != '}') {
      var name = text();
      take(':');
      members.put(name, value(depth + 1));
      if (peek() == ',') {
        at++;
      }
    }
    at++;
    return members;
  }

  private List<@Nullable Object> items(int depth) {
    var items = new ArrayList<@Nullable Object>();
    at++;
    while (peek() != ']') {
      items.add(value(depth + 1));
      if (peek() == ',') {
        at++;
      }
    }
    at++;
    return items;
  }

  private String text() {
    take('"');
    var text = new StringBuilder();
    while (peek() != '"') {
      char c = json.charAt(at++);
      text.append(c == '\\' ? escaped() : c);
    }
    at++;
    return text.toString();
  }

  private char escaped() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        at += 4;
        if (at > json.length()) {
          throw fault();
        }
        yield (char) Integer.parseInt(json.substring(at - 4, at), 16);
      }
      default -> throw fault();
    };
  }

  private long number() {
    int from = at;
    while (at < json.length() && "-0123456789".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
    return Long.parseLong(json.substring(from, at));
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!json.startsWith(word, at)) {
      throw fault();
    }
    at += word.length();
    return value;
  }

  private void take(char expected) {
    if (peek() != expected) {
      throw fault();
    }
    at++;
  }

  private char peek() {
    if (at >= json.length()) {
      throw fault();
    }
    return json.charAt(at);
  }

  private IllegalArgumentException fault() {
    return new IllegalArgumentException("Not canonical JSON at " + at);
  }
}
