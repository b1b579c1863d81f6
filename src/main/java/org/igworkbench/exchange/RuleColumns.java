package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.catalogue.CatalogueRow;
import org.igworkbench.exchange.CellKind.Word.Empty;
import org.igworkbench.law.LawRow;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleColumn;

/// The columns of a table of rules, and how their cells are read.
final class RuleColumns {

  private static final int MOST_MONTHS = 120;
  private static final String USUAL_MONTHS = "12";
  private static final String BETWEEN = "; ";

  private final MatrixSnapshot matrix;
  private final KeptText texts;

  RuleColumns(MatrixSnapshot matrix, KeptText texts) {
    this.matrix = matrix;
    this.texts = texts;
  }

  List<TextColumn> all() {
    var columns = new ArrayList<TextColumn>();
    for (var column : RuleColumn.values()) {
      columns.add(
          new TextColumn(column.column(), column.heading(), cells(column), isNeeded(column)));
    }
    return columns;
  }

  private static boolean isNeeded(RuleColumn column) {
    return switch (column) {
      case CODE, PURPOSE, RECIPIENT, BASIS, DATA_CATEGORIES, DECISION -> true;
      default -> false;
    };
  }

  private CellKind cells(RuleColumn column) {
    var words = matrix.catalogue();
    var law = matrix.law();
    return switch (column) {
      case PURPOSE -> catalogue("exchange.purpose.unknown", words.purposes());
      case RECIPIENT -> catalogue("exchange.recipient.unknown", words.recipients());
      case BASIS -> new CellKind.Code(law("exchange.basis.unknown", law.bases()));
      case POWERS -> new CellKind.Codes(law("exchange.power.unknown", law.powers()), BETWEEN);
      case SPECIAL_CONDITION ->
          new CellKind.Code(law("exchange.special.unknown", law.specialConditions()));
      case SCHEDULE1_CONDITIONS ->
          new CellKind.Codes(law("exchange.schedule1.unknown", law.schedule1Conditions()), BETWEEN);
      case DATA_CATEGORIES -> list("exchange.category.unknown", words.dataCategories());
      case DATA_SUBJECTS -> list("exchange.subject.unknown", words.subjectCategories());
      case AGREEMENT ->
          new CellKind.Code(
              CodeOrTitle.of(
                  "exchange.agreement.unknown",
                  matrix.agreements(),
                  Agreement::code,
                  Agreement::title));
      case DECISION -> word(RuleSheet.DECISIONS, new Empty("", ""));
      case STATUS -> word(RuleSheet.STATUS, new Empty("draft", "draft"));
      case FREQUENCY -> word(RuleSheet.FREQUENCY, new Empty("unknown", "unknown"));
      case CONFIDENTIALITY -> word(RuleSheet.CONFIDENTIALITY, new Empty("unknown", "unknown"));
      case REVIEW_MONTHS -> new CellKind.Whole(1, MOST_MONTHS, USUAL_MONTHS);
      case EFFECTIVE_FROM, EFFECTIVE_TO, REVIEWED, REVIEW_BY, APPROVED_ON -> new CellKind.Day();
      default -> new CellKind.Text(texts);
    };
  }

  private static CellKind catalogue(String unknown, List<? extends CatalogueRow> rows) {
    return new CellKind.Code(ofCatalogue(unknown, rows));
  }

  private static CellKind list(String unknown, List<? extends CatalogueRow> rows) {
    return new CellKind.Codes(ofCatalogue(unknown, rows), BETWEEN);
  }

  private static CodeOrTitle ofCatalogue(String unknown, List<? extends CatalogueRow> rows) {
    return CodeOrTitle.of(unknown, rows, row -> row.code(), row -> row.title());
  }

  private static CodeOrTitle law(String unknown, List<? extends LawRow> rows) {
    return CodeOrTitle.ofLaw(unknown, rows);
  }

  private static CellKind word(Wordlist<?> list, Empty empty) {
    var kept = new HashMap<String, String>();
    Map<String, String> spoken = new LinkedHashMap<>();
    list.words().keySet().stream()
        .sorted()
        .forEach(word -> {
          spoken.put(word, word);
          Stream.of(word, word.replace(' ', '-'), word.replace('-', ' '))
              .forEach(form -> kept.put(form, word));
        });
    return new CellKind.Word(kept, spoken, empty);
  }
}
