package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.igworkbench.exchange.Difference.Fate;
import org.igworkbench.exchange.TextRegister.Given;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleColumn;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;

/// A record of processing in the ICO's template. A row that names a rule of ours is compared with
/// it; one that does not becomes draft rules, one for each recipient that it names.
final class RecordIntake implements Intake {

  private final RuleRegister rules;
  private final TextIntake coded;
  private final Set<List<String>> known = new HashSet<>();

  RecordIntake(MatrixSnapshot matrix, RuleRegister rules) {
    this.rules = rules;
    this.coded = new TextIntake(rules);
    matrix.versions().map(RecordIntake::likeness).forEach(known::add);
  }

  /// What makes two rules one, whatever they are called.
  private static List<String> likeness(SharingRule rule) {
    return likeness(Arrays.stream(RuleColumn.values()).map(column -> column.text(rule)).toList());
  }

  private static List<String> likeness(List<String> texts) {
    return List.of(
        RuleTexts.get(texts, RuleColumn.PURPOSE),
        RuleTexts.get(texts, RuleColumn.RECIPIENT),
        RuleTexts.get(texts, RuleColumn.BASIS),
        RuleTexts.get(texts, RuleColumn.SPECIAL_CONDITION),
        sorted(RuleTexts.get(texts, RuleColumn.SCHEDULE1_CONDITIONS)),
        sorted(RuleTexts.get(texts, RuleColumn.DATA_CATEGORIES)));
  }

  private static String sorted(String codes) {
    return String.join(";", Arrays.stream(codes.split(";")).map(String::strip).sorted().toList());
  }

  @Override
  public List<ImportColumn> columns() {
    var purpose = RuleColumn.PURPOSE.column();
    var columns = new ArrayList<ImportColumn>();
    for (var column : coded.columns()) {
      boolean needed = column.needed() && !column.name().equals(RuleColumn.CODE.column());
      var one = new ImportColumn(column.name(), column.label(), needed);
      columns.add(column.name().equals(purpose) ? 0 : columns.size(), one);
    }
    return columns;
  }

  @Override
  public void read(List<Cells> rows, Comparison into) {
    for (var row : rows) {
      if (!row.optional(RuleColumn.CODE.column()).isEmpty()) {
        coded.read(List.of(row), into);
      } else if (row.has(RuleColumn.CODE.column())
          && row.optional(RuleColumn.RECIPIENT.column()).isEmpty()) {
        // Our own copy says of a purpose without a rule that there is one.
        into.unchanged();
      } else {
        draft(row, into);
      }
    }
  }

  private void draft(Cells row, Comparison into) {
    int problems = into.problems();
    var texts = texts(row);
    for (var needed :
        List.of(
            RuleColumn.PURPOSE,
            RuleColumn.RECIPIENT,
            RuleColumn.BASIS,
            RuleColumn.DATA_CATEGORIES)) {
      if (row.optional(needed.column()).isEmpty()) {
        row.fault(needed.column(), "import.record.incomplete", needed.heading());
      }
    }
    if (into.problems() > problems) {
      into.wrong(row.record());
      return;
    }
    var fresh = new ArrayList<List<String>>();
    for (var recipient : RuleTexts.get(texts, RuleColumn.RECIPIENT).split("\n")) {
      var one = new ArrayList<>(texts);
      one.set(RuleColumn.RECIPIENT.ordinal(), recipient);
      if (known.add(likeness(one))) {
        fresh.add(one);
      }
    }
    if (fresh.isEmpty()) {
      into.unchanged();
      return;
    }
    for (var one : fresh) {
      rules.plan(new Given("", null, one), coded.faults(row, into));
    }
    into.differs(row, Fate.NEW, "", rules.title(fresh.getFirst()), List.of());
  }

  private List<String> texts(Cells row) {
    var texts = new ArrayList<String>();
    for (var column : rules.columns()) {
      var kind =
          column.name().equals(RuleColumn.RECIPIENT.column())
                  && column.kind() instanceof CellKind.Code(var register)
              ? new CellKind.Codes(register, "\n")
              : column.kind();
      if (row.has(column.name()) && !column.name().equals(RuleColumn.CODE.column())) {
        texts.add(kind.read(row, column.name(), ""));
      } else if (column.name().equals(RuleColumn.DECISION.column())) {
        texts.add("permitted");
      } else {
        texts.add(column.kind().absent());
      }
    }
    return texts;
  }

  @Override
  public Outcome<Integer> take(Officer officer, String why, Progress progress) {
    return coded.take(officer, why, progress);
  }
}
