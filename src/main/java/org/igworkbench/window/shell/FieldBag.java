package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/// The fields of a form by name, to be written down as text and filled in again, as they are typed.
///
/// What it is given to fill in may come from an older or newer program: a name that it does not
/// know, and a choice that there no longer is, are passed over.
public final class FieldBag {

  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final List<Runnable> listeners = new ArrayList<>();

  private record Field(Supplier<String> said, Consumer<String> put) {}

  /// A field for text.
  public FieldBag text(String name, StringProperty text) {
    return field(name, text, () -> text.get() == null ? "" : text.get(), text::set);
  }

  /// A field of which there can be many, such as codes; each is written on a line of its own.
  public FieldBag list(String name, ObservableList<String> chosen) {
    return field(
        name,
        chosen,
        () -> chosen.stream().map(FieldBag::line).collect(Collectors.joining()),
        lines -> chosen.setAll(lines.lines().map(FieldBag::read).toList()));
  }

  /// A choice, or none.
  public <E extends Enum<E>> FieldBag choice(
      String name, ObjectProperty<E> chosen, Class<E> kinds) {
    return field(
        name,
        chosen,
        () -> chosen.get() == null ? "" : chosen.get().name(),
        said -> {
          if (said.isEmpty()) {
            chosen.set(null);
          }
          Stream.of(kinds.getEnumConstants())
              .filter(kind -> kind.name().equals(said))
              .findFirst()
              .ifPresent(chosen::set);
        });
  }

  /// Yes or no.
  public FieldBag flag(String name, BooleanProperty flag) {
    return field(
        name,
        flag,
        () -> Boolean.toString(flag.get()),
        said -> flag.set(Boolean.parseBoolean(said)));
  }

  /// A field of any other sort.
  ///
  /// @param watched tells that it has changed
  /// @param said what stands in it; never null
  /// @param put fills it in again, as far as it can be read
  public FieldBag field(
      String name, Observable watched, Supplier<String> said, Consumer<String> put) {
    if (fields.put(name, new Field(said, put)) != null) {
      throw new IllegalArgumentException("Two fields " + name);
    }
    InvalidationListener changed =
        field -> {
          // Who does not look is not told of the next change.
          var _ = said.get();
          List.copyOf(listeners).forEach(Runnable::run);
        };
    watched.addListener(changed);
    return this;
  }

  /// What stands in every field now.
  public Map<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    fields.forEach((name, field) -> values.put(name, field.said().get()));
    return values;
  }

  /// Fills in what is known, in the order of the form; other fields stay as they are.
  public void put(Map<String, String> values) {
    fields.forEach((name, field) -> {
      var said = values.get(name);
      if (said != null && !said.equals(field.said().get())) {
        field.put().accept(said);
      }
    });
  }

  /// Wants to be told when something is typed.
  void listen(Runnable listener) {
    listeners.add(listener);
  }

  private static String line(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r") + "\n";
  }

  private static String read(String line) {
    var text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      if (letter == '\\' && i + 1 < line.length()) {
        i++;
        letter =
            switch (line.charAt(i)) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> line.charAt(i);
            };
      }
      text.append(letter);
    }
    return text.toString();
  }
}
