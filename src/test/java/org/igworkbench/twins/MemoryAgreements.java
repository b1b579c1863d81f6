package org.igworkbench.twins;

import java.util.List;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementStore;

/// Agreements in memory.
public final class MemoryAgreements extends MemoryStore<List<Agreement>> implements AgreementStore {

  MemoryAgreements(Turn turn) {
    super(turn, List.of());
  }

  @Override
  public List<Agreement> all() {
    return read(rows -> rows);
  }

  @Override
  public void add(List<Agreement> agreements) {
    write(there -> joined(there, agreements, Agreement::code));
  }
}
