package org.igworkbench.window.matrix.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.exchange.FormulaMark;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.shell.TableText;
import org.jspecify.annotations.Nullable;

/// Rules as a table for the clipboard, which Excel takes and gives back.
public final class RuleTable {

  private RuleTable() {}

  /// The table with tabs between its cells; reading it again takes the marks of formulas away.
  public static String plain(Collection<SharingRule> rules) {
    return Stream.concat(Stream.of(headings()), rules.stream().map(RuleTable::cells))
        .map(row ->
            row.stream().map(FormulaMark::put).map(Tsv::cell).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /// The table in HTML, so that no cell is taken for a date or a formula.
  public static String html(Collection<SharingRule> rules) {
    var html = new StringBuilder("<table>");
    row(html, "th", headings());
    rules.forEach(rule -> row(html, "td", cells(rule)));
    return html.append("</table>").toString();
  }

  private static void row(StringBuilder html, String tag, List<String> cells) {
    html.append("<tr>");
    for (var cell : cells) {
      html.append('<').append(tag).append(TableText.TEXT_CELL).append('>');
      html.append(
          cell.replace("&", "&amp;")
              .replace("<", "&lt;")
              .replace(">", "&gt;")
              .replace("\n", "<br>"));
      html.append("</").append(tag).append('>');
    }
    html.append("</tr>");
  }

  private static List<String> headings() {
    return Stream.of(RuleColumn.values()).map(RuleColumn::heading).toList();
  }

  private static List<String> cells(SharingRule rule) {
    var cells = new ArrayList<String>();
    for (var column : RuleColumn.values()) {
      cells.add(cell(rule, column));
    }
    return cells;
  }

  private static String cell(SharingRule rule, RuleColumn column) {
    var ground = rule.ground();
    var terms = rule.terms();
    return switch (column) {
      case MATRIX_ID -> rule.code();
      case PURPOSE_CODE -> rule.cell().purpose();
      case RECIPIENT_CODE -> rule.cell().recipient();
      case LAWFUL_BASIS_CODE -> ground.basis();
      case GATEWAY_CODE -> String.join(";", ground.powers());
      case SPECIAL_CATEGORY_CONDITION -> orEmpty(ground.specialCondition());
      case SCHEDULE1_CONDITION -> String.join(";", ground.schedule1());
      case DATA_CATEGORIES -> String.join(";", rule.scope().categories());
      case DATA_SUBJECTS -> String.join(";", rule.scope().subjects());
      case DECISION -> word(rule.decision());
      case CONDITION_TEXT -> terms.conditionText();
      case REVIEW_MONTHS -> Integer.toString(rule.tenure().reviewMonths());
      case OWNER -> rule.tenure().owner();
      case AGREEMENT -> orEmpty(terms.agreement());
      case FREQUENCY -> word(terms.frequency());
      case SECURE_METHOD -> terms.secureMethod();
      case RETENTION -> terms.retention();
      case CONFIDENTIALITY -> word(ground.confidentiality());
      case DPIA -> terms.impactAssessment();
      case TRANSFER -> orEmpty(terms.transfer());
    };
  }

  private static String orEmpty(@Nullable String code) {
    return code == null ? "" : code;
  }

  /// The word for one of a few, as files have it: `not permitted`, `ad hoc`, `one-off`.
  static String word(Enum<?> one) {
    return one.name().equals("ONE_OFF")
        ? "one-off"
        : one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
