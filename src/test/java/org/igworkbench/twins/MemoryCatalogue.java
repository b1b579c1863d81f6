package org.igworkbench.twins;

import java.util.Comparator;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.CatalogueStore;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.catalogue.RetentionClass;
import org.igworkbench.catalogue.SubjectCategory;

/// The vocabulary in memory.
public final class MemoryCatalogue extends MemoryStore<Catalogue> implements CatalogueStore {

  MemoryCatalogue(Turn turn) {
    super(turn, Catalogue.EMPTY);
  }

  @Override
  public Catalogue load() {
    return read(catalogue -> catalogue);
  }

  @Override
  public void add(Catalogue rows) {
    write(there ->
        new Catalogue(
            joined(
                there.purposes(),
                rows.purposes(),
                Purpose::code,
                Comparator.comparingInt(Purpose::order).thenComparing(Purpose::code)),
            joined(
                there.recipients(),
                rows.recipients(),
                Recipient::code,
                Comparator.comparingInt(Recipient::order).thenComparing(Recipient::code)),
            joined(there.dataCategories(), rows.dataCategories(), DataCategory::code),
            joined(there.subjectCategories(), rows.subjectCategories(), SubjectCategory::code),
            joined(there.retention(), rows.retention(), RetentionClass::code)));
  }
}
