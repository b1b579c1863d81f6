package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.RuleChanges;
import org.igworkbench.matrix.RuleDraft;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Undo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Undo on disk, when what it would bring back names something that is gone.
@BesideTheWindow
class RuleUndoOnDiskTest implements StoreContract {

  private static final Purpose NEW =
      new Purpose("GEN-09", 9, "general", "words", "Nine", "", "", Period.ALWAYS, "v");

  @TempDir private Path folder;
  private Stores stores;

  @BeforeEach
  void make() {
    stores = Folders.fresh(folder);
    saveVocabulary();
  }

  @AfterEach
  void close() {
    stores.closing().run();
  }

  @Override
  public Stores stores() {
    return stores;
  }

  @Test
  void aChangeIsNotUndoneOnceThePurposeThatItWouldBringBackIsGone() {
    save(() -> assertThat(stores.catalogue().replace(null, NEW, Revision.ABSENT)).isPresent());
    var matrix =
        new SharingMatrix(
            stores.workspace(),
            new SharingMatrix.Sources(
                stores.catalogue(), stores.law(), stores.agreements(), stores.rules()));
    var rules =
        new RuleChanges(
            matrix, new Moves(stores.workspace()), stores.rules(), stores.trail(), CLOCK);
    var bare = RuleDraft.of(RuleSamples.bare("MX-001")).from(Samples.DAY.minusDays(9));
    assertThat(bare.decision()).isEqualTo(Decision.NOT_PERMITTED);
    done(rules.create(OFFICER, List.of(bare.in(new Cell("GEN-09", "REC-03")))));
    var undo = done(rules.change(OFFICER, "MX-001", bare, Revision.FIRST));
    save(() ->
        assertThat(stores.catalogue().replace(NEW, null, Revision.FIRST))
            .contains(Revision.ABSENT));
    var saved = stores.rules().versions();
    var head = stores.trail().head();

    assertThat(undo.step().apply(OFFICER)).isInstanceOf(Outcome.Stale.class);

    assertThat(stores.rules().versions()).isEqualTo(saved);
    assertThat(stores.trail().head()).isEqualTo(head);
  }

  @Test
  void aRecipientDoesNotRepeatAgainOneThatIsGone() {
    var rows = stores.catalogue().load().recipients();
    var other = rows.stream().filter(it -> it.code().equals("REC-04")).findFirst().orElseThrow();
    var gone =
        new Recipient(
            "REC-09",
            9,
            other.naming(),
            other.category(),
            other.role(),
            "",
            other.particulars(),
            null,
            "",
            Period.ALWAYS,
            "v");
    var repeating = other.goingBy(other.aliases(), "REC-09");
    save(() -> replaced(null, gone, Revision.ABSENT, true));
    save(() -> replaced(other, repeating, Revision.FIRST, true));
    save(() -> replaced(repeating, other, new Revision(2), true));
    save(() -> replaced(gone, null, Revision.FIRST, true));

    save(() -> replaced(other, repeating, new Revision(3), false));
  }

  private void replaced(
      @Nullable Recipient before, @Nullable Recipient after, Revision seen, boolean done) {
    assertThat(stores.catalogue().replace(before, after, seen).isPresent()).isEqualTo(done);
  }

  private static Undo done(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return Objects.requireNonNull(((Outcome.Done<?>) outcome).undo());
  }
}
