package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.Field;
import org.igworkbench.registers.Forms;
import org.igworkbench.registers.Kind;
import org.igworkbench.registers.Shape;

/// The rows of one register, with a column for each field of its form: a table that can be brought
/// in again.
final class RegisterTab {

  private final Making making;
  private final Names names;
  private final Codes codes;
  private final Kind kind;

  RegisterTab(Making making, Codes codes, Kind kind) {
    this.making = making;
    this.names = making.names();
    this.codes = codes;
    this.kind = kind;
  }

  /// Every row.
  Tab tab() {
    return tab(making.sources().registers().entries(kind), names.say("pack.register.holds"));
  }

  /// The rows that count on a day.
  Tab on(LocalDate day) {
    var rows =
        making.sources().registers().entries(kind).stream()
            .filter(entry -> entry.period().contains(day))
            .toList();
    return tab(rows, names.say("pack.register.on-day", day));
  }

  private Tab tab(List<Entry> rows, String holds) {
    var fields = Forms.fields(kind);
    var columns = new ArrayList<>(List.of(new Column(names.say(Forms.code().label()), 10)));
    fields.forEach(field -> columns.add(new Column(names.say(field.label()), width(field))));
    var title = capital(names.say(kind.words()));
    return new Tab(
        title,
        names.say("pack.register.title", title),
        holds,
        names.say("pack.register.none"),
        columns,
        Rows.of(rows, entry -> row(entry, fields)),
        null);
  }

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private List<Value> row(Entry entry, List<Field> fields) {
    return Stream.concat(
            Stream.<Value>of(new Value.Text(entry.code())),
            fields.stream().map(field -> value(field, entry.values().get(field.name()))))
        .toList();
  }

  private Value value(Field field, String text) {
    if (text.isBlank()) {
      return names.orNone(text);
    }
    return switch (field.shape()) {
      case Shape.Line _, Shape.Prose _ -> new Value.Text(text.strip());
      case Shape.Whole _ -> new Value.Count(Long.parseLong(text.strip()));
      case Shape.YesNo _ ->
          Boolean.parseBoolean(text) ? names.text("pack.value.yes") : names.text("pack.value.no");
      case Shape.Choice choice -> new Value.Text(word(choice, text));
      case Shape.DayOr or ->
          or.other(text.strip())
              .<Value>map(option -> new Value.Text(names.say(option.word())))
              .orElseGet(() -> new Value.Day(LocalDate.parse(text.strip())));
      case Shape.Day _ -> new Value.Day(LocalDate.parse(text.strip()));
      case Shape.One _ -> new Value.Text(codes.coded(text.strip()));
      case Shape.Many _, Shape.Names _ ->
          new Value.Text(text.lines().collect(Collectors.joining(Codes.BETWEEN)));
    };
  }

  private String word(Shape.Choice choice, String value) {
    return choice.options().stream()
        .filter(option -> option.value().equals(value))
        .findFirst()
        .map(option -> names.say(option.word()))
        .orElse(value);
  }

  private static int width(Field field) {
    return switch (field.shape()) {
      case Shape.Line _ -> 30;
      case Shape.Prose _ -> 56;
      case Shape.Whole _, Shape.YesNo _ -> 14;
      case Shape.Choice _ -> 22;
      case Shape.Day _, Shape.DayOr _ -> 18;
      case Shape.One _ -> 26;
      case Shape.Many _, Shape.Names _ -> 32;
    };
  }
}
