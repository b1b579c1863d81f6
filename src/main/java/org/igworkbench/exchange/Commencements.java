package org.igworkbench.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.law.LawStatus;
import org.igworkbench.law.Standing;
import org.igworkbench.workspace.Period;
import org.jspecify.annotations.Nullable;

/// From when to when rows of law are in force: by dates of their own, or by those of a file that
/// adds dates which the other files tell in words only.
///
/// Without a date a row is in force with both ends open: most of it has been law for decades, and
/// an invented date would be worse than none.
final class Commencements {

  static final Layout LAYOUT =
      new Layout(
          "commencement.csv",
          "code",
          List.of("table", "code", "in_force_from", "in_force_to", "source"),
          List.of());

  private final Map<String, Period> periods = new HashMap<>();

  Commencements(Shelf shelf, Known known) {
    Map<String, Codes> tables =
        Map.of(
            "lawful_bases", known.bases(),
            "special_category_conditions", known.specialConditions(),
            "dpa_schedule1_conditions", known.schedule1(),
            "legal_instruments", known.instruments(),
            "statutory_gateways", known.powers(),
            "disclosure_exemptions", known.exemptions(),
            "transfer_mechanisms", known.mechanisms(),
            "countries", known.countries());
    var names = new HashMap<String, String>();
    tables.keySet().forEach(table -> names.put(table, table));
    var words = new Wordlist<>("exchange.table.unknown", names);
    shelf.sheet(LAYOUT).rows(row -> take(row, words, tables));
  }

  private Period take(Cells row, Wordlist<String> words, Map<String, Codes> tables) {
    row.text("table");
    var table = row.word("table", words, "");
    var codes = tables.get(table);
    var code = codes == null ? row.text("code") : row.code("code", codes);
    row.claim("code", table + "/" + code, code);
    row.text("source");
    var period = row.period("in_force_from", "in_force_to");
    if (period.from() == null && period.to() == null) {
      row.fault("in_force_from", "exchange.date.neither");
    }
    periods.putIfAbsent(table + ".csv/" + code, period);
    return period;
  }

  /// The standing of a row without a status: in force, within its dates if it has any.
  Standing standing(Layout table, String code, Cells row) {
    return standing(table, code, row, LawStatus.IN_FORCE);
  }

  /// The standing of a row.
  Standing standing(Layout table, String code, Cells row, LawStatus status) {
    var own = row.period("valid_from", "valid_to");
    var period = added(table, code);
    if (period == null) {
      period = own;
    } else if (!own.equals(Period.ALWAYS)) {
      row.fault("valid_from", "exchange.date.twice", code);
    }
    return new Standing(status, period, row.text("verified"));
  }

  private @Nullable Period added(Layout table, String code) {
    return periods.get(table.file() + "/" + code);
  }
}
