package org.igworkbench.store;

import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawStore;
import org.jooq.DSLContext;

/// Dated law on disk.
final class JooqLaw implements LawStore {

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
}
