package org.igworkbench.registers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.igworkbench.workspace.Period;
import org.jspecify.annotations.Nullable;

/// The values of a row as text, by the names of its fields; a field that is not there is empty.
///
/// Codes and names of a list stand one on each line; days are ISO text.
public record Values(Map<String, String> byName) {

  public Values {
    byName = Map.copyOf(byName);
  }

  /// The same with another value.
  public Values with(String name, String value) {
    var other = new TreeMap<>(byName);
    other.put(name, value);
    return new Values(other);
  }

  /// The value of a field as it stands.
  public String get(String name) {
    return byName.getOrDefault(name, "");
  }

  /// The value without blanks round it.
  String text(String name) {
    return get(name).strip();
  }

  /// The value, null where it is empty.
  @Nullable String textOrNull(String name) {
    var text = text(name);
    return text.isEmpty() ? null : text;
  }

  int whole(String name) {
    return Integer.parseInt(text(name));
  }

  boolean yes(String name) {
    return Boolean.parseBoolean(text(name));
  }

  <E extends Enum<E>> E choice(String name, Class<E> type) {
    return Enum.valueOf(type, text(name));
  }

  /// The choice, null where the field is not asked.
  <E extends Enum<E>> @Nullable E choiceOrNull(String name, Class<E> type) {
    return text(name).isEmpty() ? null : choice(name, type);
  }

  /// The day, null where it is empty or no day.
  @Nullable LocalDate day(String name) {
    return dayIn(get(name)).orElse(null);
  }

  /// The day that a text spells.
  static Optional<LocalDate> dayIn(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  Period period(String from, String to) {
    return new Period(day(from), day(to));
  }

  /// The codes or names of a list, in their order, each once.
  List<String> list(String name) {
    return get(name).lines().map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
  }

  /// The facts of a row as text: what [Form] writes and the trail keeps.
  static Values of(Map<String, ? extends @Nullable Object> facts) {
    var values = new TreeMap<String, String>();
    facts.forEach((name, value) -> values.put(name, text(value)));
    return new Values(values);
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining("\n"));
      default -> value.toString();
    };
  }
}
