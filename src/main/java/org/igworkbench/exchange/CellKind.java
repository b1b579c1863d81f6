package org.igworkbench.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What sort of thing stands in a column, and how its cells are read: as the text by which the
/// workspace keeps it.
interface CellKind {

  /// What stands between the parts of a list.
  Pattern SEPARATOR = Pattern.compile("[;\n]");

  /// What a cell says; faults are told at the row.
  ///
  /// @param before what the workspace says; empty where it says nothing
  String read(Cells row, String column, String before);

  /// What is kept where the row is new and the file does not have the column.
  default String absent() {
    return "";
  }

  /// What is kept, as a person reads it.
  default String shown(String kept) {
    return kept.replace("\n", "; ");
  }

  /// Text, with a word for nothing or an empty cell for none.
  record Text(KeptText like) implements CellKind {
    @Override
    public String read(Cells row, String column, String before) {
      var said = FormulaMark.taken(row.said(column));
      if (Nothing.is(said)) {
        return before.equalsIgnoreCase(said) ? before : "";
      }
      if (like.same(before, said)) {
        return before;
      }
      if (KeptText.isUnreadable(said)) {
        row.fault(column, "import.text.unreadable");
      }
      return said;
    }

    @Override
    public String shown(String kept) {
      return kept;
    }
  }

  /// One row of a register.
  record Code(CodeOrTitle register) implements CellKind {
    @Override
    public String read(Cells row, String column, String before) {
      var said = row.optional(column);
      return said.isEmpty() ? "" : one(row, column, said, register);
    }
  }

  /// One row of the register itself, which may come with the same file.
  record OwnCode(CodeOrTitle register) implements CellKind {
    @Override
    public String read(Cells row, String column, String before) {
      var said = row.optional(column);
      return register.code(said).orElse(said);
    }
  }

  /// Rows of a register.
  ///
  /// @param between what stands between two of them where they are kept
  record Codes(CodeOrTitle register, String between) implements CellKind {
    @Override
    public String read(Cells row, String column, String before) {
      var said = row.optional(column);
      if (said.isEmpty()) {
        return "";
      }
      var was = Arrays.stream(SEPARATOR.split(before)).map(String::strip).toList();
      var codes =
          Arrays.stream(SEPARATOR.split(said))
              .map(CsvReader::plain)
              .filter(text -> !text.isEmpty())
              .flatMap(this::parts)
              .map(text -> one(row, column, text, register))
              .distinct()
              .toList();
      // The order of a list means nothing.
      return new HashSet<>(codes).equals(new HashSet<>(was)) ? before : String.join(between, codes);
    }

    /// Others put commas between, which stand in titles of ours.
    private Stream<String> parts(String text) {
      var parts = Arrays.stream(text.split(",")).map(CsvReader::plain).toList();
      return register.code(text).isEmpty()
              && parts.stream().allMatch(part -> register.code(part).isPresent())
          ? parts.stream()
          : Stream.of(text);
    }
  }

  private static String one(Cells row, String column, String said, CodeOrTitle register) {
    var code = register.code(said);
    if (code.isEmpty()) {
      row.fault(column, register.unknown(), Problems.shown(said));
    }
    return code.orElse("");
  }

  /// Names with semicolons between them, kept one on each line.
  record Names(KeptText like) implements CellKind {
    @Override
    public String read(Cells row, String column, String before) {
      var said = FormulaMark.taken(row.optional(column));
      if (like.same(before.replace("\n", "; "), said)) {
        return before;
      }
      return String.join(
          "\n",
          Arrays.stream(SEPARATOR.split(said))
              .map(CsvReader::plain)
              .filter(name -> !name.isEmpty())
              .distinct()
              .toList());
    }
  }

  /// A day.
  record Day() implements CellKind {

    private static final Pattern ISO = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    @Override
    public String read(Cells row, String column, String before) {
      var said = row.optional(column);
      if (said.isEmpty()) {
        return "";
      }
      if (!ISO.matcher(said).matches()) {
        row.fault(column, "exchange.date.unreadable", Problems.shown(said));
        return "";
      }
      try {
        return LocalDate.parse(said).toString();
      } catch (DateTimeException e) {
        row.fault(column, "exchange.date.impossible", Problems.shown(said));
        return "";
      }
    }
  }

  /// A day, or a word in its place.
  ///
  /// @param kept what is kept, by every word that means it, in lower case
  /// @param spoken the words that a person is told, by what is kept
  /// @param nothing what is kept where nothing is said
  record DayOr(Map<String, String> kept, Map<String, String> spoken, String nothing)
      implements CellKind {

    @Override
    public String read(Cells row, String column, String before) {
      var said = row.said(column);
      var meant = kept.get(said.toLowerCase(Locale.ROOT));
      if (meant != null) {
        return meant;
      }
      var day = new Day().read(row, column, before);
      return day.isEmpty() ? nothing : day;
    }

    @Override
    public String absent() {
      return nothing;
    }

    @Override
    public String shown(String value) {
      return spoken.getOrDefault(value, value);
    }
  }

  /// A whole number.
  ///
  /// @param otherwise what a new row gets where the file has no such column
  record Whole(int least, int most, String otherwise) implements CellKind {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    @Override
    public String read(Cells row, String column, String before) {
      var said = row.optional(column);
      if (said.isEmpty()) {
        row.fault(column, "exchange.cell.blank");
        return "";
      }
      int number = NUMBER.matcher(said).matches() ? Integer.parseInt(said) : -1;
      if (number < least || number > most) {
        row.fault(column, "exchange.number.unreadable", Problems.shown(said), least, most);
        return "";
      }
      return Integer.toString(number);
    }

    @Override
    public String absent() {
      return otherwise;
    }
  }

  /// One of a few words.
  ///
  /// @param kept what is kept, by every word that means it, in lower case
  /// @param spoken the words that a person is told, by what is kept
  /// @param empty what is kept where there is no word; null where there must be one
  record Word(Map<String, String> kept, Map<String, String> spoken, Empty empty)
      implements CellKind {

    /// What holds where nothing is said.
    ///
    /// @param cell where the cell is empty; empty where it must not be
    /// @param column where the file does not have the column; empty where a new row needs it
    record Empty(String cell, String column) {}

    @Override
    public String read(Cells row, String column, String before) {
      var said = row.said(column);
      var meant = kept.get(said.toLowerCase(Locale.ROOT));
      if (meant != null) {
        return meant;
      }
      if (said.isEmpty() || Nothing.is(said)) {
        if (empty.cell().isEmpty()) {
          row.fault(column, "exchange.cell.blank");
        }
        return empty.cell();
      }
      row.fault(column, "import.word.unknown", Problems.shown(said), List.copyOf(words()));
      return "";
    }

    private List<String> words() {
      return new ArrayList<>(spoken.values());
    }

    @Override
    public String absent() {
      return empty.column();
    }

    @Override
    public String shown(String value) {
      return spoken.getOrDefault(value, value);
    }
  }
}
