package org.igworkbench.window.shell;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Lets a moment of typing pass, on the window's thread.
@FunctionalInterface
public interface TypingPause {

  /// Does something after the pause.
  void after(Runnable step);

  /// A pause that never ends: drafts are kept when a form is left or its window closed, and not
  /// while somebody types.
  TypingPause ENDLESS = step -> {};

  /// Half a second: who types on all the while can lose no more than that.
  static TypingPause halfASecond() {
    return step -> {
      var pause = new PauseTransition(Duration.millis(500));
      pause.setOnFinished(event -> step.run());
      pause.play();
    };
  }
}
