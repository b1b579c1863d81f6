package org.igworkbench.window.requests.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.igworkbench.window.shell.Preferences;
import org.junit.jupiter.api.Test;

class OwnViewsTest {

  @Test
  void aViewOfAnOddNameComesBackUnderThatName() {
    var preferences = Preferences.passing();
    var views = new OwnViews(preferences);
    var name = "a" + "\uD83D\uDE00".repeat(40);
    views.keep(name, ListChoice.USUAL, "");
    var kept = new OwnViews(preferences).all();
    assertThat(kept).isEqualTo(views.all());
    assertThat(kept.getFirst().name()).isEqualTo("a" + "\uD83D\uDE00".repeat(29));
    assertThat(views.rename(views.all().getFirst(), "x".repeat(500))).isTrue();
    assertThat(views.all().getFirst().name()).hasSize(60);
  }
}
