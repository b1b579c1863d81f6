package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.INSTRUMENT;
import static org.igworkbench.store.schema.Tables.LEGAL_POWER;
import static org.igworkbench.store.schema.Tables.LEGAL_POWER_REACH;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.law.Instrument;
import org.igworkbench.law.Power;
import org.igworkbench.store.schema.tables.records.InstrumentRecord;
import org.igworkbench.store.schema.tables.records.LegalPowerReachRecord;
import org.igworkbench.store.schema.tables.records.LegalPowerRecord;
import org.igworkbench.workspace.Answer;
import org.jooq.DSLContext;

/// Instruments and the legal powers that stand in them, as rows.
final class PowerRows {

  private static final String PURPOSE = "purpose";
  private static final String RECIPIENT = "recipient";

  private PowerRows() {}

  static List<Instrument> instruments(DSLContext db) {
    return db.select(
            INSTRUMENT.CODE,
            INSTRUMENT.TITLE,
            INSTRUMENT.YEAR_MADE,
            INSTRUMENT.CHAPTER_OR_NUMBER,
            INSTRUMENT.KIND,
            row(INSTRUMENT.IN_NOTICE, INSTRUMENT.NOTICE_WORDING, INSTRUMENT.NOTICE_REMARK)
                .mapping(Instrument.Naming::new),
            INSTRUMENT.JURISDICTION,
            INSTRUMENT.STATUS_WORDS,
            INSTRUMENT.NOTE,
            Standings.of(INSTRUMENT))
        .from(INSTRUMENT)
        .orderBy(INSTRUMENT.CODE)
        .fetch(mapping(Instrument::new));
  }

  static void addInstruments(DSLContext db, List<Instrument> instruments) {
    db.batchInsert(instruments.stream().map(PowerRows::record).toList()).execute();
  }

  static InstrumentRecord record(Instrument instrument) {
    var record = new InstrumentRecord();
    record.setCode(instrument.code());
    record.setTitle(instrument.title());
    record.setYearMade(instrument.year());
    record.setChapterOrNumber(instrument.number());
    record.setKind(instrument.kind());
    record.setInNotice(instrument.naming().inNotice());
    record.setNoticeWording(instrument.naming().wording());
    record.setNoticeRemark(instrument.naming().remark());
    record.setJurisdiction(instrument.jurisdiction());
    record.setStatusWords(instrument.statusWords());
    record.setNote(instrument.note());
    Standings.put(instrument.standing(), record, INSTRUMENT);
    return record;
  }

  static List<Power> powers(DSLContext db) {
    var reach =
        Lines.read(
            db.select(LEGAL_POWER_REACH.LEGAL_POWER, LEGAL_POWER_REACH.KIND, LEGAL_POWER_REACH.CODE)
                .from(LEGAL_POWER_REACH)
                .orderBy(LEGAL_POWER_REACH.PLACE));
    return db.select(
            LEGAL_POWER.CODE,
            LEGAL_POWER.INSTRUMENT,
            LEGAL_POWER.INSTRUMENT_TITLE,
            LEGAL_POWER.SECTION,
            LEGAL_POWER.NATURE,
            LEGAL_POWER.DIRECTION,
            row(LEGAL_POWER.COVERED, LEGAL_POWER.CODE)
                .mapping((covered, code) ->
                    new Power.Reach(covered, reach.of(code, PURPOSE), reach.of(code, RECIPIENT))),
            LEGAL_POWER.DESCRIPTION,
            LEGAL_POWER.OVERRIDES_CONFIDENTIALITY.convertFrom(Answer::valueOf),
            Standings.of(LEGAL_POWER))
        .from(LEGAL_POWER)
        .orderBy(LEGAL_POWER.CODE)
        .fetch(mapping(Power::new));
  }

  static void addPowers(DSLContext db, List<Power> powers) {
    db.batchInsert(powers.stream().map(PowerRows::record).toList()).execute();
    addReach(db, powers);
  }

  static void clearReach(DSLContext db, String power) {
    db.deleteFrom(LEGAL_POWER_REACH).where(LEGAL_POWER_REACH.LEGAL_POWER.eq(power)).execute();
  }

  static void addReach(DSLContext db, List<Power> powers) {
    var reach = new ArrayList<LegalPowerReachRecord>();
    for (var power : powers) {
      reach(power, PURPOSE, power.reach().purposes(), reach);
      reach(power, RECIPIENT, power.reach().recipients(), reach);
    }
    db.batchInsert(reach).execute();
  }

  static LegalPowerRecord record(Power power) {
    var record = new LegalPowerRecord();
    record.setCode(power.code());
    record.setInstrument(power.instrument());
    record.setInstrumentTitle(power.instrumentTitle());
    record.setSection(power.section());
    record.setNature(power.nature());
    record.setDirection(power.direction());
    record.setCovered(power.reach().covered());
    record.setDescription(power.description());
    record.setOverridesConfidentiality(power.overridesConfidentiality().name());
    Standings.put(power.standing(), record, LEGAL_POWER);
    return record;
  }

  private static void reach(
      Power power, String kind, List<String> codes, List<LegalPowerReachRecord> records) {
    for (int place = 0; place < codes.size(); place++) {
      var record = new LegalPowerReachRecord();
      record.setLegalPower(power.code());
      record.setKind(kind);
      record.setPlace(place);
      record.setCode(codes.get(place));
      records.add(record);
    }
  }
}
