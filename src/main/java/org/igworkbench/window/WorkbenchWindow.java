package org.igworkbench.window;

import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.igworkbench.window.shell.AsAt;
import org.igworkbench.window.shell.Board;
import org.igworkbench.window.shell.Changes;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Faults;
import org.igworkbench.window.shell.Frame;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.Places;
import org.igworkbench.window.shell.RunningJobs;
import org.igworkbench.window.shell.Seat;
import org.igworkbench.window.shell.SystemDocuments;
import org.igworkbench.window.shell.Theme;
import org.igworkbench.window.shell.ThreadJobs;
import org.igworkbench.window.shell.TypingPause;
import org.igworkbench.workbench.Opening;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Passphrase;
import org.igworkbench.workspace.Refusal;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// The window of one workspace, from opening it to closing it.
public final class WorkbenchWindow {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  /// So far below and beside the first a second window stands.
  private static final double CASCADE = 32;

  private final Startup startup;
  private final Words words;
  private final Stage stage;
  private final Milestones milestones;
  private final Faults faults = new Faults();
  private final RunningJobs running = new RunningJobs();
  private final ThreadJobs jobs = new ThreadJobs(faults, running);
  private final EntryPane entry;
  private final Changes changes;
  private final Custody custody;
  private final Board board;
  private final Seat seat;
  private @Nullable Frame frame;

  /// A window on a stage; nothing is shown before [#show()].
  public WorkbenchWindow(Startup startup, Stage stage) {
    this(startup, stage, new Milestones(startup.clock()));
  }

  private WorkbenchWindow(Startup startup, Stage stage, Milestones milestones) {
    this(
        startup,
        stage,
        milestones,
        new Custody(),
        board(),
        new Seat(startup.officer(), startup.preferences()));
  }

  private WorkbenchWindow(
      Startup startup,
      Stage stage,
      Milestones milestones,
      Custody custody,
      Board board,
      Seat seat) {
    this.seat = seat;
    this.custody = custody;
    this.board = board;
    this.startup = startup;
    this.words = startup.words();
    this.stage = stage;
    this.milestones = milestones;
    this.entry = new EntryPane(words);
    this.changes = board.window();
    faults.listen(this::refuseFault);
  }

  /// Starts the toolkit and shows the window; comes back at once. The program ends when the window
  /// and its workspace are closed.
  ///
  /// @throws UnsupportedOperationException where there is no display
  public static void launch(Startup startup) {
    var milestones = new Milestones(startup.clock());
    Platform.startup(() -> {
      var window = new WorkbenchWindow(startup, new Stage(), milestones);
      Thread.currentThread()
          .setUncaughtExceptionHandler(
              (thread, fault) -> window.faults.tell(window.faults.log(fault)));
      window.show();
    });
  }

  private static Board board() {
    return new Board(TypingPause.halfASecond());
  }

  /// Shows the window and opens the workspace.
  public void show() {
    milestones.toolkitStarted();
    show(0);
    enter(null);
  }

  /// One more window of the same workspace. Each has its own day and its own undo; whatever is
  /// saved in one is told to all, and the same person sits at all of them.
  private void another(Workbench workbench) {
    custody.join();
    var next = new WorkbenchWindow(startup, new Stage(), milestones, custody, board, seat);
    next.show(CASCADE);
    next.stage.setX(stage.getX() + CASCADE);
    next.stage.setY(stage.getY() + CASCADE);
    next.open(workbench);
  }

  private void show(double less) {
    var bounds = Screen.getPrimary().getVisualBounds();
    var scene =
        new Scene(
            entry,
            Math.min(WIDTH, bounds.getWidth() - less),
            Math.min(HEIGHT, bounds.getHeight() - less));
    Theme.follow(scene);
    stage.setScene(scene);
    stage.setTitle(words.say("shell.window.title"));
    stage.setOnCloseRequest(event -> {
      if (frame != null) {
        event.consume();
        frame.close(stage::close);
      }
    });
    // Closing the store takes a moment, and the program must not end before it has.
    stage.setOnHidden(event -> {
      board.left(changes);
      Thread.ofPlatform().start(custody::letGo);
    });
    stage.show();
  }

  private void enter(@Nullable Passphrase passphrase) {
    entry.wait(words.say("shell.entry.opening"));
    jobs.run(
        () -> {
          try (passphrase) {
            var opening = startup.entrance().open(passphrase);
            if (opening instanceof Opening.Opened(var workbench)) {
              custody.take(workbench);
            }
            return opening;
          }
        },
        this::entered);
  }

  private void entered(Opening opening) {
    if (!stage.isShowing()) {
      return;
    }
    switch (opening) {
      case Opening.Opened(var workbench) -> open(workbench);
      case Opening.Refused(var refusal) -> refused(refusal);
    }
  }

  private void refused(Refusal refusal) {
    var why = words.say(refusal.sentence());
    switch (refusal.kind()) {
      case PASSPHRASE_NEEDED -> entry.ask("", this::enter);
      case WRONG_PASSPHRASE -> entry.ask(why, this::enter);
      default -> entry.refuse(why, () -> enter(null));
    }
  }

  private void refuseFault(Faults.Notice notice) {
    if (frame == null) {
      entry.refuse(words.say(notice.sentence()), () -> enter(null));
    }
  }

  private void open(Workbench workbench) {
    milestones.workspaceOpened();
    var places = new Places();
    var desk =
        new Desk(
            workbench,
            words,
            jobs,
            seat,
            startup.clock(),
            changes,
            places,
            new AsAt(startup.clock()));
    var documents = new SystemDocuments(() -> stage, startup.preferences());
    var screens = Screens.all(documents, startup.preferences());
    var opened = new Frame(desk, places, faults, running, screens, new Things(words));
    frame = opened;
    stage.setTitle(words.say("shell.window.named", workbench.workspace().about().title()));
    stage.getScene().setRoot(opened);
    opened.install(stage.getScene(), () -> another(workbench));
    places.open(first(screens), "");
    tellFirstFrame();
  }

  private static Place first(Map<Place, ? extends Function<Desk, ?>> screens) {
    return screens.keySet().iterator().next();
  }

  private void tellFirstFrame() {
    var told = startup.firstFrame();
    if (told != null) {
      milestones.whenPainted(
          jobs::isIdle,
          words,
          times -> {
            told.accept(times);
            stage.close();
          });
    }
  }
}
