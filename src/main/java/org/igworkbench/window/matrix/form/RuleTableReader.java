package org.igworkbench.window.matrix.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.Ground;
import org.igworkbench.matrix.Ground.Confidentiality;
import org.igworkbench.matrix.RuleDraft;
import org.igworkbench.matrix.RuleDraft.Standing;
import org.igworkbench.matrix.Terms;
import org.igworkbench.matrix.Terms.Frequency;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// Reads a table of rules from the clipboard as drafts, and tells everything that is wrong with it,
/// line by line.
public final class RuleTableReader {

  /// More at once is an accident.
  static final int MOST_RULES = 2_000;

  private static final int MOST_CHARACTERS = 5_000_000;
  private static final int USUAL_MONTHS = 12;

  private final LocalDate day;
  private final Collection<Cell> cells;
  private final boolean named;
  private final List<Violation> wrong = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private Map<RuleColumn, Integer> columns = Map.of();
  private boolean tooMany;

  /// A draft with the line that it stands in.
  public record Line(int number, RuleDraft draft) {}

  /// What was read: drafts, and everything that is wrong.
  public record Result(List<Line> lines, List<Violation> wrong) {}

  private RuleTableReader(LocalDate day, Collection<Cell> cells, boolean named) {
    this.day = day;
    this.cells = cells;
    this.named = named;
  }

  /// Reads a table.
  ///
  /// @param day the first day of the drafts
  /// @param cells those that are selected
  /// @param named whether a line goes into the cell that it names; otherwise, and where it names
  ///   none, into all that are selected
  public static Result read(String text, LocalDate day, Collection<Cell> cells, boolean named) {
    return new RuleTableReader(day, cells, named).result(text);
  }

  private Result result(String text) {
    if (text.length() > MOST_CHARACTERS) {
      file("rule-form.paste.large");
      return done();
    }
    var table = Tsv.read(text);
    if (!table.closed()) {
      file("rule-form.paste.quote");
    } else if (table.rows().isEmpty()) {
      file("rule-form.paste.empty");
    } else if (table.rows().size() > MOST_RULES + 1) {
      file("rule-form.paste.long", MOST_RULES);
    } else if (headings(table.rows().getFirst())) {
      table.rows().stream().skip(1).forEach(this::row);
      if (lines.isEmpty() && wrong.isEmpty()) {
        file("rule-form.paste.empty");
      }
    }
    return done();
  }

  private Result done() {
    return new Result(List.copyOf(lines), List.copyOf(wrong));
  }

  private boolean headings(Tsv.Row row) {
    var found = new EnumMap<RuleColumn, Integer>(RuleColumn.class);
    for (int i = 0; i < row.cells().size(); i++) {
      var heading = plain(row.cells().get(i));
      var column =
          Stream.of(RuleColumn.values())
              .filter(one -> one.heading().equalsIgnoreCase(heading))
              .findFirst()
              .orElse(null);
      if (column == null) {
        if (!heading.isEmpty()) {
          file("rule-form.paste.unknown-heading", shown(heading));
        }
      } else if (found.putIfAbsent(column, i) != null) {
        file("rule-form.paste.doubled", column.heading());
      }
    }
    columns = found;
    var missing =
        Stream.of(RuleColumn.values())
            .filter(column -> column.needed() && !found.containsKey(column))
            .map(RuleColumn::heading)
            .toList();
    if (!missing.isEmpty()) {
      // Without headings every other complaint would only follow from that.
      wrong.clear();
      file("rule-form.paste.heading", missing);
    }
    return wrong.isEmpty();
  }

  private void row(Tsv.Row row) {
    if (tooMany) {
      return;
    }
    int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    boolean wide = row.cells().stream().skip(last + 1L).anyMatch(cell -> !cell.isBlank());
    if (wide) {
      line(row, Sentence.of("rule-form.paste.wide"));
      return;
    }
    int before = wrong.size();
    var draft = draft(row);
    var targets = targets(row);
    if (targets.isEmpty()) {
      line(row, Sentence.of("rule-form.paste.no-cell"));
    }
    if (lines.size() + targets.size() > MOST_RULES) {
      // A few lines into every cell there is are as many as a long table.
      lines.clear();
      wrong.clear();
      file("rule-form.paste.long", MOST_RULES);
      tooMany = true;
    } else if (wrong.size() == before) {
      targets.forEach(cell -> lines.add(new Line(row.line(), draft.in(cell))));
    }
  }

