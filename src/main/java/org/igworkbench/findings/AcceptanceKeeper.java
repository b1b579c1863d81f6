package org.igworkbench.findings;

import java.util.HashMap;
import java.util.Optional;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.workspace.Keeper;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Keeps acceptances while they are given and taken back.
final class AcceptanceKeeper implements Keeper<Acceptance> {

  static final String KIND = "accepted finding";

  private final FindingStore store;

  AcceptanceKeeper(FindingStore store) {
    this.store = store;
  }

  Move<Acceptance> given(Acceptance acceptance) {
    return new Move<>(
        new Subject(KIND, acceptance.code()), null, acceptance, Revision.ABSENT, this);
  }

  Move<Acceptance> changed(Acceptance before, Acceptance after, Revision seen) {
    return new Move<>(new Subject(KIND, before.code()), before, after, seen, this);
  }

  @Override
  public Optional<Revision> replace(
      @Nullable Acceptance before, @Nullable Acceptance after, Revision expected) {
    return store.replace(before, after, expected);
  }

  @Override
  public Facts facts(@Nullable Acceptance state, @Nullable Acceptance other) {
    if (state == null) {
      return Facts.NONE;
    }
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("finding", state.finding());
    facts.put("about_kind", state.subject().kind());
    facts.put("about", state.subject().code());
    facts.put("found", state.facts());
    facts.put("reason", state.reason());
    facts.put("accepted_by", state.by());
    facts.put("accepted_on", state.on().toString());
    facts.put("look_again", state.lookAgain().toString());
    var revoked = state.revokedOn();
    facts.put("revoked_on", revoked == null ? null : revoked.toString());
    return Facts.of(facts);
  }

  @Override
  public @Nullable Acceptance current(String code) {
    return store.all().stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
  }

  @Override
  public Revision revision(String code) {
    return store.revisions().getOrDefault(code, Revision.ABSENT);
  }

  @Override
  public Sentence movedOn(String code) {
    return Sentence.of("findings.acceptance.moved-on", code);
  }
}
