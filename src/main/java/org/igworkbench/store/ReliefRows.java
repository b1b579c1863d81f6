package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.COUNTRY;
import static org.igworkbench.store.schema.Tables.EXEMPTION;
import static org.igworkbench.store.schema.Tables.TRANSFER_MECHANISM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.util.List;
import org.igworkbench.law.Country;
import org.igworkbench.law.Exemption;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.store.schema.tables.records.CountryRecord;
import org.igworkbench.store.schema.tables.records.ExemptionRecord;
import org.igworkbench.store.schema.tables.records.TransferMechanismRecord;
import org.jooq.DSLContext;

/// What takes an obstacle out of the way, as rows: exemptions, transfer mechanisms, and countries
/// with their adequacy.
final class ReliefRows {

  private ReliefRows() {}

  static List<Exemption> exemptions(DSLContext db) {
    return db.select(
            EXEMPTION.CODE,
            EXEMPTION.SCHEDULE,
            EXEMPTION.PART_NUMBER,
            EXEMPTION.PARAGRAPH,
            EXEMPTION.TITLE,
            EXEMPTION.LIFTS,
            EXEMPTION.WHAT_TO_SHOW,
            EXEMPTION.TYPICAL,
            EXEMPTION.NOTE,
            Standings.of(EXEMPTION))
        .from(EXEMPTION)
        .orderBy(EXEMPTION.CODE)
        .fetch(mapping(Exemption::new));
  }

  static void addExemptions(DSLContext db, List<Exemption> exemptions) {
    db.batchInsert(exemptions.stream().map(ReliefRows::record).toList()).execute();
  }

  static ExemptionRecord record(Exemption exemption) {
    var record = new ExemptionRecord();
    record.setCode(exemption.code());
    record.setSchedule(exemption.schedule());
    record.setPartNumber(exemption.part());
    record.setParagraph(exemption.paragraph());
    record.setTitle(exemption.title());
    record.setLifts(exemption.lifts());
    record.setWhatToShow(exemption.test());
    record.setTypical(exemption.typical());
    record.setNote(exemption.note());
    Standings.put(exemption.standing(), record, EXEMPTION);
    return record;
  }

  static List<TransferMechanism> mechanisms(DSLContext db) {
    return db.select(
            TRANSFER_MECHANISM.CODE,
            TRANSFER_MECHANISM.ARTICLE,
            TRANSFER_MECHANISM.TITLE,
            TRANSFER_MECHANISM.USABLE_WHEN,
            TRANSFER_MECHANISM.ASSESSMENT,
            TRANSFER_MECHANISM.AVAILABLE,
            TRANSFER_MECHANISM.NOTE,
            Standings.of(TRANSFER_MECHANISM))
        .from(TRANSFER_MECHANISM)
        .orderBy(TRANSFER_MECHANISM.CODE)
        .fetch(mapping(TransferMechanism::new));
  }

  static void addMechanisms(DSLContext db, List<TransferMechanism> mechanisms) {
    db.batchInsert(mechanisms.stream().map(ReliefRows::record).toList()).execute();
  }

  static TransferMechanismRecord record(TransferMechanism mechanism) {
    var record = new TransferMechanismRecord();
    record.setCode(mechanism.code());
    record.setArticle(mechanism.article());
    record.setTitle(mechanism.title());
    record.setUsableWhen(mechanism.usableWhen());
    record.setAssessment(mechanism.assessment());
    record.setAvailable(mechanism.available());
    record.setNote(mechanism.note());
    Standings.put(mechanism.standing(), record, TRANSFER_MECHANISM);
    return record;
  }

  static List<Country> countries(DSLContext db) {
    return db.select(
            COUNTRY.CODE,
            COUNTRY.ALPHA3,
            COUNTRY.TITLE,
            COUNTRY.ISO_NAME,
            COUNTRY.ADEQUACY.convertFrom(Country.Adequacy::valueOf),
            COUNTRY.ADEQUACY_SINCE,
            COUNTRY.NOTE,
            row(COUNTRY.FULL_LIST_SEEN, COUNTRY.NO_LATER_CHANGE_TO).mapping(Country.Seen::new),
            Standings.of(COUNTRY))
        .from(COUNTRY)
        .orderBy(COUNTRY.CODE)
        .fetch(mapping(Country::new));
  }

  static void addCountries(DSLContext db, List<Country> countries) {
    db.batchInsert(countries.stream().map(ReliefRows::record).toList()).execute();
  }

  static CountryRecord record(Country country) {
    var record = new CountryRecord();
    record.setCode(country.code());
    record.setAlpha3(country.alpha3());
    record.setTitle(country.title());
    record.setIsoName(country.isoName());
    record.setAdequacy(country.adequacy().name());
    record.setAdequacySince(country.adequacySince());
    record.setNote(country.note());
    record.setFullListSeen(country.seen().fullList());
    record.setNoLaterChangeTo(country.seen().noLaterChangeTo());
    Standings.put(country.standing(), record, COUNTRY);
    return record;
  }
}
