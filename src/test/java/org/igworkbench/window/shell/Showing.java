package org.igworkbench.window.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
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
    QuickRobot.settle();
    return scene;
  }

  /// Does something on the window's thread and waits until the window has settled and everything
  /// has found its place.
  public void run(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    settle();
  }

  /// Waits until the window has done what it was asked and everything has found its place.
  public static void settle() {
    QuickRobot.settle();
  }

  /// Hands for a window of one's own on the stage that all tests share.
  public static FxRobot hands() {
    return new QuickRobot();
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
    return there(() -> robot.lookup("#" + id).queryAs(type));
  }

  /// Whether a node of that id is there and seen.
  public boolean sees(String id) {
    return there(() -> robot.lookup("#" + id).tryQuery().filter(Showing::isSeen).isPresent());
  }

  /// The words on the node of that id.
  public String text(String id) {
    return there(() -> find(id, Labeled.class).getText());
  }

  /// Waits for what work in another thread brings about; on a slow machine that takes its time.
  public void until(BooleanSupplier wanted) throws TimeoutException {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> there(wanted::getAsBoolean));
    settle();
  }

  /// On the window's thread, which may just be building what is asked about.
  private static <T> T there(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
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
