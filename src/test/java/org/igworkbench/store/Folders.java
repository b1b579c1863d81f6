package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.igworkbench.workspace.Refusal;

/// What the tests ask of an opening.
final class Folders {

  private Folders() {}

  static Stores opened(StoreOpening opening) {
    return switch (opening) {
      case StoreOpening.Opened opened -> opened.stores();
      case StoreOpening.Refused refused -> throw new AssertionError(refused.refusal());
    };
  }

  static void assertRefused(StoreOpening opening, Refusal.Kind kind, String key) {
    if (opening instanceof StoreOpening.Opened opened) {
      opened.stores().closing().run();
    }
    assertThat(opening).isInstanceOf(StoreOpening.Refused.class);
    var refusal = ((StoreOpening.Refused) opening).refusal();
    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal.sentence().key()).isEqualTo(key);
  }
}
