package org.igworkbench.window.shell.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.igworkbench.registers.Field;
import org.igworkbench.registers.Kind;
import org.igworkbench.registers.Shape;
import org.igworkbench.reports.Value;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.list.ListColumn;
import org.igworkbench.workspace.Words;

/// The columns of each register: every field can be one, the telling ones are seen at first.
final class RegisterColumns {

  private static final double CODE = 76;
  private static final double TITLE = 220;
  private static final double LINE = 130;
  private static final double FEW = 104;
  private static final double NARROW = 92;
  private static final double CHOICE = 132;

  /// Lines that hold a word or two.
  private static final Set<String> BRIEF =
      Set.of("nature", "year", "number", "schedule", "paragraph");

  private static final double LAW_STATE = 168;

  private final Words words;
  private final RowWords said;

  private RegisterColumns(Words words, Kind kind) {
    this.words = words;
    this.said = new RowWords(words, kind);
  }

  /// @param begun whether text that is not saved stands in the form of the row of a code
  static List<ListColumn<RegisterLine>> of(Words words, Kind kind, Predicate<String> begun) {
    var made = new RegisterColumns(words, kind);
    var columns = new ArrayList<ListColumn<RegisterLine>>();
    columns.add(
        ListColumn.text("code", words.say("shell.register.code"), CODE, RegisterLine::code)
            .marked(line -> begun.test(line.code()) ? "bi-pencil" : ""));
    for (var name : telling(kind)) {
      made.said.field(name).map(made::column).ifPresent(columns::add);
    }
    columns.add(
        ListColumn.<RegisterLine>text(
                "state",
                words.say("shell.register.state"),
                kind.isLaw() ? LAW_STATE : FEW,
                line -> words.say(line.state().word()))
            .marked(line -> line.state().icon()));
    if (isNamedByRules(kind)) {
      columns.add(
          ListColumn.count("rules", words.say("shell.register.rules"), 60, RegisterLine::rules));
    }
    for (var field : made.said.fields()) {
      // The mark of the state tells more than the bare status.
      if (!telling(kind).contains(field.name()) && !field.name().equals("status")) {
        columns.add(made.column(field).hidden());
      }
    }
    return columns;
  }

  private static boolean isNamedByRules(Kind kind) {
    return switch (kind) {
      case EXEMPTION, MECHANISM, COUNTRY, AUTOMATED_DECISION -> false;
      default -> true;
    };
  }

  private ListColumn<RegisterLine> column(Field field) {
    var name = field.name();
    var heading = words.say(field.label());
    if (field.shape() instanceof Shape.Day) {
      return ListColumn.day(
          name, heading, FEW, line -> Days.read(line.entry().values().get(name)).orElse(null));
    }
    if (field.shape() instanceof Shape.DayOr) {
      return new ListColumn<>(
          name, heading, FEW, true, line -> dayOr(name, line.entry().values().get(name)), _ -> "");
    }
    if (field.shape() instanceof Shape.Whole) {
      return new ListColumn<>(
          name, heading, 60, true, line -> number(line.entry().values().get(name)), line -> "");
    }
    var column =
        ListColumn.<RegisterLine>text(
            name, heading, width(field), line -> said.text(name, line.entry().values().get(name)));
    return name.equals("duplicate_of")
        ? column.marked(line -> line.entry().values().get(name).isBlank() ? "" : "bi-files")
        : column;
  }

  private Value dayOr(String field, String text) {
    return Days.read(text)
        .<Value>map(Value.Day::new)
        .orElseGet(() -> ListColumn.said(said.text(field, text)));
  }

  private static Value number(String text) {
    return text.matches("\\d{1,9}") ? new Value.Count(Long.parseLong(text)) : ListColumn.said(text);
  }

  private static double width(Field field) {
    return switch (field.shape()) {
      case Shape.YesNo _, Shape.One _ -> FEW;
      case Shape.Choice _ -> CHOICE;
      case Shape.Line _ when field.name().equals("title") -> TITLE;
      case Shape.Line _ when BRIEF.contains(field.name()) -> NARROW;
      default -> LINE;
    };
  }

  private static List<String> telling(Kind kind) {
    return switch (kind) {
      case PURPOSE -> List.of("title", "scope", "owner", "effective_from");
      case RECIPIENT -> List.of("title", "category", "role", "duplicate_of");
      case DATA_CATEGORY -> List.of("title", "class", "confidential", "effective_from");
      case SUBJECT_CATEGORY -> List.of("title", "child", "vulnerable", "effective_from");
      case BASIS -> List.of("title", "article", "in_force_from", "in_force_to");
      case SPECIAL_CONDITION -> List.of("title", "article", "in_force_from", "in_force_to");
      case SCHEDULE1_CONDITION -> List.of("title", "part", "paragraph", "in_force_from");
      case INSTRUMENT -> List.of("title", "year", "kind", "in_force_from");
      case POWER -> List.of("section", "instrument_title", "nature", "in_force_from");
      case EXEMPTION -> List.of("title", "schedule", "paragraph", "in_force_from");
      case MECHANISM -> List.of("title", "article", "in_force_from", "in_force_to");
      case COUNTRY -> List.of("title", "adequacy", "adequacy_since", "in_force_to");
      case AGREEMENT -> List.of("title", "kind", "review", "end");
      case TRANSFER -> List.of("title", "where", "recipients", "mechanisms", "review");
      case AUTOMATED_DECISION ->
          List.of("title", "sets_outcome", "solely_automated", "significant_decision", "review");
    };
  }
}
