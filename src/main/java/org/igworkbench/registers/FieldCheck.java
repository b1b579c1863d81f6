package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.igworkbench.workspace.Violation;

/// Looks whether values can become a row: all that is wrong with them, each beside its field.
final class FieldCheck {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  /// The longest of several names, and the longest text that a sentence quotes.
  private static final int LONGEST_NAME = 300;

  private static final int QUOTED = 60;

  private static final int LAST_YEAR = 9_999;

  private final Form<?> form;
  private final Values values;
  private final RowLookup rows;
  private final Asking asking;
  private final List<Violation> violations = new ArrayList<>();

  private FieldCheck(Form<?> form, Values values, RowLookup rows) {
    this.form = form;
    this.values = values;
    this.rows = rows;
    this.asking = new Asking(form, rows);
  }

  /// All that is wrong; none when the values can become a row.
  static List<Violation> of(Form<?> form, Values values, RowLookup rows) {
    var check = new FieldCheck(form, values, rows);
    check.code();
    form.fields().forEach(check::field);
    check.period();
    return List.copyOf(check.violations);
  }

  private void code() {
    var code = values.text(Form.CODE);
    if (!CODE.matcher(code).matches()) {
      fault(Form.CODE, "registers.code.malformed", brief(code));
    }
  }

  private void field(Field field) {
    if (!asking.asks(field, values)) {
      return;
    }
    var text = values.get(field.name());
    if (text.isBlank()) {
      if (field.required()) {
        fault(field.name(), "registers.value.missing");
      }
      return;
    }
    switch (field.shape()) {
      case Shape.Line line -> text(field, text, line.longest(), true);
      case Shape.Prose prose -> text(field, text, prose.longest(), false);
      case Shape.Whole whole -> whole(field, text.strip(), whole);
      case Shape.YesNo _ -> {
        if (!text.equals("true") && !text.equals("false")) {
          fault(field.name(), "registers.value.choice");
        }
      }
      case Shape.Choice choice -> {
        if (choice.options().stream().noneMatch(option -> option.value().equals(text))) {
          fault(field.name(), "registers.value.choice");
        }
      }
      case Shape.Day _ -> {
        if (Values.dayIn(text).filter(FieldCheck::isOfOurAge).isEmpty()) {
          fault(field.name(), "registers.value.day", brief(text.strip()));
        }
      }
      case Shape.DayOr or -> {
        if (or.other(text.strip()).isEmpty()
            && Values.dayIn(text).filter(FieldCheck::isOfOurAge).isEmpty()) {
          fault(field.name(), "registers.value.day", brief(text.strip()));
        }
      }
      case Shape.One one -> known(field, text.strip(), one.of());
      case Shape.Many many ->
          values.list(field.name()).forEach(code -> known(field, code, many.of()));
      case Shape.Names _ -> values.list(field.name()).forEach(name -> name(field, name));
    }
  }

  private void text(Field field, String text, int longest, boolean oneLine) {
    if (text.strip().length() > longest) {
      fault(field.name(), "registers.value.long", longest, text.strip().length());
    } else if (oneLine && text.strip().lines().count() > 1) {
      fault(field.name(), "registers.value.lines");
    } else if (isUnreadable(text)) {
      fault(field.name(), "registers.value.unreadable");
    }
  }

  /// One of several names; the sentence tells which.
  private void name(Field field, String name) {
    if (name.length() > LONGEST_NAME) {
      fault(field.name(), "registers.value.long-name", brief(name), LONGEST_NAME);
    } else if (isUnreadable(name)) {
      fault(field.name(), "registers.value.unreadable");
    }
  }

  /// Control characters and halves of characters: no workbook, document or other program could take
  /// them over.
  private static boolean isUnreadable(String text) {
    return text.codePoints()
        .anyMatch(point ->
            Character.getType(point) == Character.SURROGATE
                || (Character.isISOControl(point) && "\n\r\t".indexOf(point) < 0));
  }

  /// A year of four figures.
  static boolean isOfOurAge(LocalDate day) {
    return day.getYear() > 0 && day.getYear() <= LAST_YEAR;
  }

  /// As much of a text as a sentence can quote.
  private static String brief(String text) {
    return text.length() <= QUOTED
        ? text
        : text.substring(0, text.offsetByCodePoints(0, QUOTED / 2)) + "…";
  }

  private void whole(Field field, String text, Shape.Whole whole) {
    boolean fits =
        WHOLE.matcher(text).matches()
            && Integer.parseInt(text) >= whole.least()
            && Integer.parseInt(text) <= whole.most();
    if (!fits) {
      fault(field.name(), "registers.value.whole", whole.least(), whole.most());
    }
  }

  private void known(Field field, String code, Kind of) {
    if (rows.values(of, code).isEmpty()) {
      fault(field.name(), "registers.value.unknown", brief(code), of.words());
    } else if (of == form.kind() && !isReach(field)) {
      circle(field, code, of);
    }
  }

  /// Of rows that stand in for one another the last must stand for itself; what has stood otherwise
  /// may stay so, because it is history.
  private void circle(Field field, String first, Kind of) {
    var own = values.text(Form.CODE);
    var seen = new HashSet<String>();
    var code = first;
    while (!code.equals(own) && seen.add(code)) {
      code = linked(of, code, field);
    }
    boolean stands = first.equals(linked(of, own, field));
    if (first.equals(own)) {
      fault(field.name(), "registers.value.itself", first);
    } else if (code.equals(own) && !stands) {
      fault(field.name(), "registers.value.circle", first, own);
    }
  }

  private String linked(Kind of, String code, Field field) {
    return rows.values(of, code).map(row -> row.text(field.name())).orElse("");
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
