package org.igworkbench.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.igworkbench.window.Screens;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.Faults;
import org.igworkbench.window.shell.Frame;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Places;
import org.igworkbench.window.shell.PlainThings;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.RunningJobs;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.window.shell.Theme;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// Takes pictures of the whole window, in both themes and in the sizes that count.
///
/// A picture lies at `target/gallery/<screen>[-<state>]-<light|dark>-<width>x<height>.png`.
public final class Gallery {

  private static final Path FOLDER = Path.of("target/gallery");
  private static final List<Dimension2D> SIZES =
      List.of(new Dimension2D(1440, 900), new Dimension2D(1280, 720));

  private final InlineJobs jobs = new InlineJobs();
  private final Stage stage;
  private @Nullable Path toRead;

  /// A gallery on the stage that all tests share.
  public Gallery() throws Exception {
    stage = Showing.stageAtTheCorner();
    Files.createDirectories(FOLDER);
  }

  /// The file that is chosen whenever one is asked for.
  public Gallery reading(Path file) {
    toRead = file;
    return this;
  }

  /// What stands in the window when a picture is taken.
  public record View(Desk desk, Places places, Faults faults, Frame frame) {}

  /// Pictures of a place as it opens, on the sample.
  public List<Path> take(String name, Place place) throws Exception {
    return take(name, place, desk -> desk, view -> {});
  }

  /// Pictures of a place in a state that a person brings about.
  ///
  /// @param name the screen, and after a hyphen its state where that is not the usual one
  /// @param furnish changes what is on the desk before the window opens
  /// @param pose brings the state about; on the window's thread
  public List<Path> take(String name, Place place, UnaryOperator<Desk> furnish, Consumer<View> pose)
      throws Exception {
    return SIZES.stream()
        .flatMap(size ->
            Stream.of(Theme.values()).map(theme -> take(name, place, furnish, pose, theme, size)))
        .toList();
  }

  /// One picture, light, of 1280 x 800, with text of a size.
  ///
  /// @param percent of the usual size of text
  public Path takeAt(int percent, String name, Place place, Consumer<View> pose) {
    return take(
        name + "-" + percent,
        place,
        desk -> desk,
        view -> {
          view.frame().setStyle("-fx-font-size: %dpx".formatted(13 * percent / 100));
          pose.accept(view);
        },
        Theme.LIGHT,
        new Dimension2D(1280, 800));
  }

  private Path take(
      String name,
      Place place,
      UnaryOperator<Desk> furnish,
      Consumer<View> pose,
      Theme theme,
      Dimension2D size) {
    var places = new Places();
    var desk = furnish.apply(SampleDesk.of(jobs, places, SampleDesk.PLAIN));
    onWindowThread(() -> {
      var faults = new Faults();
      var frame =
          new Frame(
              desk,
              places,
              faults,
              new RunningJobs(),
              Screens.all(new NoDocuments(), Preferences.passing()),
              new PlainThings());
      var scene = new Scene(frame, size.getWidth(), size.getHeight());
      theme.dress(scene);
      frame.install(scene, () -> {});
      stage.setScene(scene);
      stage.setWidth(size.getWidth());
      stage.setHeight(size.getHeight());
      stage.show();
      places.open(place, "");
      pose.accept(new View(desk, places, faults, frame));
    });
    var file = FOLDER.resolve(fileName(name, theme, size));
    // The first pass lays out, the second fills the rows of tables and lists.
    WaitForAsyncUtils.waitForFxEvents(4);
    onWindowThread(() -> {
      try {
        Png.write(stage.getScene().snapshot(null), file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    return file;
  }

  private static String fileName(String name, Theme theme, Dimension2D size) {
    return "%s-%s-%dx%d.png"
        .formatted(
            name,
            theme.name().toLowerCase(Locale.ROOT),
            (int) size.getWidth(),
            (int) size.getHeight());
  }

  private static void onWindowThread(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  private final class NoDocuments implements Documents {
    @Override
    public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
      return Optional.of(Path.of("target", suggestedName));
    }

    @Override
    public Optional<Path> whichToRead(String title, String kind, List<String> extensions) {
      return Optional.ofNullable(toRead);
    }

    @Override
    public void open(Path file) {
      throw new IllegalStateException("A picture opens nothing");
    }

    @Override
    public void openFolder(Path file) {
      throw new IllegalStateException("A picture opens nothing");
    }
  }
}
