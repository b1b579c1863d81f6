package org.igworkbench.registers;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.igworkbench.audit.Facts;
import org.igworkbench.workspace.Period;
import org.jspecify.annotations.Nullable;

/// How the rows of one register look: their fields, and the way from a row to values and back.
///
/// @param fields all but the code, in the order of the form
/// @param facts every field of a row, as the trail keeps it
/// @param row makes a row of checked values; the code is among them
public record Form<R>(
    Kind kind,
    Class<R> type,
    List<Field> fields,
    Function<R, Map<String, @Nullable Object>> facts,
    Function<Values, R> row) {

  /// The name under which values hold the code of a row.
  public static final String CODE = "code";

  public Form {
    fields = List.copyOf(fields);
  }

  /// The field of that name.
  Field field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
  }

  /// What the trail keeps of a row.
  Facts factsOf(Object of) {
    return Facts.of(facts.apply(type.cast(of)));
  }

  /// The values of a row.
  Values valuesOf(String code, Object of) {
    return Values.of(facts.apply(type.cast(of))).with(CODE, code);
  }

  /// The name of the field with the first day.
  String from() {
    return switch (kind.home()) {
      case CATALOGUE, TRANSFERS, AUTOMATED -> "effective_from";
      case LAW -> "in_force_from";
      case AGREEMENTS -> "effective";
    };
  }

  /// The name of the field with the last day.
  String to() {
    return switch (kind.home()) {
      case CATALOGUE, TRANSFERS, AUTOMATED -> "effective_to";
      case LAW -> "in_force_to";
      case AGREEMENTS -> "end";
    };
  }

  /// From when to when a row counts.
  Period period(Values values) {
    return values.period(from(), to());
  }
}
