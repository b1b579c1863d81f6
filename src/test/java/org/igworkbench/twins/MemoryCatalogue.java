package org.igworkbench.twins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.CatalogueRow;
import org.igworkbench.catalogue.CatalogueStore;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.catalogue.RetentionClass;
import org.igworkbench.catalogue.SubjectCategory;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// The vocabulary in memory.
public final class MemoryCatalogue extends MemoryStore<MemoryCatalogue.State>
    implements CatalogueStore {

  /// All rows, and the revision of each.
  record State(Catalogue rows, Revisions revisions) {}

  MemoryCatalogue(Turn turn) {
    super(turn, new State(Catalogue.EMPTY, Revisions.NONE));
  }

  @Override
  public Catalogue load() {
    return read(State::rows);
  }

  @Override
  public Map<String, Revision> revisions() {
    return read(state -> state.revisions().byCode());
  }

  @Override
  public void add(Catalogue rows) {
    write(there ->
        new State(
            joined(there.rows(), rows),
            there
                .revisions()
                .with(
                    Stream.of(
                            rows.purposes(),
                            rows.recipients(),
                            rows.dataCategories(),
                            rows.subjectCategories())
                        .flatMap(Collection::stream)
                        .map(CatalogueRow::code)
                        .toList())));
  }

  private static Catalogue joined(Catalogue there, Catalogue rows) {
    return new Catalogue(
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
        joined(there.retention(), rows.retention(), RetentionClass::code));
  }

  @Override
  public Optional<Revision> replace(
      @Nullable CatalogueRow before, @Nullable CatalogueRow after, Revision expected) {
    var code = Objects.requireNonNull(after == null ? before : after).code();
    if (!read(state -> state.revisions().at(code, expected))) {
      return Optional.empty();
    }
    var next = after == null ? Revision.ABSENT : expected.next();
    write(there ->
        new State(
            joined(without(there.rows(), code), only(after)), there.revisions().with(code, next)));
    return Optional.of(next);
  }

  private static Catalogue without(Catalogue rows, String code) {
    return new Catalogue(
        without(rows.purposes(), code),
        without(rows.recipients(), code),
        without(rows.dataCategories(), code),
        without(rows.subjectCategories(), code),
        rows.retention());
  }

  private static <R extends CatalogueRow> List<R> without(List<R> rows, String code) {
    return rows.stream().filter(row -> !row.code().equals(code)).toList();
  }

  private static Catalogue only(@Nullable CatalogueRow row) {
    var purposes = new ArrayList<Purpose>();
    var recipients = new ArrayList<Recipient>();
    var data = new ArrayList<DataCategory>();
    var subjects = new ArrayList<SubjectCategory>();
    switch (row) {
      case null -> {}
      case Purpose purpose -> purposes.add(purpose);
      case Recipient recipient -> recipients.add(recipient);
      case DataCategory category -> data.add(category);
      case SubjectCategory category -> subjects.add(category);
    }
    return new Catalogue(purposes, recipients, data, subjects, List.of());
  }
}
