package org.igworkbench.reports;

import java.time.LocalDate;
import org.igworkbench.matrix.RuleColumn;
import org.igworkbench.matrix.SharingRule;

/// What stands in the columns of a table of rules: what files say, with the titles of single codes.
final class RuleCells {

  private final Names names;
  private final Codes codes;

  RuleCells(Names names, Codes codes) {
    this.names = names;
    this.codes = codes;
  }

  Column heading(RuleColumn column) {
    return new Column(names.say(column.heading()), width(column));
  }

  Value value(RuleColumn column, SharingRule rule) {
    var text = column.text(rule);
    if (text.isBlank()) {
      return names.orNone(text);
    }
    return switch (column.sort()) {
      case DAY -> new Value.Day(LocalDate.parse(text));
      case NUMBER -> new Value.Count(Long.parseLong(text));
      case CODE -> new Value.Text(column == RuleColumn.CODE ? text : codes.coded(text));
      case CODES, WORD, TEXT -> new Value.Text(text);
    };
  }

  private static int width(RuleColumn column) {
    return switch (column) {
      case CODE -> 10;
      case CONDITIONS -> 56;
      case DATA_CATEGORIES, RETENTION, IMPACT_ASSESSMENT, EVIDENCE -> 36;
      case POWERS, SCHEDULE1_CONDITIONS, DECISION, STATUS, FREQUENCY -> 16;
      case REVIEW_MONTHS -> 14;
      default -> column.sort() == RuleColumn.Sort.DAY ? 18 : 26;
    };
  }
}
