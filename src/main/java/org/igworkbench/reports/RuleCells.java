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
      case POWERS, DECISION, STATUS, FREQUENCY, REVIEW_MONTHS, TRANSFER -> 13;
      case SCHEDULE1_CONDITIONS, AGREEMENT, CONFIDENTIALITY -> 16;
      case OWNER, SECURE_METHOD, RETENTION, IMPACT_ASSESSMENT, APPROVED_BY, DATA_SUBJECTS -> 20;
      case DATA_CATEGORIES -> 30;
      case CONDITIONS -> 46;
      default -> column.sort() == RuleColumn.Sort.DAY ? 17 : 24;
    };
  }
}
