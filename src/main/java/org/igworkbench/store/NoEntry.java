package org.igworkbench.store;

import org.igworkbench.workspace.Refusal;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Carries a refusal from where it is noticed to the door.
final class NoEntry extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  NoEntry(Refusal.Kind kind, Sentence sentence) {
    this(kind, sentence, null);
  }

  NoEntry(Refusal.Kind kind, Sentence sentence, @Nullable Throwable cause) {
    super(sentence.key(), cause);
    this.refusal = new Refusal(kind, sentence);
  }

  Refusal refusal() {
    return refusal;
  }
}
