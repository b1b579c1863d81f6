package org.igworkbench.registers;

import java.util.Objects;
import java.util.Optional;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.audit.Facts;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.catalogue.CatalogueRow;
import org.igworkbench.law.LawRow;
import org.igworkbench.transfers.Transfer;
import org.igworkbench.workspace.Keeper;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Keeps the rows of one register.
final class RowKeeper implements Keeper<Object> {

  private final Kind kind;
  private final Registers.Stores stores;

  RowKeeper(Kind kind, Registers.Stores stores) {
    this.kind = kind;
    this.stores = stores;
  }

  /// A row on its way from one state to another.
  Move<Object> move(@Nullable Object before, @Nullable Object after, Revision seen) {
    var code = Rows.code(Objects.requireNonNull(after == null ? before : after));
    return new Move<>(kind.subject(code), before, after, seen, this);
  }

  @Override
  public Optional<Revision> replace(
      @Nullable Object before, @Nullable Object after, Revision expected) {
    return switch (kind.home()) {
      case CATALOGUE ->
          stores.catalogue().replace((CatalogueRow) before, (CatalogueRow) after, expected);
      case LAW -> stores.law().replace((LawRow) before, (LawRow) after, expected);
      case AGREEMENTS ->
          stores.agreements().replace((Agreement) before, (Agreement) after, expected);
      case TRANSFERS -> stores.transfers().replace((Transfer) before, (Transfer) after, expected);
      case AUTOMATED ->
          stores
              .automated()
              .replace((AutomatedDecision) before, (AutomatedDecision) after, expected);
    };
  }

  @Override
  public Facts facts(@Nullable Object state, @Nullable Object other) {
    return state == null ? Facts.NONE : Forms.of(kind).factsOf(state);
  }

  @Override
  public @Nullable Object current(String code) {
    return Rows.of(stores).row(kind, code).orElse(null);
  }

  @Override
  public Revision revision(String code) {
    return stores.revisions(kind.home()).getOrDefault(code, Revision.ABSENT);
  }

  @Override
  public Sentence movedOn(String code) {
    return Sentence.of("registers.row.moved-on", code);
  }
}
