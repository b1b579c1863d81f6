package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Undo;
import org.junit.jupiter.api.Test;

/// Windows of one workspace hear of each other's changes, and each undoes its own.
class BoardTest {

  private final Board board = new Board();
  private final Changes one = board.window();
  private final Changes other = board.window();

  private static Outcome.Done<String> done() {
    return new Outcome.Done<>(
        "",
        Revision.FIRST,
        new Undo(Sentence.of("x"), officer -> new Outcome.Done<>("", Revision.FIRST, null)));
  }

  @Test
  void whatOneWindowSavesAllWindowsHear() {
    List<String> heard = new ArrayList<>();
    one.listen(what -> heard.add("one " + what.key()));
    other.listen(what -> heard.add("other " + what.key()));
    one.saved(done(), Sentence.of("saved"));
    assertThat(heard).containsExactly("one saved", "other saved");
    assertThat(one.history().undoName()).isPresent();
    assertThat(other.history().undoName()).as("each undoes its own").isEmpty();
  }

  @Test
  void aWindowThatHasGoneHearsNothing() {
    List<String> heard = new ArrayList<>();
    other.listen(what -> heard.add(what.key()));
    board.left(other);
    one.saved(done(), Sentence.of("saved"));
    assertThat(heard).isEmpty();
  }
}
