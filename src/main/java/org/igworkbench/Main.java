package org.igworkbench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Predicate;
import java.util.logging.Logger;
import org.igworkbench.cli.Igw;
import org.igworkbench.cli.Station;
import org.igworkbench.cli.Terminal;
import org.igworkbench.window.Startup;
import org.igworkbench.window.WorkbenchWindow;
import org.igworkbench.window.shell.KeptPreferences;
import org.igworkbench.wording.Wording;

/// Starts the program; not a JavaFX application class, so that it runs from the class path.
public final class Main {

  // JavaFX warns of running from the class path, which it does well. Kept, so that the filter is.
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private static final String UNSUPPORTED = "Unsupported JavaFX configuration";

  private Main() {}

  /// Runs one command or, without one, opens the window.
  public static void main(String[] args) {
    var environment = System.getenv();
    var system = System.getProperty("os.name", "");
    var clock = Clock.system(ZoneId.systemDefault());
    var words = new Wording();
    var station =
        new Station(
            Terminal.ofProcess(environment),
            new Wiring(clock, words),
            words,
            clock,
            SystemOfficer.of(System.getProperties()));
    var folder =
        ApplicationFolder.of(system, environment, Path.of(System.getProperty("user.home", "")));
    boolean display =
        Display.isThere(system, environment, System.getProperty("glass.platform", ""));
    var window = new Window(station, folder.resolve("window.properties"), display);
    int code = new Igw(station, new Start(station, folder, window)).run(args);
    // An open window ends the program itself, when it is closed.
    if (!window.isOpen()) {
      System.exit(code);
    }
  }

  /// The window, shown on the display of this machine if it has one.
  private static final class Window implements Predicate<Start.Entrance> {

    private final Station station;
    private final Path preferences;
    private final boolean display;
    private boolean open;

    Window(Station station, Path preferences, boolean display) {
      this.station = station;
      this.preferences = preferences;
      this.display = display;
    }

    @Override
    public boolean test(Start.Entrance entrance) {
      open = display && launch(entrance);
      return open;
    }

    private boolean launch(Start.Entrance entrance) {
      var measured = Boolean.getBoolean("igw.exitAfterFirstFrame");
      JAVAFX.setFilter(record -> !String.valueOf(record.getMessage()).startsWith(UNSUPPORTED));
      try {
        WorkbenchWindow.launch(
            new Startup(
                entrance::open,
                station.words(),
                station.clock(),
                station.officer(),
                new KeptPreferences(preferences),
                measured ? this::print : null));
        return true;
      } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
        // The display that a variable names is not there, or the system lacks what draws on it.
        return false;
      }
    }

    private void print(String times) {
      station.terminal().out().println(times);
      station.terminal().out().flush();
    }

    boolean isOpen() {
      return open;
    }
  }
}
