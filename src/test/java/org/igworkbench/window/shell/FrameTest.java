package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.workspace.Clash;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Undo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The frame round the screens, used by mouse and by keys.
@Tag("ui")
class FrameTest {

  private final InlineJobs jobs = new InlineJobs();
  private final RunningJobs running = new RunningJobs();
  private final Places places = new Places();
  private final Faults faults = new Faults(details -> {});
  private final Instant[] day = {SampleDesk.CLOCK.instant()};
  private final Desk desk = at(SampleDesk.empty(jobs, places));
  private final Map<Place, PlainScreen> screens = new EnumMap<>(Place.class);
  private Showing window;
  private Frame frame;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    show(1440);
    window.run(() -> places.open(Place.REQUESTS, ""));
  }

  private void show(double width) {
    var factories = new EnumMap<Place, Function<Desk, Screen>>(Place.class);
    for (var place : Place.values()) {
      factories.put(place, ignored -> screens.computeIfAbsent(place, PlainScreen::new));
    }
    Scene scene =
        window.show(
            () -> {
              frame = new Frame(desk, places, faults, running, factories, new PlainThings());
              return frame;
            },
            width,
            900);
    window.run(() -> frame.install(scene, () -> {}));
  }

  @Test
  void theTopSaysWhoseWorkspaceItIsWhichDayAndWhoSitsThere() {
    assertThat(window.text("workspace-title")).isEqualTo("Northshire children’s social care");
    assertThat(window.text("today")).isEqualTo("Today, 8 October 2026");
    assertThat(window.text("officer")).isEqualTo("M. Osei · Data-protection officer");
  }

  @Test
  void aClickOnTheRailOpensAPlaceAndReadsItAgain() {
    window.robot().clickOn("#rail-reports");

    assertThat(window.sees("screen-of-REPORTS")).isTrue();
    assertThat(window.sees("screen-of-REQUESTS")).isFalse();
    assertThat(window.find("rail-reports", ToggleButton.class).isSelected()).isTrue();
    assertThat(screens.get(Place.REPORTS).refreshed).isEqualTo(1);
  }

  @Test
  void theChosenPlaceStaysChosenWhenItIsPressedAgain() {
    window.robot().clickOn("#rail-requests");

    assertThat(window.find("rail-requests", ToggleButton.class).isSelected()).isTrue();
    assertThat(window.sees("screen-of-REQUESTS")).isTrue();
  }

  @Test
  void arrowKeysMoveAlongTheRailAndWhatIsMarkedIsWhatIsSeen() {
    window.run(() -> window.find("rail-requests", ToggleButton.class).requestFocus());

    window.robot().type(KeyCode.DOWN);

    assertThat(window.find("rail-registers", ToggleButton.class).isSelected()).isTrue();
    assertThat(window.sees("screen-of-REGISTERS")).isTrue();
  }

  @Test
  void keysOpenThePlacesAlsoFromInsideAField() {
    window.robot().clickOn("#field-of-REQUESTS").press(KeyCode.CONTROL, KeyCode.DIGIT0);
    window.robot().release(KeyCode.DIGIT0, KeyCode.CONTROL);
    assertThat(window.sees("screen-of-REPORTS")).isTrue();

    window.robot().press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
    assertThat(window.sees("screen-of-MATRIX")).isTrue();

    window.robot().press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
    assertThat(window.sees("screen-of-REQUESTS")).isTrue();
  }

  @Test
  void aScreenIsMadeWhenItIsFirstOpenedAndKeptThen() {
    assertThat(screens).containsOnlyKeys(Place.REQUESTS);

    window.run(() -> places.open(Place.REPORTS, ""));
    window.run(() -> places.open(Place.REQUESTS, "DSR-2026-001"));

    assertThat(screens.get(Place.REQUESTS).opened).containsExactly("DSR-2026-001");
    assertThat(screens.get(Place.REQUESTS).refreshed).isEqualTo(2);
  }

  @Test
  void theRailFoldsOnTheMatrixAndKeepsItsNamesForWhoCannotSeeIcons() {
    assertThat(frame.getLeft().getStyleClass()).doesNotContain("folded");

    window.run(() -> places.open(Place.MATRIX, ""));

    var reports = window.find("rail-reports", ToggleButton.class);
    assertThat(frame.getLeft().getStyleClass()).contains("folded");
    assertThat(reports.getTooltip().getText()).isEqualTo("Reports");
    assertThat(reports.getAccessibleText()).isEqualTo("Reports");
    assertThat(frame.getLeft().getBoundsInParent().getWidth()).isEqualTo(44);
  }

  @Test
  void theRailFoldsInANarrowWindow() {
    assertThat(frame.getLeft().getBoundsInParent().getWidth()).isEqualTo(184);

    show(1280);
    window.run(() -> places.open(Place.REQUESTS, ""));

    assertThat(frame.getLeft().getBoundsInParent().getWidth()).isEqualTo(44);
  }

  @Test
  void undoAndRedoNameWhatTheyDoAndDoIt() {
    assertThat(window.find("undo", Button.class).isDisabled()).isTrue();

    window.run(() -> desk.changes().saved(done(reversible("rule MX-014")), saved("rule MX-014")));
    assertThat(window.text("undo")).isEqualTo("Undo: rule MX-014");
    assertThat(window.text("saved")).isEqualTo("Saved 10:42 · rule MX-014");
    assertThat(window.find("redo", Button.class).isDisabled()).isTrue();

    window.robot().clickOn("#undo");
    assertThat(window.find("undo", Button.class).isDisabled()).isTrue();
    assertThat(window.text("redo")).isEqualTo("Redo: rule MX-014");
    assertThat(window.text("saved")).isEqualTo("Saved 10:42 · undone: rule MX-014");

    window.robot().press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
    assertThat(window.text("undo")).isEqualTo("Undo: rule MX-014");
    assertThat(screens.get(Place.REQUESTS).refreshed).isEqualTo(4);
  }

  @Test
  void anUndoThatSomebodyOvertookSaysSoAndLeavesTheLaterChange() {
    var undo =
        new Undo(
            saved("rule MX-014"),
            officer ->
                new Outcome.Stale<>(
                    saved("MX-014"),
                    new Revision(7),
                    new Clash(
                        new Subject("rule", "MX-014"),
                        Facts.of(Map.of("owner", "Mine")),
                        Facts.of(Map.of("owner", "Theirs")))));
    window.run(() -> desk.changes().saved(done(undo), saved("rule MX-014")));

    // In a field the key would undo what was typed there.
    window.run(() -> window.find("help", Button.class).requestFocus());
    window.robot().press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);

    assertThat(window.text("message-text"))
        .isEqualTo(
            "MX-014 was changed since. It was not undone, so that the later change is kept.");
    assertThat(window.find("undo", Button.class).isDisabled()).isTrue();

    window.run(() -> window.find("undo-compare", Button.class).fire());
    var compared =
        window.find("clash", Parent.class).lookupAll(".compared-text").stream()
            .map(node -> ((Label) node).getText())
            .toList();
    assertThat(compared).containsExactly("Mine", "Theirs");
    window.robot().type(KeyCode.ESCAPE);
    assertThat(window.sees("clash")).isFalse();
  }

  @Test
  void aFaultIsToldWithItsCodeAndCanBeCopiedAndClosed() {
    var notice = faults.log(new IllegalStateException("Alice Smith"));
    window.run(() -> faults.tell(notice));

    assertThat(window.text("message-text"))
        .isEqualTo(
            ("Something went wrong that we did not foresee (code %s). "
                    + "Check whether your last change was saved before you repeat it.")
                .formatted(notice.code()));
    window.robot().clickOn("#copy-details");
    window.run(() ->
        assertThat(Clipboard.getSystemClipboard().getString())
            .contains(notice.code())
            .doesNotContain("Alice"));

    window.robot().clickOn("#message-close");
    assertThat(window.sees("message-text")).isFalse();
  }

  @Test
  void theTrailIsVerifiedOnAClick() {
    assertThat(window.text("trail")).isEqualTo("Trail 00000000");

    window.robot().clickOn("#trail");

    assertThat(window.text("trail")).isEqualTo("Trail 00000000 verified 10:42");
  }

  @Test
  void f1ShowsTheKeysOfThePlaceAndEscapeGoesBack() {
    window.robot().clickOn("#field-of-REQUESTS").type(KeyCode.F1);
    assertThat(window.sees("keys")).isTrue();
    assertThat(window.robot().lookup("Ctrl+J").tryQuery()).isPresent();
    assertThat(window.robot().lookup("Ctrl+Z").tryQuery()).isPresent();

    window.robot().type(KeyCode.ESCAPE);
    assertThat(window.sees("keys")).isFalse();
    assertThat(frame.getScene().getFocusOwner().getId()).isEqualTo("field-of-REQUESTS");
  }

  @Test
  void aRunningJobIsSeenAndStopped() throws Exception {
    var job = new Job(saved("Exporting the board report"));
    window.run(() -> running.jobs().add(job));
    job.advanced(62, 100);
    // The line grows when it says how far the job is, and moves what is clicked.
    window.until(() -> window.text("job-text").contains("62"));

    window.robot().clickOn("#job-cancel");

    assertThat(job.isCancelled()).isTrue();
    assertThat(window.text("job-text")).isEqualTo("Exporting the board report: stopping");
    window.run(() -> running.jobs().remove(job));
    assertThat(window.sees("job-text")).isFalse();
  }

  @Test
  void closingAsksWhileWorkRunsAndWaitsUntilItHasStopped() {
    var closed = new int[1];
    var job = new Job(saved("Exporting the board report"));
    window.run(() -> running.jobs().add(job));

    window.run(() -> frame.close(() -> closed[0]++));
    assertThat(window.text("message-text")).startsWith("Work is still running.");
    window.robot().clickOn("#close-not");
    assertThat(job.isCancelled()).isFalse();

    window.run(() -> frame.close(() -> closed[0]++));
    window.robot().clickOn("#close-anyway");
    assertThat(job.isCancelled()).isTrue();
    assertThat(closed[0]).isZero();

    window.run(() -> running.jobs().remove(job));
    assertThat(closed[0]).isEqualTo(1);
  }

  @Test
  void closingAsksNothingWhenNothingRuns() {
    var closed = new int[1];
    window.run(() -> frame.close(() -> closed[0]++));
    assertThat(closed[0]).isEqualTo(1);
  }

  @Test
  void focusByKeysIsSeenOnARailButton() {
    var button = window.find("rail-requests", ToggleButton.class);
    window.robot().clickOn("#field-of-REQUESTS");
    for (int tries = 0; tries < 12 && !button.isFocused(); tries++) {
      window.robot().type(KeyCode.TAB);
    }

    assertThat(button.isFocusVisible()).isTrue();
    window.run(() -> {
      button.applyCss();
      var outermost = button.getBackground().getFills().getFirst().getFill();
      assertThat(outermost).isEqualTo(Color.web("#0969da"));
    });
  }

  /// A desk on whose wall the clock can be moved on.
  private Desk at(Desk still) {
    InstantSource moved = () -> day[0];
    return new Desk(
        still.workbench(),
        still.words(),
        jobs,
        still.seat(),
        moved.withZone(ZoneOffset.UTC),
        still.changes(),
        places,
        new AsAt(moved.withZone(ZoneOffset.UTC)));
  }

  private static Sentence saved(String what) {
    return Sentence.of(what);
  }

  private static Outcome.Done<String> done(Undo undo) {
    return new Outcome.Done<>("", Revision.FIRST, undo);
  }

  private static Undo reversible(String name) {
    return new Undo(saved(name), officer -> done(reversible(name)));
  }

  @Test
  void aPlaceThatIsOpenedByKeysTakesTheKeysAndGivesThemBackWhereTheyWere() {
    window.robot().clickOn("#field-of-REQUESTS");

    window.run(() -> places.open(Place.REPORTS, ""));
    assertThat(focused()).isEqualTo("field-of-REPORTS");

    window.run(() -> window.find("second-of-REPORTS", Node.class).requestFocus());
    window.run(() -> places.open(Place.REQUESTS, ""));
    assertThat(focused()).isEqualTo("field-of-REQUESTS");

    window.run(() -> places.open(Place.REPORTS, ""));
    assertThat(focused()).isEqualTo("second-of-REPORTS");
  }

  @Test
  void focusThatTheProgramGivesIsSeenByWhoWorksByKeysAndNotByTheMouse() {
    window.robot().type(KeyCode.F1);
    assertThat(focused()).isEqualTo("keys-close");
    assertThat(outermost("keys-close")).isEqualTo(Color.web("#0969da"));

    window.robot().type(KeyCode.ESCAPE).clickOn("#help");
    assertThat(focused()).isEqualTo("keys-close");
    assertThat(outermost("keys-close")).isNotEqualTo(Color.web("#0969da"));
  }

  private Object outermost(String id) {
    var button = window.find(id, Button.class);
    window.run(button::applyCss);
    return button.getBackground().getFills().getFirst().getFill();
  }

  @Test
  void whoMovesAlongTheRailStaysOnIt() {
    window.run(() -> window.find("rail-requests", ToggleButton.class).requestFocus());
    window.robot().type(KeyCode.DOWN);
    assertThat(focused()).isEqualTo("rail-registers");
  }

  @Test
  void theLawStandsInTheRegistersFromWhichOnePressLeadsBack() {
    window.run(() -> places.open(Place.LAW, ""));
    assertThat(window.sees("screen-of-LAW")).isTrue();
    assertThat(window.find("rail-registers", ToggleButton.class).isSelected()).isTrue();

    window.robot().clickOn("#rail-registers");

    assertThat(window.sees("screen-of-REGISTERS")).isTrue();
    assertThat(window.find("rail-registers", ToggleButton.class).isSelected()).isTrue();
  }

  @Test
  void closingAsksBeforeWhatWasTypedIsLostAndTakesTheKeysForTheAnswer() {
    var closed = new int[1];
    window.robot().clickOn("#field-of-REQUESTS");
    screens.get(Place.REQUESTS).typed = true;

    window.run(() -> frame.close(() -> closed[0]++));
    assertThat(closed[0]).isZero();
    assertThat(window.text("message-text"))
        .isEqualTo("Something that you typed under Requests is not saved yet. Closing loses it.");
    assertThat(focused()).isEqualTo("close-not");

    window.robot().type(KeyCode.ESCAPE);
    assertThat(window.sees("message-text")).isFalse();
    assertThat(focused()).isEqualTo("field-of-REQUESTS");

    window.run(() -> frame.close(() -> closed[0]++));
    window.robot().clickOn("#close-anyway");
    assertThat(closed[0]).isEqualTo(1);
  }

  @Test
  void aWindowLeftOpenOvernightGoesOnWithTheNewDay() {
    window.robot().clickOn("#field-of-REQUESTS");
    assertThat(screens.get(Place.REQUESTS).refreshed).isEqualTo(1);

    day[0] = day[0].plus(Duration.ofHours(14));
    window.robot().type(KeyCode.A);

    assertThat(window.text("today")).isEqualTo("Today, 9 October 2026");
    assertThat(screens.get(Place.REQUESTS).refreshed).isEqualTo(2);
  }

  @Test
  void aScreenThatFailsToFollowASaveDoesNotKeepItFromTheOthers() {
    var heard = new ArrayList<Throwable>();
    var after = new ArrayList<Sentence>();
    window.run(() -> {
      var usual = Thread.currentThread().getUncaughtExceptionHandler();
      Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> heard.add(fault));
      desk.changes()
          .listen(what -> {
            throw new IllegalStateException("painting failed");
          });
      desk.changes().listen(after::add);
      desk.changes().saved(done(reversible("rule MX-014")), saved("rule MX-014"));
      Thread.currentThread().setUncaughtExceptionHandler(usual);
    });

    assertThat(after).containsExactly(saved("rule MX-014"));
    assertThat(heard).singleElement().isInstanceOf(IllegalStateException.class);
  }

  private String focused() {
    return String.valueOf(frame.getScene().getFocusOwner().getId());
  }
}
