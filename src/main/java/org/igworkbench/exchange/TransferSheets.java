package org.igworkbench.exchange;

import java.util.List;
import java.util.Map;
import org.igworkbench.law.Country;
import org.igworkbench.law.Country.Adequacy;
import org.igworkbench.law.TransferMechanism;

/// The files of transfer mechanisms and of countries.
final class TransferSheets {

  static final Layout MECHANISMS =
      Layout.of(
          "transfer_mechanisms.csv",
          "code",
          "article",
          "title",
          "usable_when",
          "assessment_needed",
          "available_to_council",
          "note",
          "verified");

  static final Layout COUNTRIES =
      Layout.of(
          "countries.csv",
          "iso_alpha2",
          "iso_alpha3",
          "name",
          "iso_short_name",
          "uk_adequacy",
          "adequacy_since",
          "note",
          "list_seen_as_at",
          "no_later_change_found_to",
          "verified");

  private static final Wordlist<Adequacy> ADEQUACY =
      new Wordlist<>(
          "exchange.adequacy.unknown",
          Map.of(
              "full", Adequacy.FULL,
              "partial", Adequacy.PARTIAL,
              "none", Adequacy.NONE,
              "domestic", Adequacy.DOMESTIC));

  private final Shelf shelf;
  private final Commencements dates;
  private final Keys keys;

  /// @param keys shared by all files of law, whose codes are unique across them
  TransferSheets(Shelf shelf, Commencements dates, Keys keys) {
    this.shelf = shelf;
    this.dates = dates;
    this.keys = keys;
  }

  List<TransferMechanism> mechanisms() {
    return shelf
        .sheet(MECHANISMS)
        .rows(
            keys,
            row -> {
              var code = row.key();
              return new TransferMechanism(
                  code,
                  row.text("article"),
                  row.text("title"),
                  row.text("usable_when"),
                  row.text("assessment_needed"),
                  row.flag("available_to_council"),
                  row.optional("note"),
                  dates.standing(MECHANISMS, code, row));
            });
  }

  List<Country> countries() {
    return shelf
        .sheet(COUNTRIES)
        .rows(
            keys,
            row -> {
              var code = row.key();
              return new Country(
                  code,
                  row.text("iso_alpha3"),
                  row.text("name"),
                  row.text("iso_short_name"),
                  row.word("uk_adequacy", ADEQUACY),
                  row.optionalDate("adequacy_since"),
                  row.optional("note"),
                  new Country.Seen(
                      row.date("list_seen_as_at"), row.date("no_later_change_found_to")),
                  dates.standing(COUNTRIES, code, row));
            });
  }
}
