package org.igworkbench.window.shell.register;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.Forms;
import org.igworkbench.registers.Kind;
import org.igworkbench.registers.RowLookup;
import org.igworkbench.registers.RuleCounts;
import org.igworkbench.registers.Shape;
import org.igworkbench.registers.Values;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Words;

/// The registers of a screen as they were read, with the rows that their fields can refer to.
///
/// @param choices of every register that a field refers to
/// @param rows the values of all of these rows, by their codes
public record RegisterReading(
    Map<Kind, List<RegisterLine>> lines,
    Map<Kind, List<Choice>> choices,
    Map<Kind, Map<String, Values>> rows)
    implements RowLookup {

  /// Nothing is read yet.
  static final RegisterReading NONE = new RegisterReading(Map.of(), Map.of(), Map.of());

  /// Reads registers as they stand on a day; not on the window's thread.
  static RegisterReading read(Workbench workbench, Words words, Set<Kind> kinds, LocalDate day) {
    var wanted = EnumSet.copyOf(kinds);
    for (var kind : kinds) {
      Forms.fields(kind).forEach(field -> wanted.addAll(referred(field.shape())));
    }
    var counts = RuleCounts.on(workbench.matrix().snapshot(), day);
    var lines = new EnumMap<Kind, List<RegisterLine>>(Kind.class);
    var choices = new EnumMap<Kind, List<Choice>>(Kind.class);
    var rows = new EnumMap<Kind, Map<String, Values>>(Kind.class);
    for (var kind : wanted) {
      var entries = workbench.registers().entries(kind);
      var read =
          entries.stream()
              .map(entry ->
                  new RegisterLine(entry, RowState.of(entry, day), counts.of(entry.code())))
              .toList();
      rows.put(kind, entries.stream().collect(Collectors.toMap(Entry::code, Entry::values)));
      choices.put(kind, read.stream().map(line -> choice(words, line)).toList());
      if (kinds.contains(kind)) {
        lines.put(kind, read);
      }
    }
    return new RegisterReading(lines, choices, rows);
  }

  private static Set<Kind> referred(Shape shape) {
    return switch (shape) {
      case Shape.One(var of, var _) -> Set.of(of);
      case Shape.Many(var of) -> Set.of(of);
      default -> Set.of();
    };
  }

  /// A row that does not count can be chosen all the same, because history refers to it; it says
  /// so.
  private static Choice choice(Words words, RegisterLine line) {
    var entry = line.entry();
    var title =
        line.state().counts()
            ? entry.title()
            : words.say("shell.register.choice", entry.title(), line.state().word());
    return new Choice(entry.code(), entry.code(), title).alsoCalled(also(entry));
  }

  private static String also(Entry entry) {
    return entry.values().get("aliases").replace('\n', ' ')
        + " "
        + entry.values().get("notice_wording");
  }

  /// The rows of a register.
  List<RegisterLine> of(Kind kind) {
    return lines.getOrDefault(kind, List.of());
  }

  /// The rows that a field can refer to.
  public List<Choice> offered(Kind kind) {
    return choices.getOrDefault(kind, List.of());
  }

  @Override
  public Optional<Values> values(Kind kind, String code) {
    return Optional.ofNullable(rows.getOrDefault(kind, Map.of()).get(code));
  }
}
