package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.igworkbench.exchange.Difference.Fate;
import org.igworkbench.registers.Asking;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.Forms;
import org.igworkbench.registers.Kind;
import org.igworkbench.registers.RegisterIntake.Incoming;
import org.igworkbench.registers.Registers;
import org.igworkbench.registers.Values;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Violation;

/// A register with a form, as files come to it.
final class KindRegister implements TextRegister {

  private static final Pattern DAY = Pattern.compile("\\d.*");

  private final Kind kind;
  private final Registers registers;
  private final List<TextColumn> columns;
  private final Asking asking;
  private final Map<String, Entry> entries = new HashMap<>();
  private final List<Planned> planned = new ArrayList<>();

  private record Planned(Incoming row, Faults faults) {}

  KindRegister(Kind kind, Registers registers, RegisterColumns columns) {
    this.kind = kind;
    this.registers = registers;
    int last = 0;
    for (var entry : registers.entries(kind)) {
      entries.put(entry.code().toUpperCase(Locale.ROOT), entry);
      var order = entry.values().get("order");
      last = Math.max(last, order.isEmpty() ? 0 : Integer.parseInt(order));
    }
    this.columns = columns.all(last + 1);
    this.asking = registers.intake().asking(kind);
  }

  @Override
  public List<TextColumn> columns() {
    return columns;
  }

  @Override
  public Optional<Standing> find(String code, Cells row) {
    return Optional.ofNullable(entries.get(code.toUpperCase(Locale.ROOT)))
        .map(entry ->
            new Standing(
                entry.code(),
                columns.stream().map(column -> entry.values().get(column.name())).toList()));
  }

  /// What is not asked upon the answers of the file is empty.
  @Override
  public List<String> settled(Standing before, List<String> texts) {
    if (asking.deciding().isEmpty()) {
      return texts;
    }
    var settled = asking.settled(values(texts));
    return columns.stream().map(column -> settled.get(column.name())).toList();
  }

  private Values values(List<String> texts) {
    var values = new HashMap<String, String>();
    for (int i = 0; i < columns.size(); i++) {
      values.put(columns.get(i).name(), texts.get(i));
    }
    return new Values(values);
  }

  @Override
  public Fate plan(Given row, Faults faults) {
    var values = values(row.texts());
    var before = row.before();
    var was = before == null ? null : entries.get(before.code().toUpperCase(Locale.ROOT));
    planned.add(new Planned(new Incoming(was, values), faults));
    if (was == null) {
      return Fate.NEW;
    }
    boolean ends = DAY.matcher(values.get(Forms.lastDay(kind))).matches();
    return was.period().to() == null && ends ? Fate.ENDED : Fate.CHANGED;
  }

  @Override
  public String title(List<String> texts) {
    for (int i = 0; i < columns.size(); i++) {
      var name = columns.get(i).name();
      if (name.equals("title") || name.equals("section")) {
        return texts.get(i);
      }
    }
    return "";
  }

  @Override
  public void finish() {
    var found = registers.intake().check(kind, planned.stream().map(Planned::row).toList());
    for (int i = 0; i < planned.size(); i++) {
      var faults = planned.get(i).faults();
      for (var violation : fresh(planned.get(i).row(), found.get(i))) {
        var column = violation.path().substring(violation.path().indexOf('.') + 1);
        faults.at(column, violation.key(), violation.args().toArray());
      }
    }
  }

  /// What was wrong with a row before is not the file's fault.
  private List<Violation> fresh(Incoming row, List<Violation> found) {
    var before = row.before();
    if (before == null || found.isEmpty()) {
      return found;
    }
    var standing = new Incoming(before, before.values());
    var old = registers.intake().check(kind, List.of(standing)).getFirst();
    return found.stream().filter(violation -> !old.contains(violation)).toList();
  }

  @Override
  public Outcome<Integer> take(Officer officer, String why, Progress progress) {
    var rows = planned.stream().map(Planned::row).toList();
    return registers.intake().take(officer, kind, rows, why, progress);
  }
}
