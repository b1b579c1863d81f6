package org.igworkbench.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.Faults;
import org.igworkbench.window.shell.Frame;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Places;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.RunningJobs;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.wording.Wording;

/// The frame with every screen in it, on the sample, as it is used.
final class WholeWindow {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  final InlineJobs jobs = new InlineJobs();
  final Faults faults = new Faults();
  final RunningJobs running = new RunningJobs();
  final Places places = new Places();
  final Desk desk = SampleDesk.of(jobs, places, SampleDesk.PLAIN);
  final Showing window = new Showing();
  final Frame frame;
  final Scene scene;

  WholeWindow(double width, double height) throws Exception {
    this(width, height, new Nowhere());
  }

  /// @param documents where files are asked for
  WholeWindow(double width, double height, Documents documents) throws Exception {
    var made = new ArrayList<Frame>();
    Supplier<Parent> content =
        () -> {
          made.add(
              new Frame(
                  desk,
                  places,
                  faults,
                  running,
                  Screens.all(documents, Preferences.passing()),
                  new Things(new Wording())));
          return width == WIDTH ? made.getFirst() : inCorner(made.getFirst(), width, height);
        };
    scene = window.show(content, WIDTH, HEIGHT);
    frame = made.getFirst();
    window.run(() -> frame.install(scene, () -> {}));
  }

  /// A stage without a screen does not grow again once it was small, so that a small window stands
  /// in the corner of a large one.
  private static Parent inCorner(Frame frame, double width, double height) {
    frame.setMinSize(width, height);
    frame.setPrefSize(width, height);
    frame.setMaxSize(width, height);
    return new Pane(frame);
  }

  WholeWindow open(Place place, String code) {
    window.run(() -> places.open(place, code));
    return this;
  }

  /// Every node that is seen, from the back to the front.
  List<Node> seen() {
    var found = new ArrayList<Node>();
    window.run(() -> walk(scene.getRoot(), found::add));
    return found;
  }

  private static void walk(Node node, Consumer<Node> found) {
    if (!node.isVisible()) {
      return;
    }
    found.accept(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
    }
  }

  /// Where the focus is; null when it is nowhere.
  Node focused() {
    return scene.getFocusOwner();
  }

  /// Files are asked for in vain.
  private static final class Nowhere implements Documents {
    @Override
    public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
      return Optional.empty();
    }

    @Override
    public void open(Path file) {}

    @Override
    public void openFolder(Path file) {}
  }
}
