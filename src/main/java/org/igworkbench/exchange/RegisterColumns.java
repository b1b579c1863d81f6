package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.igworkbench.exchange.CellKind.Word.Empty;
import org.igworkbench.law.LawStatus;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.Field;
import org.igworkbench.registers.Forms;
import org.igworkbench.registers.Kind;
import org.igworkbench.registers.Registers;
import org.igworkbench.registers.Shape;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Words;

/// The columns of the registers, made of the fields of their forms.
final class RegisterColumns {

  private final Kind kind;
  private final Registers registers;
  private final Words words;
  private final KeptText texts;

  RegisterColumns(Kind kind, Registers registers, Words words, KeptText texts) {
    this.kind = kind;
    this.registers = registers;
    this.words = words;
    this.texts = texts;
  }

  /// @param next the place of the next row, where rows have a place
  List<TextColumn> all(int next) {
    var columns = new ArrayList<TextColumn>();
    columns.add(new TextColumn("code", Forms.code().label(), new CellKind.Text(texts), true));
    for (var field : Forms.fields(kind)) {
      var cells = cells(field, next);
      columns.add(
          new TextColumn(
              field.name(),
              field.label(),
              cells,
              field.asked() == null && field.required() && cells.absent().isEmpty()));
    }
    return columns;
  }

  private CellKind cells(Field field, int next) {
    return switch (field.shape()) {
      case Shape.Line _, Shape.Prose _ -> new CellKind.Text(texts);
      case Shape.Whole(int least, int most) ->
          new CellKind.Whole(
              least, most, field.name().equals("order") ? Integer.toString(next) : "");
      case Shape.YesNo _ -> yesNo();
      case Shape.Choice(var options) -> choice(field, options);
      case Shape.Day _ -> new CellKind.Day();
      case Shape.DayOr or -> dayOr(or);
      case Shape.One(var of, var _) ->
          of == kind ? new CellKind.OwnCode(rows(of)) : new CellKind.Code(rows(of));
      case Shape.Many(var of) -> new CellKind.Codes(rows(of), "\n");
      case Shape.Names _ -> new CellKind.Names(texts);
    };
  }

  private CodeOrTitle rows(Kind of) {
    return CodeOrTitle.of(unknown(of), registers.entries(of), Entry::code, Entry::title);
  }

  private static String unknown(Kind of) {
    return switch (of) {
      case PURPOSE -> "exchange.purpose.unknown";
      case RECIPIENT -> "exchange.recipient.unknown";
      case DATA_CATEGORY -> "exchange.category.unknown";
      case SUBJECT_CATEGORY -> "exchange.subject.unknown";
      case BASIS -> "exchange.basis.unknown";
      case SPECIAL_CONDITION -> "exchange.special.unknown";
      case SCHEDULE1_CONDITION -> "exchange.schedule1.unknown";
      case INSTRUMENT -> "exchange.instrument.unknown";
      case POWER -> "exchange.power.unknown";
      case EXEMPTION -> "exchange.exemption.unknown";
      case MECHANISM -> "exchange.mechanism.unknown";
      case COUNTRY -> "exchange.country.unknown";
      case AGREEMENT -> "exchange.agreement.unknown";
      case TRANSFER -> "exchange.transfer.unknown";
      case AUTOMATED_DECISION -> "exchange.automated.unknown";
    };
  }

  private static CellKind yesNo() {
    return new CellKind.Word(
        Map.of(
            "y", "true", "yes", "true", "true", "true", "n", "false", "no", "false", "false",
            "false"),
        spoken("true", "yes", "false", "no"),
        new Empty("false", "false"));
  }

  private static Map<String, String> spoken(String... pairs) {
    var spoken = new LinkedHashMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      spoken.put(pairs[i], pairs[i + 1]);
    }
    return spoken;
  }

  private CellKind dayOr(Shape.DayOr or) {
    var kept = new HashMap<String, String>();
    var spoken = new LinkedHashMap<String, String>();
    for (var option : or.others()) {
      var word = words.say(option.word());
      spoken.put(option.value(), word);
      kept.put(option.value().toLowerCase(Locale.ROOT), option.value());
      kept.put(word.toLowerCase(Locale.ROOT), option.value());
    }
    return new CellKind.DayOr(kept, spoken, Shape.DayOr.UNKNOWN);
  }

  private CellKind choice(Field field, List<Shape.Option> options) {
    var kept = new HashMap<String, String>();
    var spoken = new LinkedHashMap<String, String>();
    for (var option : options) {
      var word = words.say(option.word());
      spoken.put(option.value(), word);
      kept.put(option.value().toLowerCase(Locale.ROOT), option.value());
      kept.put(option.value().toLowerCase(Locale.ROOT).replace('_', ' '), option.value());
      kept.put(word.toLowerCase(Locale.ROOT), option.value());
    }
    if (kept.containsKey("partly")) {
      Answers.WORDS.words().forEach((word, answer) -> kept.putIfAbsent(word, answer.name()));
    }
    if (kept.containsValue(Answer.UNKNOWN.name())) {
      return new CellKind.Word(
          kept, spoken, new Empty(Answer.UNKNOWN.name(), Answer.UNKNOWN.name()));
    }
    if (kind.isLaw() && field.name().equals("status")) {
      PowerSheets.STATUS.words().forEach((word, status) -> kept.putIfAbsent(word, status.name()));
      return new CellKind.Word(kept, spoken, new Empty("", LawStatus.IN_FORCE.name()));
    }
    return new CellKind.Word(kept, spoken, new Empty("", ""));
  }
}
