package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.igworkbench.workspace.Violation;

/// Looks whether values can become a row: all that is wrong with them, each beside its field.
final class FieldCheck {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  private final Form<?> form;
  private final Values values;
  private final Rows rows;
  private final List<Violation> violations = new ArrayList<>();

  private FieldCheck(Form<?> form, Values values, Rows rows) {
    this.form = form;
    this.values = values;
    this.rows = rows;
  }

  /// All that is wrong; none when the values can become a row.
  static List<Violation> of(Form<?> form, Values values, Rows rows) {
    var check = new FieldCheck(form, values, rows);
    check.code();
    form.fields().forEach(check::field);
    check.period();
    return List.copyOf(check.violations);
  }

  private void code() {
    var code = values.get(Form.CODE);
    if (!CODE.matcher(code).matches()) {
      fault(Form.CODE, "registers.code.malformed", code);
    }
  }

  private void field(Field field) {
    var text = values.get(field.name());
    if (text.isBlank()) {
      if (field.shape().required()) {
        fault(field.name(), "registers.value.missing", field.label());
      }
      return;
    }
    switch (field.shape()) {
      case Shape.Line line -> text(field, text, line.longest(), true);
      case Shape.Prose prose -> text(field, text, prose.longest(), false);
      case Shape.Whole whole -> whole(field, text.strip(), whole);
      case Shape.YesNo _ -> {
        if (!text.equals("true") && !text.equals("false")) {
          fault(field.name(), "registers.value.choice", field.label());
        }
      }
      case Shape.Choice choice -> {
        if (choice.options().stream().noneMatch(option -> option.value().equals(text))) {
          fault(field.name(), "registers.value.choice", field.label());
        }
      }
      case Shape.Day _ -> {
        if (Values.dayIn(text).isEmpty()) {
          fault(field.name(), "registers.value.day", field.label());
        }
      }
      case Shape.One one -> known(field, text.strip(), one.of());
      case Shape.Many many ->
          values.list(field.name()).forEach(code -> known(field, code, many.of()));
      case Shape.Names _ ->
          values.list(field.name()).forEach(name -> text(field, name, 300, true));
    }
  }

  private void text(Field field, String text, int longest, boolean oneLine) {
    if (text.strip().length() > longest) {
      fault(field.name(), "registers.value.long", field.label(), longest, text.strip().length());
    } else if (oneLine && text.strip().lines().count() > 1) {
      fault(field.name(), "registers.value.lines", field.label());
    }
  }

  private void whole(Field field, String text, Shape.Whole whole) {
    boolean fits =
        WHOLE.matcher(text).matches()
            && Integer.parseInt(text) >= whole.least()
            && Integer.parseInt(text) <= whole.most();
    if (!fits) {
      fault(
          field.name(), "registers.value.whole", field.label(), whole.least(), whole.most());
    }
  }

  private void known(Field field, String code, Kind of) {
    if (rows.row(of, code).isEmpty()) {
      fault(field.name(), "registers.value.unknown", code, of.words());
    } else if (of == form.kind() && code.equals(values.get(Form.CODE)) && !isReach(field)) {
      fault(field.name(), "registers.value.itself", code);
    }
  }

  /// A list may name the row that it belongs to; one row can't stand in for itself.
  private static boolean isReach(Field field) {
    return field.shape() instanceof Shape.Many;
  }

  private void period() {
    LocalDate from = values.day(form.from());
    LocalDate to = values.day(form.to());
    if (from != null && to != null && to.isBefore(from)) {
      fault(form.to(), "registers.value.reversed");
    }
  }

  private void fault(String field, String key, Object... args) {
    violations.add(Violation.at("register." + field, key, args));
  }
}
