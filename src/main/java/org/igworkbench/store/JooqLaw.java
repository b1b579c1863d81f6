package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.COUNTRY;
import static org.igworkbench.store.schema.Tables.EXEMPTION;
import static org.igworkbench.store.schema.Tables.INSTRUMENT;
import static org.igworkbench.store.schema.Tables.LAWFUL_BASIS;
import static org.igworkbench.store.schema.Tables.LEGAL_POWER;
import static org.igworkbench.store.schema.Tables.SCHEDULE1_CONDITION;
import static org.igworkbench.store.schema.Tables.SPECIAL_CONDITION;
import static org.igworkbench.store.schema.Tables.TRANSFER_MECHANISM;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.igworkbench.law.Country;
import org.igworkbench.law.Exemption;
import org.igworkbench.law.Instrument;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawStore;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Power;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.workspace.Revision;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Dated law on disk.
final class JooqLaw implements LawStore {

  private static final List<Table<?>> TABLES =
      List.of(
          COUNTRY,
          EXEMPTION,
          INSTRUMENT,
          LAWFUL_BASIS,
          LEGAL_POWER,
          SCHEDULE1_CONDITION,
          SPECIAL_CONDITION,
          TRANSFER_MECHANISM);

  private final Session session;

  JooqLaw(Session session) {
    this.session = session;
  }

  @Override
  public LawLibrary load() {
    return session.read(db ->
        new LawLibrary(
            ConditionRows.bases(db),
            ConditionRows.specialConditions(db),
            ConditionRows.schedule1Conditions(db),
            PowerRows.instruments(db),
            PowerRows.powers(db),
            ReliefRows.exemptions(db),
            ReliefRows.mechanisms(db),
            ReliefRows.countries(db)));
  }

  @Override
  public void add(LawLibrary rows) {
    session.write(db -> add(db, rows));
  }

  private static int add(DSLContext db, LawLibrary rows) {
    ConditionRows.addBases(db, rows.bases());
    ConditionRows.addSpecialConditions(db, rows.specialConditions());
    ConditionRows.addSchedule1Conditions(db, rows.schedule1Conditions());
    PowerRows.addInstruments(db, rows.instruments());
    PowerRows.addPowers(db, rows.powers());
    ReliefRows.addExemptions(db, rows.exemptions());
    ReliefRows.addMechanisms(db, rows.mechanisms());
    ReliefRows.addCountries(db, rows.countries());
    return rows.size();
  }

  @Override
  public Map<String, Revision> revisions() {
    return session.read(db -> KeptRows.revisions(db, TABLES));
  }

  @Override
  public Optional<Revision> replace(
      @Nullable LawRow before, @Nullable LawRow after, Revision expected) {
    var row = Objects.requireNonNull(after == null ? before : after);
    return session.write(
        db -> KeptRows.unlessNamed(() -> replace(db, row, before != null, after, expected)));
  }

  private static Optional<Revision> replace(
      DSLContext db, LawRow row, boolean existed, @Nullable LawRow after, Revision expected) {
    // What a power reaches refers to it, and so has to go first.
    if (after == null && KeptRows.isAt(db, table(row), row.code(), expected)) {
      PowerRows.clearReach(db, row.code());
    }
    var saved =
        KeptRows.replace(
            db, table(row), row.code(), existed, after == null ? null : record(after), expected);
    if (saved.isPresent() && after instanceof Power power) {
      PowerRows.clearReach(db, row.code());
      PowerRows.addReach(db, List.of(power));
    }
    return saved;
  }

  private static Table<?> table(LawRow row) {
    return switch (row) {
      case LawfulBasis _ -> LAWFUL_BASIS;
      case SpecialCondition _ -> SPECIAL_CONDITION;
      case Schedule1Condition _ -> SCHEDULE1_CONDITION;
      case Instrument _ -> INSTRUMENT;
      case Power _ -> LEGAL_POWER;
      case Exemption _ -> EXEMPTION;
      case TransferMechanism _ -> TRANSFER_MECHANISM;
      case Country _ -> COUNTRY;
    };
  }

  private static Record record(LawRow row) {
    return switch (row) {
      case LawfulBasis basis -> ConditionRows.record(basis);
      case SpecialCondition condition -> ConditionRows.record(condition);
      case Schedule1Condition condition -> ConditionRows.record(condition);
      case Instrument instrument -> PowerRows.record(instrument);
      case Power power -> PowerRows.record(power);
      case Exemption exemption -> ReliefRows.record(exemption);
      case TransferMechanism mechanism -> ReliefRows.record(mechanism);
      case Country country -> ReliefRows.record(country);
    };
  }
}
