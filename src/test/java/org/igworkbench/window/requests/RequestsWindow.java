package org.igworkbench.window.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.shell.Board;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Navigator;
import org.igworkbench.window.shell.PlainThings;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.window.shell.Theme;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The requests screen in a window, on the sample, with somebody at the keyboard.
final class RequestsWindow {

  final InlineJobs jobs;
  final List<String> opened = new ArrayList<>();
  final List<Sentence> saved = new ArrayList<>();
  final Desk desk;
  final ChosenFiles files = new ChosenFiles();
  final Preferences preferences = Preferences.passing();
  final FxRobot robot = Showing.hands();
  private final RequestsScreen screen;

  RequestsWindow() throws Exception {
    this(new InlineJobs(), null);
  }

  /// The same workspace, opened again after the program has ended.
  RequestsWindow openedAgain() throws Exception {
    return new RequestsWindow(new InlineJobs(), desk);
  }

  private RequestsWindow(InlineJobs jobs, @Nullable Desk before) throws Exception {
    this.jobs = jobs;
    Navigator navigator = (place, code) -> opened.add(place + " " + code);
    desk =
        before == null
            ? SampleDesk.of(jobs, navigator, SampleDesk.PLAIN)
            : new Desk(
                before.workbench(),
                before.words(),
                jobs,
                before.seat(),
                before.clock(),
                new Board().window(),
                navigator,
                before.asAt());
    Stage stage = Showing.stageAtTheCorner();
    desk.changes().listen(saved::add);
    screen =
        on(() -> {
          var made =
              new RequestsScreen(
                  desk,
                  new RequestsScreen.Outside(
                      new PlainThings(),
                      files,
                      new ListServices(desk, files.documents(), preferences)));
          var scene = new Scene(new StackPane(made.root()), 1000, 900);
          Theme.LIGHT.dress(scene);
          stage.setScene(scene);
          // A test before this one may have left the shared stage larger.
          stage.setWidth(1000);
          stage.setHeight(900);
          stage.show();
          made.refresh();
          return made;
        });
    settle();
  }

  private static <T> T on(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  static void settle() {
    Showing.settle();
  }

  RequestsWindow keys(KeyCode... keys) {
    robot.push(keys);
    settle();
    return this;
  }

  RequestsWindow write(String text) {
    robot.write(text, 0);
    settle();
    return this;
  }

  /// Puts the focus somewhere, as by Tab.
  RequestsWindow focus(String which) {
    var node = find(which);
    robot.interact(node::requestFocus);
    settle();
    return this;
  }

  /// Replaces what stands in a field.
  RequestsWindow type(String field, String text) {
    var input = (TextInputControl) find(field);
    robot.interact(() -> {
      input.requestFocus();
      input.setText(text);
    });
    settle();
    return this;
  }

  RequestsWindow open(String code) {
    robot.interact(() -> screen.open(code));
    settle();
    return this;
  }

  Node find(String which) {
    return on(() -> {
      var node = screen.root().lookup(which);
      if (node == null) {
        throw new AssertionError("There is no " + which);
      }
      return node;
    });
  }

  boolean shows(String which) {
    return on(() -> screen.root().lookup(which) != null);
  }

  /// All words that can be read now.
  List<String> words() {
    return on(() -> {
      var words = new ArrayList<String>();
      read(screen.root(), words);
      return words;
    });
  }

  private static void read(Node node, List<String> words) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      words.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> read(child, words));
    }
  }

  /// The name of where the focus is.
  String focused() {
    return on(() -> {
      var owner = screen.root().getScene().getFocusOwner();
      return owner == null ? "nowhere" : String.valueOf(owner.getAccessibleText());
    });
  }

  /// The words on where the focus is.
  String focusedText() {
    return on(() ->
        screen.root().getScene().getFocusOwner() instanceof Labeled labeled
            ? labeled.getText()
            : "none");
  }

  List<SharingRequest> log() {
    return desk.workbench().requests().all();
  }

  RequestsScreen screen() {
    return screen;
  }

  /// Another screen of the same workspace, which has read nothing yet, in the place of this one.
  RequestsScreen freshScreen() {
    return on(() -> {
      var made =
          new RequestsScreen(
              desk,
              new RequestsScreen.Outside(
                  new PlainThings(),
                  files,
                  new ListServices(desk, files.documents(), Preferences.passing())));
      ((StackPane) screen.root().getScene().getRoot()).getChildren().setAll(made.root());
      return made;
    });
  }
}
