package org.igworkbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.wording.Wording;
import org.igworkbench.workbench.Opening;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Fault;
import org.igworkbench.workspace.Refusal;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Opening a workspace in the window, and what is said when it stays shut.
@Tag("ui")
class WorkbenchWindowTest {

  private final Workbench workbench =
      SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN).workbench();
  private Showing window;

  @BeforeEach
  void makeReady() throws Exception {
    window = new Showing();
  }

  private void open(Startup.Entrance entrance, @Nullable Consumer<String> firstFrame) {
    var startup =
        new Startup(
            entrance,
            new Wording(),
            SampleDesk.CLOCK,
            SampleDesk.OFFICER,
            Preferences.passing(),
            firstFrame);
    window.run(() -> new WorkbenchWindow(startup, window.stage()).show());
  }

  private void until(String id) throws Exception {
    window.until(() -> window.sees(id));
  }

  @Test
  void itOpensOnTheMatrix() throws Exception {
    open(passphrase -> new Opening.Opened(workbench), null);

    until("frame");

    assertThat(window.stage().getTitle())
        .isEqualTo("Northshire children’s social care – Information Governance Workbench");
    assertThat(window.text("workspace-title")).isEqualTo("Northshire children’s social care");
  }

  @Test
  void aWorkspaceThatIsInUseIsSaidAndCanBeTriedAgain() throws Exception {
    var tries = new ArrayList<Opening>();
    tries.add(refused(Refusal.Kind.IN_USE, "It is open in another window."));
    tries.add(new Opening.Opened(workbench));
    open(passphrase -> tries.removeFirst(), null);

    until("entry-refusal");
    assertThat(window.text("entry-refusal")).isEqualTo("It is open in another window.");

    window.robot().clickOn("#entry-again");
    until("frame");
  }

  @Test
  void aWrongPassphraseIsSaidAndTheRightOneOpens() throws Exception {
    var heard = new CopyOnWriteArrayList<String>();
    open(
        passphrase -> {
          if (passphrase == null) {
            return refused(Refusal.Kind.PASSPHRASE_NEEDED, "");
          }
          var entered = new String(passphrase.characters());
          heard.add(entered);
          return entered.equals("right")
              ? new Opening.Opened(workbench)
              : refused(Refusal.Kind.WRONG_PASSPHRASE, "That is not the passphrase.");
        },
        null);
    until("entry-passphrase");
    assertThat(window.sees("entry-problem")).isFalse();

    window.robot().type(KeyCode.ENTER);
    assertThat(window.text("entry-problem")).isEqualTo("Enter the passphrase.");

    answer("wrong");
    window.until(() ->
        window.sees("entry-problem")
            && window.text("entry-problem").equals("That is not the passphrase."));
    assertThat(window.find("entry-passphrase", PasswordField.class).getText()).isEmpty();

    answer("right");
    until("frame");
    assertThat(heard).containsExactly("wrong", "right");
  }

  @Test
  void aFaultWhileOpeningIsSaidAndCanBeTriedAgain() throws Exception {
    open(
        passphrase -> {
          throw new Fault("STO-03", Sentence.of("The disk is full."), null);
        },
        null);

    until("entry-refusal");

    assertThat(window.text("entry-refusal")).isEqualTo("The disk is full.");
  }

  @Test
  void theFirstPaintedScreenIsTimedPhaseByPhaseAndThenTheWindowCloses() throws Exception {
    List<String> told = new CopyOnWriteArrayList<>();
    open(passphrase -> new Opening.Opened(workbench), told::add);

    window.until(() -> !told.isEmpty());

    assertThat(told)
        .singleElement()
        .asString()
        .matches("start -?\\d+ ms, toolkit \\d+ ms, workspace \\d+ ms, first frame \\d+ ms");
    assertThat(window.stage().isShowing()).isFalse();
  }

  @Test
  void aWorkspaceThatOpensAfterTheWindowWasClosedIsClosedToo() throws Exception {
    var asked = new CountDownLatch(1);
    var windowGone = new CountDownLatch(1);
    var closed = new CountDownLatch(1);
    var late = closing(closed);
    open(
        passphrase -> {
          asked.countDown();
          await(windowGone);
          return new Opening.Opened(late);
        },
        null);
    await(asked);

    window.run(() -> window.stage().close());
    windowGone.countDown();

    assertThat(closed.await(120, TimeUnit.SECONDS)).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(120, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private void answer(String passphrase) {
    window.run(() -> window.find("entry-passphrase", PasswordField.class).setText(passphrase));
    window.robot().clickOn("#entry-open");
  }

  private static Opening refused(Refusal.Kind kind, String why) {
    return new Opening.Refused(new Refusal(kind, Sentence.of(why)));
  }

  @Test
  void aSecondWindowStandsOnItsOwnAndTheWorkspaceIsOpenUntilTheLastIsClosed() throws Exception {
    var closed = new CountDownLatch(1);
    open(passphrase -> new Opening.Opened(closing(closed)), null);
    until("frame");
    window.robot().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    window.robot().release(KeyCode.N, KeyCode.SHIFT, KeyCode.CONTROL);
    window.until(() -> Window.getWindows().size() == 2);
    var second =
        Window.getWindows().stream()
            .filter(other -> !other.equals(window.stage()))
            .findFirst()
            .orElseThrow();
    window.until(() -> second.getScene().lookup("#matrix-panel-codes") != null);

    window.run(() -> window.stage().close());
    assertThat(closed.await(200, TimeUnit.MILLISECONDS)).isFalse();
    window.run(() -> ((Stage) second).close());
    assertThat(closed.await(120, TimeUnit.SECONDS)).isTrue();
  }

  private Workbench closing(CountDownLatch closed) {
    return new Workbench(
        workbench.workspace(),
        workbench.trail(),
        workbench.matrix(),
        workbench.rules(),
        workbench.registers(),
        workbench.requests(),
        workbench.outgoing(),
        workbench.findings(),
        workbench.notices(),
        workbench.papers(),
        workbench.arrivals(),
        closed::countDown);
  }
}
