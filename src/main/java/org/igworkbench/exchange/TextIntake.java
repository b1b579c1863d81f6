package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.igworkbench.exchange.TextRegister.Given;
import org.igworkbench.exchange.TextRegister.Standing;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Compares rows of text with a register, column by column: a column that is absent leaves a value
/// alone, and an empty cell in a present one clears it.
final class TextIntake implements Intake {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");

  private final TextRegister register;
  private final List<TextColumn> columns;

  TextIntake(TextRegister register) {
    this.register = register;
    this.columns = register.columns();
  }

  @Override
  public List<ImportColumn> columns() {
    return columns.stream()
        .map(column -> new ImportColumn(column.name(), column.label(), column.needed()))
        .toList();
  }

  @Override
  public void read(List<Cells> rows, Comparison into) {
    rows.forEach(row -> read(row, into));
  }

  private void read(Cells row, Comparison into) {
    int problems = into.problems();
    var key = columns.getFirst().name();
    var code = row.text(key);
    var before = register.find(code, row).orElse(null);
    if (before != null) {
      code = before.code();
    } else if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      row.fault(key, "exchange.code.malformed", Problems.shown(code));
    }
    if (!code.isEmpty()) {
      row.claim(key, code.toUpperCase(Locale.ROOT), code);
    }
    var texts = texts(row, code, before);
    if (into.problems() > problems) {
      into.wrong(row.record());
      return;
    }
    if (before != null) {
      texts = register.settled(before, texts);
    }
    var cells = before == null ? List.<Difference.Cell>of() : differences(row, before, texts);
    if (before != null && cells.isEmpty()) {
      into.unchanged();
      return;
    }
    var fate = register.plan(new Given(code, before, texts), faults(row, into));
    into.differs(row, fate, code, register.title(texts), cells);
  }

  /// What is wrong with a column that the file does not have is told at the code, by the name of
  /// the column.
  TextRegister.Faults faults(Cells row, Comparison into) {
    int record = row.record();
    return (name, fault, args) -> {
      var absent = columns.stream().filter(column -> column.name().equals(name)).findFirst();
      if (absent.isEmpty() || into.sheet().has(name)) {
        into.fault(record, name, fault, args);
      } else {
        into.fault(
            record, name, "import.column.wrong", absent.get().label(), Sentence.of(fault, args));
      }
    };
  }

  private List<String> texts(Cells row, String code, @Nullable Standing before) {
    var texts = new ArrayList<String>();
    texts.add(code);
    for (int i = 1; i < columns.size(); i++) {
      var column = columns.get(i);
      var was = before == null ? "" : before.texts().get(i);
      if (row.has(column.name())) {
        texts.add(column.kind().read(row, column.name(), was));
      } else if (before == null) {
        if (column.needed()) {
          row.fault(columns.getFirst().name(), "import.column.needed", column.label());
        }
        texts.add(column.kind().absent());
      } else {
        texts.add(was);
      }
    }
    return texts;
  }

  private List<Difference.Cell> differences(Cells row, Standing before, List<String> texts) {
    var cells = new ArrayList<Difference.Cell>();
    for (int i = 1; i < columns.size(); i++) {
      var was = before.texts().get(i);
      var now = texts.get(i);
      if (!was.equals(now)) {
        var column = columns.get(i);
        cells.add(
            new Difference.Cell(
                row.place(column.name()),
                row.heading(column.name()),
                column.kind().shown(was),
                column.kind().shown(now)));
      }
    }
    return cells;
  }

  @Override
  public void end(Comparison into) {
    register.finish();
  }

  @Override
  public Outcome<Integer> take(Officer officer, String why, Progress progress) {
    return register.take(officer, why, progress);
  }
}
