package org.igworkbench.window.shell.register;

import java.util.List;
import java.util.Optional;
import org.igworkbench.registers.Field;
import org.igworkbench.registers.Forms;
import org.igworkbench.registers.Kind;
import org.igworkbench.registers.Shape;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.FactWords;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Says the fields of a register and what stands in them as people read it.
public final class RowWords implements FactWords {

  private final Words words;
  private final List<Field> fields;

  /// Words for the rows of a register.
  public RowWords(Words words, Kind kind) {
    this.words = words;
    this.fields = Forms.fields(kind);
  }

  @Override
  public String label(String field) {
    return field(field).map(one -> words.say(one.label())).orElse("");
  }

  @Override
  public String value(String field, @Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list ->
          text(field, String.join("\n", list.stream().map(String::valueOf).toList()));
      default -> text(field, value.toString());
    };
  }

  /// What a text stands for in a field.
  public String text(String field, String text) {
    return field(field).map(one -> said(one.shape(), text.strip())).orElse(text);
  }

  private String said(Shape shape, String text) {
    if (text.isEmpty()) {
      return "";
    }
    return switch (shape) {
      case Shape.YesNo _ ->
          words.say(text.equals("true") ? "shell.register.value.yes" : "shell.register.value.no");
      case Shape.Choice(var options) ->
          options.stream()
              .filter(option -> option.value().equals(text))
              .findFirst()
              .map(option -> words.say(option.word()))
              .orElse(text);
      case Shape.DayOr or ->
          or.other(text)
              .map(option -> words.say(option.word()))
              .or(() -> Days.read(text).map(Days::written))
              .orElse(text);
      case Shape.Day _ -> Days.read(text).map(Days::written).orElse(text);
      case Shape.Many _, Shape.Names _ -> String.join("; ", text.lines().toList());
      case Shape.Line _, Shape.Prose _, Shape.Whole _, Shape.One _ -> text;
    };
  }

  /// The field of that name.
  public Optional<Field> field(String name) {
    return fields.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /// All fields, in the order of the form.
  public List<Field> fields() {
    return fields;
  }
}