  private Collection<Cell> targets(Tsv.Row row) {
    var purpose = text(row, RuleColumn.PURPOSE_CODE);
    var recipient = text(row, RuleColumn.RECIPIENT_CODE);
    return named && (!purpose.isEmpty() || !recipient.isEmpty())
        ? List.of(new Cell(purpose, recipient))
        : cells;
  }

  private RuleDraft draft(Tsv.Row row) {
    var decision = word(row, RuleColumn.DECISION, Decision.values());
    var confidentiality = word(row, RuleColumn.CONFIDENTIALITY, Confidentiality.values());
    var frequency = word(row, RuleColumn.FREQUENCY, Frequency.values());
    return new RuleDraft(
        new Cell("", ""),
        decision,
        new Ground(
            text(row, RuleColumn.LAWFUL_BASIS_CODE),
            codes(row, RuleColumn.GATEWAY_CODE),
            orNull(text(row, RuleColumn.SPECIAL_CATEGORY_CONDITION)),
            codes(row, RuleColumn.SCHEDULE1_CONDITION),
            confidentiality == null ? Confidentiality.UNKNOWN : confidentiality),
        DataScope.of(codes(row, RuleColumn.DATA_CATEGORIES), codes(row, RuleColumn.DATA_SUBJECTS)),
        new Terms(
            text(row, RuleColumn.CONDITION_TEXT),
            frequency == null ? Frequency.UNKNOWN : frequency,
            text(row, RuleColumn.SECURE_METHOD),
            text(row, RuleColumn.RETENTION),
            orNull(text(row, RuleColumn.AGREEMENT)),
            text(row, RuleColumn.DPIA),
            orNull(text(row, RuleColumn.TRANSFER))),
        new Standing(Period.since(day), text(row, RuleColumn.OWNER), months(row), null));
  }

  private String text(Tsv.Row row, RuleColumn column) {
    var index = columns.get(column);
    return index == null || index >= row.cells().size() ? "" : plain(row.cells().get(index));
  }

  private static @Nullable String orNull(String code) {
    return code.isEmpty() ? null : code;
  }

  private List<String> codes(Tsv.Row row, RuleColumn column) {
    return Arrays.stream(text(row, column).split(";"))
        .map(RuleTableReader::plain)
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  private int months(Tsv.Row row) {
    var text = text(row, RuleColumn.REVIEW_MONTHS);
    if (text.isEmpty()) {
      return USUAL_MONTHS;
    }
    if (!text.matches("[0-9]{1,6}")) {
      cell(row, RuleColumn.REVIEW_MONTHS, Sentence.of("rule-form.paste.number", shown(text)));
      return USUAL_MONTHS;
    }
    return Integer.parseInt(text);
  }

  private <E extends Enum<E>> @Nullable E word(Tsv.Row row, RuleColumn column, E[] all) {
    var text = text(row, column).toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return null;
    }
    for (var one : all) {
      if (RuleTable.word(one).equals(text)) {
        return one;
      }
    }
    var known = Stream.of(all).map(RuleTable::word).collect(Collectors.joining(", "));
    cell(row, column, Sentence.of("rule-form.paste.word", shown(text), known));
    return null;
  }

  /// A cell without the blanks round it, the no-break space of copied text among them.
  private static String plain(String cell) {
    return cell.replace('\u00A0', ' ').strip();
  }

  private static String shown(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  private void file(String key, Object... args) {
    wrong.add(Violation.at("paste", key, args));
  }

  private void line(Tsv.Row row, Sentence what) {
    wrong.add(Violation.at("paste", "rule-form.paste.line", Integer.toString(row.line()), what));
  }

  private void cell(Tsv.Row row, RuleColumn column, Sentence what) {
    wrong.add(
        Violation.at(
            "paste",
            "rule-form.paste.column",
            Integer.toString(row.line()),
            column.heading(),
            what));
  }
}
