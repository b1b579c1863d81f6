package org.igworkbench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.igworkbench.cli.Igw;
import org.igworkbench.cli.Station;
import org.igworkbench.cli.Terminal;
import org.igworkbench.window.Startup;
import org.igworkbench.window.WorkbenchWindow;
import org.igworkbench.wording.Wording;

/// Starts the program; not a JavaFX application class, so that it runs from the class path.
public final class Main {

  private Main() {}

  /// Runs one command or, without one, opens the window.
  public static void main(String[] args) {
    var environment = System.getenv();
    var system = System.getProperty("os.name", "");
    var clock = Clock.systemDefaultZone();
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
    var window = new Window(station);
    int code = new Igw(station, new Start(station, folder, display ? window : null)).run(args);
    // An open window ends the program itself, when it is closed.
    if (!window.isOpen()) {
      System.exit(code);
    }
  }

  /// The window, shown on the display of this machine.
  private static final class Window implements Consumer<Start.Entrance> {

    private final Station station;
    private boolean open;

    Window(Station station) {
      this.station = station;
    }

    @Override
    public void accept(Start.Entrance entrance) {
      var measured = Boolean.getBoolean("igw.exitAfterFirstFrame");
      WorkbenchWindow.launch(
          new Startup(
              entrance::open,
              station.words(),
              station.clock(),
              station.officer(),
              measured ? this::print : null));
      open = true;
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
