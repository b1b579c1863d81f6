package org.igworkbench.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.transfers.Transfer;
import org.igworkbench.transfers.Transfer.Result;
import org.igworkbench.transfers.Transfer.Where;

/// The file of international transfers, each with the rules that rest on it.
final class AbroadSheet {

  static final Layout LAYOUT =
      Layout.of(
          "transfers.csv",
          "code",
          "title",
          "notice_text",
          "where",
          "countries",
          "recipient_codes",
          "importer",
          "data_categories",
          "data_subjects",
          "mechanisms",
          "adequacy_reach",
          "test",
          "tested",
          "test_words",
          "derogation",
          "safeguards",
          "owner",
          "review",
          "effective_from",
          "effective_to",
          "note",
          "verified",
          "rules");

  private static final Wordlist<Where> WHERE =
      new Wordlist<>(
          "exchange.where.unknown",
          Map.of("named", Where.NAMED, "any", Where.ANY, "unknown", Where.UNKNOWN));

  private static final Wordlist<Result> TEST =
      new Wordlist<>(
          "exchange.test.unknown",
          Map.of(
              "met", Result.MET,
              "not met", Result.NOT_MET,
              "not needed", Result.NOT_NEEDED,
              "not made", Result.NOT_MADE,
              "unknown", Result.UNKNOWN));

  private final Known known;
  private final Map<String, String> byRule = new HashMap<>();

  AbroadSheet(Known known) {
    this.known = known;
  }

  List<Transfer> read(Shelf shelf) {
    return shelf.sheet(LAYOUT).rows(this::transfer);
  }

  /// The transfer that each rule rests on, once they are read.
  Map<String, String> byRule() {
    return Map.copyOf(byRule);
  }

  private Transfer transfer(Cells row) {
    var code = row.key();
    for (var rule : row.optionalCodes("rules", known.rules())) {
      row.claim("rules", rule, rule);
      byRule.putIfAbsent(rule, code);
    }
    return new Transfer(
        code,
        row.text("title"),
        row.optional("notice_text"),
        new Transfer.Destination(
            row.word("where", WHERE),
            row.optionalCodes("countries", known.countries()),
            row.optionalCodes("recipient_codes", known.recipients()),
            row.optional("importer")),
        new Transfer.Scope(
            row.optionalCodes("data_categories", known.dataCategories()),
            row.optionalCodes("data_subjects", known.subjects())),
        row.optionalCodes("mechanisms", known.mechanisms()),
        grounds(row),
        row.optional("owner"),
        row.optionalDate("review"),
        row.period("effective_from", "effective_to"),
        row.optional("note"),
        row.text("verified"));
  }

  private static Transfer.Grounds grounds(Cells row) {
    return new Transfer.Grounds(
        row.optional("adequacy_reach"),
        new Transfer.ProtectionTest(
            row.word("test", TEST), row.optionalDate("tested"), row.optional("test_words")),
        row.optional("derogation"),
        row.optional("safeguards"));
  }
}
