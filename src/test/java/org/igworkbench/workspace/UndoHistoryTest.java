package org.igworkbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.junit.jupiter.api.Test;

class UndoHistoryTest {

  private static Outcome.Done<String> done(String name) {
    var undo = new Undo(Sentence.of(name), officer -> done("again " + name));
    return new Outcome.Done<>(name, Revision.FIRST, undo);
  }

  private static Outcome<?> run(Optional<Undo> step) {
    return step.orElseThrow().step().apply(new Officer("M. Osei", ""));
  }

  @Test
  void theNewestChangeIsUndoneFirstAndCanBeDoneAgain() {
    var history = new UndoHistory();
    history.remember(done("first"));
    history.remember(done("second"));
    assertThat(history.undoName()).contains(Sentence.of("second"));
    history.undone(run(history.takeUndo()));
    assertThat(history.undoName()).contains(Sentence.of("first"));
    assertThat(history.redoName()).contains(Sentence.of("again second"));
    history.redone(run(history.takeRedo()));
    assertThat(history.redoName()).isEmpty();
    assertThat(history.undoName()).isPresent();
  }

  @Test
  void aNewChangeEndsWhatCouldBeDoneAgain() {
    var history = new UndoHistory();
    history.remember(done("first"));
    history.undone(run(history.takeUndo()));
    history.remember(done("other"));
    assertThat(history.redoName()).isEmpty();
  }

  @Test
  void whatAFaultKeptFromBeingTriedCanBeTriedAgain() {
    var history = new UndoHistory();
    history.remember(done("first"));
    history.takeUndo().ifPresent(history::undoFailed);
    assertThat(history.undoName()).contains(Sentence.of("first"));
    history.undone(run(history.takeUndo()));
    history.takeRedo().ifPresent(history::redoFailed);
    assertThat(history.redoName()).contains(Sentence.of("again first"));
  }

  @Test
  void anUndoThatIsStaleIsForgotten() {
    var history = new UndoHistory();
    history.remember(done("first"));
    history.takeUndo();
    history.undone(
        new Outcome.Stale<>(
            Sentence.of("x"),
            Revision.FIRST,
            new Clash(new Subject("x", "x"), Facts.NONE, Facts.NONE)));
    assertThat(history.undoName()).isEmpty();
    assertThat(history.redoName()).isEmpty();
  }

  @Test
  void whatWasRefusedLeavesNothingToUndo() {
    var history = new UndoHistory();
    history.remember(new Outcome.Rejected<>(List.of()));
    assertThat(history.undoName()).isEmpty();
  }
}
