package org.igworkbench.registers;

import java.util.Objects;
import java.util.Optional;
import org.igworkbench.audit.Facts;
import org.igworkbench.catalogue.CatalogueRow;
import org.igworkbench.catalogue.CatalogueStore;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawStore;
import org.igworkbench.workspace.Keeper;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Keeps the rows of one register.
final class RowKeeper implements Keeper<Object> {

  private final Kind kind;
  private final CatalogueStore catalogue;
  private final LawStore law;

  RowKeeper(Kind kind, CatalogueStore catalogue, LawStore law) {
    this.kind = kind;
    this.catalogue = catalogue;
    this.law = law;
  }

  /// A row on its way from one state to another.
  Move<Object> move(@Nullable Object before, @Nullable Object after, Revision seen) {
    var code = Rows.code(Objects.requireNonNull(after == null ? before : after));
    return new Move<>(kind.subject(code), before, after, seen, this);
  }

  @Override
  public Optional<Revision> replace(
      @Nullable Object before, @Nullable Object after, Revision expected) {
    return kind.isLaw()
        ? law.replace((LawRow) before, (LawRow) after, expected)
        : catalogue.replace((CatalogueRow) before, (CatalogueRow) after, expected);
  }

  @Override
  public Facts facts(@Nullable Object state, @Nullable Object other) {
    return state == null ? Facts.NONE : Forms.of(kind).factsOf(state);
  }

  @Override
  public @Nullable Object current(String code) {
    return rows().row(kind, code).orElse(null);
  }

  @Override
  public Revision revision(String code) {
    var revisions = kind.isLaw() ? law.revisions() : catalogue.revisions();
    return revisions.getOrDefault(code, Revision.ABSENT);
  }

  private Rows rows() {
    return Registers.rows(catalogue, law);
  }

  @Override
  public Sentence movedOn(String code) {
    return Sentence.of("registers.row.moved-on", code);
  }
}
