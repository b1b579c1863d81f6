package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.igworkbench.workspace.Draft;

/// The half-typed forms of one window, and the drafts that wait for somebody to go on with them.
/// Used on the window's thread only.
public final class DraftDesk {

  private final DraftBoard board;
  private final Set<DraftKeeping> typed = new LinkedHashSet<>();
  private final List<Runnable> offers = new ArrayList<>();
  private final List<Consumer<String>> listeners = new ArrayList<>();
  private boolean failing;

  DraftDesk(DraftBoard board) {
    this.board = board;
  }

  /// Offers the drafts of the officer that no form holds, now and whenever there may be others.
  ///
  /// @param kind the sort of form
  /// @param offer told on the window's thread; the newest draft comes first
  public void follow(Desk desk, String kind, Consumer<List<Draft>> offer) {
    Runnable look =
        () ->
            board
                .writes()
                .whenIdle(() ->
                    desk.jobs()
                        .run(
                            () -> desk.workbench().workspace().drafts().all(desk.officer()),
                            drafts ->
                                offer.accept(
                                    drafts.stream()
                                        .filter(draft -> draft.key().kind().equals(kind))
                                        .filter(draft -> !board.holds(draft.key()))
                                        .toList())));
    offers.add(look);
    look.run();
  }

  /// Looks for a draft of an officer once all that was typed is written.
  void find(Desk desk, Draft.Key key, Consumer<Draft> found) {
    keepNow();
    board
        .writes()
        .whenIdle(() ->
            desk.jobs()
                .run(
                    () ->
                        desk.workbench().workspace().drafts().all(desk.officer()).stream()
                            .filter(draft -> draft.key().equals(key))
                            .findFirst(),
                    draft -> draft.ifPresent(found)));
  }

  /// Whether anything is half typed in this window.
  public boolean isTyped() {
    return typed.stream().anyMatch(DraftKeeping::isTyped);
  }

  /// Throws away a draft that waited.
  public void discard(Desk desk, Draft.Key key) {
    write(desk, key, () -> desk.workbench().workspace().drafts().discard(key), written -> {});
    board.keepAgain(key);
  }

  /// Keeps at once what has been typed, because a form is out of sight.
  public void keepNow() {
    List.copyOf(typed).forEach(DraftKeeping::keepNow);
  }

  /// Keeps what has been typed before the window closes.
  ///
  /// @param kept all of it is
  /// @param lost something could not be kept
  void close(Runnable kept, Runnable lost) {
    keepNow();
    board
        .writes()
        .whenIdle(() -> {
          if (typed.stream().allMatch(DraftKeeping::isKept)) {
            kept.run();
          } else {
            lost.run();
          }
        });
  }

  // -- for forms

  TypingPause pause() {
    return board.pause();
  }

  /// A form that is half typed; in place of one about the same, which nobody sees any more.
  void holds(DraftKeeping form) {
    typed.removeIf(other -> !other.equals(form) && other.key().equals(form.key()));
    typed.add(form);
  }

  void lets(DraftKeeping form) {
    typed.remove(form);
  }

  void write(Desk desk, Draft.Key key, Runnable work, Consumer<Boolean> ended) {
    board
        .writes()
        .write(
            key,
            new DraftWrites.Write(
                desk.jobs(),
                work,
                failure -> {
                  ended.accept(failure.isEmpty());
                  ended(desk, failure);
                }));
  }

  /// A fault is told once, and not again with every letter.
  private void ended(Desk desk, Optional<Exception> failure) {
    boolean news = failure.isPresent() && !failing;
    failing = failure.isPresent();
    if (news) {
      desk.jobs()
          .run(
              () -> {
                throw failure.orElseThrow();
              },
              nothing -> {});
    }
  }

  void kept(String what) {
    listeners.forEach(listener -> listener.accept(what));
  }

  // -- for the frame

  /// Wants to be told that something was kept, in words.
  void listen(Consumer<String> listener) {
    listeners.add(listener);
  }

  /// Forms of another window have gone, and left their drafts.
  void lookAgain() {
    offers.forEach(Runnable::run);
  }

  /// The forms that are half typed.
  Stream<DraftKeeping> typed() {
    return typed.stream();
  }
}
