package org.igworkbench.window.shell;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Hands that wait no longer after a key than the window needs to take it: its own turn, and the
/// one that it asked for. The usual hands wait for five after each press and each release, which is
/// most of what a test of many keys takes.
final class QuickRobot extends FxRobot {

  private static final int TURNS = 2;

  static void settle() {
    WaitForAsyncUtils.waitForFxEvents(TURNS);
  }

  @Override
  public FxRobot press(KeyCode... keys) {
    for (var key : keys) {
      robotContext().getBaseRobot().pressKeyboard(key);
    }
    settle();
    return this;
  }

  @Override
  public FxRobot release(KeyCode... keys) {
    for (var key : keys) {
      robotContext().getBaseRobot().releaseKeyboard(key);
    }
    settle();
    return this;
  }

  @Override
  public FxRobot push(KeyCode... keys) {
    for (var key : keys) {
      robotContext().getBaseRobot().pressKeyboard(key);
    }
    for (var key : List.of(keys).reversed()) {
      robotContext().getBaseRobot().releaseKeyboard(key);
    }
    settle();
    return this;
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    for (var key : keys) {
      push(key);
    }
    return this;
  }
}
