package org.igworkbench.exchange;

import java.util.List;
import java.util.Map;
import org.igworkbench.law.Instrument;
import org.igworkbench.law.LawStatus;
import org.igworkbench.law.Power;

/// The files of legal instruments and of the powers and duties that stand in them.
final class PowerSheets {

  static final Layout INSTRUMENTS =
      Layout.of(
          "legal_instruments.csv",
          "code",
          "short_title",
          "year",
          "chapter_or_si_number",
          "kind",
          "named_in_notice",
          "notice_wording",
          "notice_note",
          "jurisdiction",
          "status_2026",
          "note",
          "verified");

  static final Layout POWERS =
      Layout.of(
          "statutory_gateways.csv",
          "code",
          "instrument_code",
          "instrument",
          "section",
          "power_or_duty",
          "direction",
          "who_covered",
          "typical_purpose_codes",
          "typical_recipient_codes",
          "description",
          "overrides_confidentiality",
          "status_2026",
          "valid_from",
          "valid_to",
          "verified");

  /// The words for where an instrument or a power stands. An Act that is in force in stages counts
  /// as in force, because its powers carry dates of their own; one that is not fully commenced does
  /// not, until somebody enters a date.
  static final Wordlist<LawStatus> STATUS =
      new Wordlist<>(
          "exchange.status.unknown",
          Map.ofEntries(
              Map.entry("in force", LawStatus.IN_FORCE),
              Map.entry("in force (being amended)", LawStatus.IN_FORCE),
              Map.entry("in force in stages", LawStatus.IN_FORCE),
              Map.entry("expired", LawStatus.REPEALED),
              Map.entry("repealed", LawStatus.REPEALED),
              Map.entry("revoked", LawStatus.REPEALED),
              Map.entry("superseded", LawStatus.REPEALED),
              Map.entry("saved for old cases", LawStatus.SAVED_FOR_OLD_CASES),
              Map.entry("enacted, not commenced", LawStatus.ENACTED_NOT_COMMENCED),
              Map.entry(
                  "enacted, powers to make regulations only", LawStatus.ENACTED_REGULATIONS_ONLY),
              Map.entry("enacted, not fully commenced", LawStatus.COMMENCEMENT_NOT_VERIFIED),
              Map.entry(
                  "enacted, commencement not verified", LawStatus.COMMENCEMENT_NOT_VERIFIED)));

  private final Shelf shelf;
  private final Known known;
  private final Commencements dates;
  private final Keys keys;

  /// @param keys shared by all files of law, whose codes are unique across them
  PowerSheets(Shelf shelf, Known known, Commencements dates, Keys keys) {
    this.shelf = shelf;
    this.known = known;
    this.dates = dates;
    this.keys = keys;
  }

  List<Instrument> instruments() {
    return shelf
        .sheet(INSTRUMENTS)
        .rows(
            keys,
            row -> {
              var code = row.key();
              return new Instrument(
                  code,
                  row.text("short_title"),
                  row.optional("year"),
                  row.optional("chapter_or_si_number"),
                  row.text("kind"),
                  new Instrument.Naming(
                      row.flag("named_in_notice"),
                      row.optional("notice_wording"),
                      row.optional("notice_note")),
                  row.text("jurisdiction"),
                  row.optional("status_2026"),
                  row.optional("note"),
                  dates.standing(INSTRUMENTS, code, row, row.word("status_2026", STATUS)));
            });
  }

  List<Power> powers() {
    return shelf
        .sheet(POWERS)
        .rows(
            keys,
            row -> {
              var code = row.key();
              return new Power(
                  code,
                  row.code("instrument_code", known.instruments()),
                  row.text("instrument"),
                  row.text("section"),
                  row.text("power_or_duty"),
                  row.text("direction"),
                  new Power.Reach(
                      row.optional("who_covered"),
                      row.optionalCodes("typical_purpose_codes", known.purposes()),
                      row.optionalCodes("typical_recipient_codes", known.recipients())),
                  row.text("description"),
                  row.word("overrides_confidentiality", Answers.WORDS),
                  dates.standing(POWERS, code, row, row.word("status_2026", STATUS)));
            });
  }
}
