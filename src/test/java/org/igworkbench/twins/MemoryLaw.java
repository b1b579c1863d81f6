package org.igworkbench.twins;

import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawStore;

/// Dated law in memory.
public final class MemoryLaw extends MemoryStore<LawLibrary> implements LawStore {

  MemoryLaw(Turn turn) {
    super(turn, LawLibrary.EMPTY);
  }

  @Override
  public LawLibrary load() {
    return read(library -> library);
  }

  @Override
  public void add(LawLibrary rows) {
    write(there ->
        new LawLibrary(
            joined(there.bases(), rows.bases(), LawRow::code),
            joined(there.specialConditions(), rows.specialConditions(), LawRow::code),
            joined(there.schedule1Conditions(), rows.schedule1Conditions(), LawRow::code),
            joined(there.instruments(), rows.instruments(), LawRow::code),
            joined(there.powers(), rows.powers(), LawRow::code),
            joined(there.exemptions(), rows.exemptions(), LawRow::code),
            joined(there.mechanisms(), rows.mechanisms(), LawRow::code),
            joined(there.countries(), rows.countries(), LawRow::code)));
  }
}
