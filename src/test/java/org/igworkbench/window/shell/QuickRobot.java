package org.igworkbench.window.shell;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/// Hands that wait no longer than the window needs to take a key or a click, and that move the
/// mouse in one go. The usual hands wait five turns after each press and each release and lead the
/// mouse pixel by pixel, which is most of what a test of many keys and clicks takes.
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

  @Override
  public FxRobot moveTo(PointQuery where, Motion motion) {
    robotContext().getBaseRobot().moveMouse(where.query());
    settle();
    return this;
  }

  @Override
  public FxRobot clickOn(PointQuery where, Motion motion, MouseButton... buttons) {
    moveTo(where, motion);
    for (var button : buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons) {
      robotContext().getBaseRobot().pressMouse(button);
      robotContext().getBaseRobot().releaseMouse(button);
    }
    settle();
    return this;
  }

  @Override
  public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
    return clickOn(point(query), motion, buttons);
  }
}
