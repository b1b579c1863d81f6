package org.igworkbench.registers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which fields of a form are asked, as others are answered.
public final class Asking {

  private final List<Field> fields;
  private final RowLookup rows;

  /// Asks the fields of a register.
  ///
  /// @param rows the rows that the answers may name
  public Asking(Kind kind, RowLookup rows) {
    this(Forms.of(kind), rows);
  }

  Asking(Form<?> form, RowLookup rows) {
    this.fields = form.fields();
    this.rows = rows;
  }

  /// Whether a field is asked. What hangs on a field that is not asked is not asked either.
  public boolean asks(Field field, Values values) {
    var condition = field.asked();
    if (condition == null) {
      return true;
    }
    var upon = field(condition.field());
    return asks(upon, values)
        && values.list(upon.name()).stream()
            .flatMap(answer -> looked(condition, upon, answer).stream())
            .anyMatch(condition.values()::contains);
  }

  private Field field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
  }

  /// The answer itself, or what stands in the row that it names.
  private Optional<String> looked(Condition condition, Field upon, String answer) {
    var of = condition.of();
    if (of == null) {
      return Optional.of(answer);
    }
    return switch (upon.shape()) {
      case Shape.One(var kind, var _) -> rows.values(kind, answer).map(row -> row.text(of));
      case Shape.Many(var kind) -> rows.values(kind, answer).map(row -> row.text(of));
      default -> throw new IllegalStateException(upon.name() + " names no rows");
    };
  }

  /// The values with nothing in the fields that are not asked.
  public Values settled(Values values) {
    var settled = values;
    for (var field : fields) {
      if (!asks(field, values)) {
        settled = settled.with(field.name(), "");
      }
    }
    return settled;
  }

  /// The names of the fields upon whose answers others are asked.
  public Set<String> deciding() {
    var names = new LinkedHashSet<String>();
    for (var field : fields) {
      var condition = field.asked();
      if (condition != null) {
        names.add(condition.field());
      }
    }
    return names;
  }
}
