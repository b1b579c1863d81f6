package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Head;
import org.igworkbench.audit.Subject;
import org.igworkbench.audit.TrailEntry;
import org.igworkbench.audit.TrailStore;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the foot of the window says of a trail that does not hold.
@Tag("ui")
class TrailButtonTest {

  private final Desk sample = SampleDesk.empty(new InlineJobs(), (place, code) -> {});
  private Showing window;

  @BeforeEach
  void makeReady() throws Exception {
    window = new Showing();
  }

  @Test
  void aTrailThatWasFoundBrokenStaysBrokenWhenSomethingIsSavedAfterIt() {
    var desk = show(new Edited());
    window.robot().clickOn("#trail");
    assertThat(window.text("trail")).isEqualTo("Trail broken");
    assertThat(window.text("message-text")).startsWith("Entry 1 of the trail was altered");

    window.run(() ->
        desk.changes()
            .saved(
                new Outcome.Done<>("", Revision.FIRST, null), Sentence.of("shell.place.matrix")));

    assertThat(window.text("trail")).isEqualTo("Trail broken");
  }

  private Desk show(TrailStore store) {
    var with = sample.workbench();
    var workbench =
        new Workbench(
            with.workspace(),
            new AuditTrail(store),
            with.matrix(),
            with.rules(),
            with.registers(),
            with.requests(),
            with.outgoing(),
            with.findings(),
            with.notices(),
            with.papers(),
            with.arrivals(),
            with.closing());
    var desk =
        new Desk(
            workbench,
            sample.words(),
            sample.jobs(),
            sample.seat(),
            sample.clock(),
            sample.changes(),
            sample.navigator(),
            sample.asAt());
    window.show(
        () -> {
          var message = new MessagePanel(desk.words());
          return new VBox(message, new TrailButton(desk, message));
        },
        800,
        200);
    return desk;
  }

  /// One entry whose reason was changed after it was sealed.
  private static final class Edited implements TrailStore {
    private final TrailEntry entry = edited();

    private static TrailEntry edited() {
      var sealed = entry("asked by the court", "").sealed();
      return entry("not asked by anybody", sealed.hash());
    }

    private static TrailEntry entry(String why, String hash) {
      return new TrailEntry(
          1,
          "2026-10-08T10:42:00.000Z",
          "M. Osei",
          "changed",
          new Subject("rule", "MX-014"),
          Facts.NONE,
          Facts.NONE,
          why,
          TrailEntry.GENESIS,
          hash);
    }

    @Override
    public Head head() {
      return new Head(1, entry.hash());
    }

    @Override
    public void append(TrailEntry more) {
      throw new IllegalStateException("Nothing is added here");
    }

    @Override
    public void walk(Consumer<TrailEntry> visitor) {
      List.of(entry).forEach(visitor);
    }
  }
}
