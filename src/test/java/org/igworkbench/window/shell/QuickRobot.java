package org.igworkbench.window.shell;

import com.sun.javafx.tk.Toolkit;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/// Hands that wait no longer than the window needs to take a key or a click, and that move the
/// mouse in one go. The usual hands sleep after each press and each release, which is most of what
/// a test of many keys and clicks takes, and go on after that whether the window was ready or not.
final class QuickRobot extends FxRobot {

  /// What the first turn brings about may ask for a second: a row that is filled is laid out again.
  private static final int TURNS = 2;

  private static final long LONG = 60_000;

  /// Waits until the window has done what it was asked, laid out everything and done what came of
  /// that. It doesn't wait for the next pulse, which on a slow machine may be long in coming or
  /// pass too early: it brings the pulse about.
  static void settle() {
    for (int turn = 0; turn < TURNS; turn++) {
      pulse();
    }
    WaitForAsyncUtils.waitForAsyncFx(LONG, () -> {});
  }

  private static void pulse() {
    WaitForAsyncUtils.waitForAsyncFx(LONG, () -> Toolkit.getToolkit().firePulse());
  }

  @Override
  public FxRobot interact(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(LONG, work);
    settle();
    return this;
  }

  @Override
  public <T> FxRobot interact(Callable<T> work) {
    WaitForAsyncUtils.waitForAsyncFx(LONG, work);
    settle();
    return this;
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
  public FxRobot write(String text) {
    for (var character : text.split("")) {
      robotContext().getBaseRobot().typeKeyboard(scene(), KeyCode.UNDEFINED, character);
      pulse();
    }
    settle();
    return this;
  }

  @Override
  public FxRobot write(String text, int pause) {
    return write(text);
  }

  /// Where the keys go.
  private Scene scene() {
    var windows = robotContext().getWindowFinder();
    var focused = windows.window(Window::isFocused);
    return (focused == null ? windows.window(0) : focused).getScene();
  }

  @Override
  public FxRobot moveTo(PointQuery where, Motion motion) {
    robotContext().getBaseRobot().moveMouse(where.query());
    settle();
    return this;
  }

  @Override
  public FxRobot clickOn(PointQuery where, Motion motion, MouseButton... buttons) {
    return click(1, where, motion, buttons);
  }

  @Override
  public FxRobot doubleClickOn(PointQuery where, Motion motion, MouseButton... buttons) {
    return click(2, where, motion, buttons);
  }

  private FxRobot click(int times, PointQuery where, Motion motion, MouseButton... buttons) {
    moveTo(where, motion);
    for (int time = 0; time < times; time++) {
      for (var button : buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons) {
        robotContext().getBaseRobot().pressMouse(button);
        robotContext().getBaseRobot().releaseMouse(button);
      }
    }
    settle();
    return this;
  }

  @Override
  public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
    return clickOn(point(query), motion, buttons);
  }

  @Override
  public FxRobot doubleClickOn(String query, Motion motion, MouseButton... buttons) {
    return doubleClickOn(point(query), motion, buttons);
  }
}
