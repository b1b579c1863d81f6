package org.igworkbench.window.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A real window without a screen, and the hands to use it.
public final class Showing {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private final FxRobot robot = new QuickRobot();
  private final Stage stage;

  /// A window on the stage that all tests share.
  public Showing() throws Exception {
    stage = stageAtTheCorner();
  }

  /// The stage that all tests share, in the corner of the screen: one that was centred while it was
  /// small and grows later reaches beyond the headless screen, which can't paint that.
  public static Stage stageAtTheCorner() throws Exception {
    var stage = FxToolkit.registerPrimaryStage();
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          stage.setX(0);
          stage.setY(0);
        });
    return stage;
  }

  /// Shows what is made on the window's thread, in the light theme.
  public Scene show(Supplier<Parent> content) {
    return show(content, WIDTH, HEIGHT);
  }

  /// Shows it in a window of a size.
  public Scene show(Supplier<Parent> content, double width, double height) {
    var scene =
        WaitForAsyncUtils.waitForAsyncFx(
            60_000,
            () -> {
              var shown = new Scene(content.get(), width, height);
              Theme.LIGHT.dress(shown);
              stage.setScene(shown);
              stage.setWidth(width);
              stage.setHeight(height);
              stage.show();
              return shown;
            });
    WaitForAsyncUtils.waitForFxEvents();
    return scene;
  }

  /// Does something on the window's thread and waits until the window has settled and everything
  /// has found its place: the turns that are waited for may all pass between two pulses.
  public void run(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    QuickRobot.settle();
    WaitForAsyncUtils.waitForAsyncFx(60_000, this::layOut);
  }

  private void layOut() {
    var scene = stage.getScene();
    if (scene != null) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  /// The hands.
  public FxRobot robot() {
    return robot;
  }

  /// The stage itself.
  public Stage stage() {
    return stage;
  }

  /// The node of that id; fails when it is not there.
  public <T extends Node> T find(String id, Class<T> type) {
    return robot.lookup("#" + id).queryAs(type);
  }

  /// Whether a node of that id is there and seen.
  public boolean sees(String id) {
    return robot.lookup("#" + id).tryQuery().filter(Showing::isSeen).isPresent();
  }

  /// The words on the node of that id.
  public String text(String id) {
    return find(id, Labeled.class).getText();
  }

  private static boolean isSeen(Node node) {
    for (var here = node; here != null; here = here.getParent()) {
      if (!here.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
