package org.igworkbench.agreements;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.workspace.Keeper;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Keeps agreements while they, and other things with them, are changed.
public final class AgreementKeeper implements Keeper<Agreement> {

  private final AgreementStore store;

  /// Keeps them in this store.
  public AgreementKeeper(AgreementStore store) {
    this.store = store;
  }

  /// An agreement on its way from one state to another.
  public Move<Agreement> move(@Nullable Agreement before, Agreement after, Revision seen) {
    return new Move<>(new Subject("agreement", after.code()), before, after, seen, this);
  }

  @Override
  public Optional<Revision> replace(
      @Nullable Agreement before, @Nullable Agreement after, Revision expected) {
    return store.replace(before, after, expected);
  }

  @Override
  public Facts facts(@Nullable Agreement state, @Nullable Agreement other) {
    if (state == null) {
      return Facts.NONE;
    }
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("title", state.title());
    facts.put("kind", state.kind());
    facts.put("parties", state.parties());
    facts.put("signed", text(state.dates().signed()));
    facts.put("effective", text(state.dates().effective()));
    facts.put("review", text(state.dates().review()));
    facts.put("end", text(state.dates().end()));
    return Facts.of(facts);
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  @Override
  public @Nullable Agreement current(String code) {
    return store.all().stream()
        .filter(each -> Objects.equals(each.code(), code))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Revision revision(String code) {
    return store.revisions().getOrDefault(code, Revision.ABSENT);
  }

  @Override
  public Sentence movedOn(String code) {
    return Sentence.of("registers.row.moved-on", code);
  }
}
