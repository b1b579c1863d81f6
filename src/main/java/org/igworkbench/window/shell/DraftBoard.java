package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.workspace.Draft;

/// Where the windows of one workspace see to it that each draft is written in order, and gone on
/// with in one window only. Used on the windows' thread only.
final class DraftBoard {

  private final TypingPause pause;
  private final DraftWrites writes = new DraftWrites();
  private final List<DraftDesk> windows = new ArrayList<>();

  DraftBoard(TypingPause pause) {
    this.pause = pause;
  }

  /// The drafts of one more window.
  DraftDesk window() {
    var desk = new DraftDesk(this);
    windows.add(desk);
    return desk;
  }

  /// A window has gone; the others can go on with what it left.
  void left(DraftDesk window) {
    windows.remove(window);
    List.copyOf(windows).forEach(DraftDesk::lookAgain);
  }

  TypingPause pause() {
    return pause;
  }

  DraftWrites writes() {
    return writes;
  }

  /// Whether a form of any window holds the draft.
  boolean holds(Draft.Key key) {
    return forms(key).findAny().isPresent();
  }

  /// One form has done with a draft; another of the same thing, in another window, has not.
  void keepAgain(Draft.Key key) {
    forms(key).toList().forEach(DraftKeeping::keepAgain);
  }

  private Stream<DraftKeeping> forms(Draft.Key key) {
    return windows.stream().flatMap(DraftDesk::typed).filter(form -> form.key().equals(key));
  }
}
