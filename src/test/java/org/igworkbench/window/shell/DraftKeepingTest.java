package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.workspace.Draft;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.Test;

/// What is typed into a form is kept while it is typed, and goes when it is saved or thrown away.
class DraftKeepingTest {

  private final Deque<Runnable> pauses = new ArrayDeque<>();
  private final InlineJobs jobs = new InlineJobs();
  private final Desk empty = SampleDesk.empty(jobs, (place, code) -> {});
  private final Board board = new Board(pauses::add);
  private final Desk desk = window(empty.clock());

  /// One more window of the same workspace.
  private Desk window(Clock clock) {
    return new Desk(
        empty.workbench(),
        empty.words(),
        jobs,
        Seat.of(empty.officer()),
        clock,
        board.window(),
        empty.navigator(),
        new AsAt(clock));
  }

  private static final class Form {
    final StringProperty from = new SimpleStringProperty("1 March 2026");
    final ObservableList<String> powers = FXCollections.observableArrayList();
    final ObjectProperty<DayOfWeek> day = new SimpleObjectProperty<>();
    final SimpleBooleanProperty urgent = new SimpleBooleanProperty();
    final FieldBag bag =
        new FieldBag()
            .text("from", from)
            .list("powers", powers)
            .choice("day", day, DayOfWeek.class)
            .flag("urgent", urgent);
    final DraftKeeping keeping;

    Form(Desk desk) {
      keeping = new DraftKeeping(desk, "rule", "MX-014", new Revision(3), bag);
    }
  }

  private List<Draft> kept() {
    return desk.workbench().workspace().drafts().all(desk.officer());
  }

  private void pass() {
    for (int i = pauses.size(); i > 0; i--) {
      pauses.remove().run();
    }
  }

  @Test
  void whatIsTypedIsKeptAfterThePauseAndSaysSo() {
    var form = new Form(desk);
    var said = new ArrayList<String>();
    desk.changes().drafts().listen(said::add);
    form.from.set("31/02/20");
    form.from.set("31/02/202");
    assertThat(kept()).as("while somebody types").isEmpty();
    assertThat(pauses).as("one pause for all that is typed in it").hasSize(1);

    pass();

    assertThat(kept())
        .singleElement()
        .satisfies(draft -> {
          assertThat(draft.fields()).containsEntry("from", "31/02/202");
          assertThat(draft.seen()).isEqualTo(new Revision(3));
        });
    assertThat(form.keeping.said().get()).isEqualTo("Draft kept 10:42");
    assertThat(said).containsExactly("Draft kept 10:42");
  }

  @Test
  void everySortOfFieldComesBackAsItWasTyped() {
    var form = new Form(desk);
    form.powers.setAll("LP-1", "back\\slash", "two\nlines", "", " ");
    form.day.set(DayOfWeek.FRIDAY);
    form.urgent.set(true);
    form.from.set("");
    pass();

    var again = new Form(desk);
    again.keeping.resume(kept().getFirst());

    assertThat(again.powers).containsExactly("LP-1", "back\\slash", "two\nlines", "", " ");
    assertThat(again.day.get()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(again.urgent.get()).isTrue();
    assertThat(again.from.get()).isEmpty();
    assertThat(again.keeping.said().get()).isEqualTo("Draft kept 10:42");
  }

  @Test
  void aDraftOfAnotherVersionOfTheProgramIsFilledInAsFarAsItCanBeRead() {
    var form = new Form(desk);
    form.day.set(DayOfWeek.FRIDAY);
    form.keeping.resume(
        new Draft(
            form.keeping.key(),
            Revision.FIRST,
            Map.of("from", "12", "day", "SOMEDAY", "gone", "x"),
            desk.clock().instant()));
    assertThat(form.from.get()).isEqualTo("12");
    assertThat(form.day.get()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(form.powers).isEmpty();
  }

  @Test
  void aDraftThatIsGoneOnWithGoesByTheRevisionOfThenAndIsKeptAgainWhenItIsTypedIn() {
    var form = new Form(desk);
    form.keeping.resume(
        new Draft(
            form.keeping.key(), Revision.FIRST, Map.of("from", "12"), desk.clock().instant()));
    assertThat(form.keeping.seen()).isEqualTo(Revision.FIRST);
    assertThat(pauses).as("nothing was typed").isEmpty();
    form.from.set("123");
    pass();
    assertThat(kept().getFirst().fields()).containsEntry("from", "123");
    assertThat(kept().getFirst().seen()).isEqualTo(Revision.FIRST);
  }

  @Test
  void whatIsTypedBackIsNoDraft() {
    var form = new Form(desk);
    form.from.set("2 March 2026");
    pass();
    form.from.set("1 March 2026");
    pass();
    assertThat(kept()).isEmpty();
    assertThat(form.keeping.said().get()).isEmpty();
  }

  @Test
  void whatIsSavedOrThrownAwayIsNoDraft() {
    var form = new Form(desk);
    form.from.set("2 March 2026");
    pass();
    form.from.set("3 March 2026");
    form.keeping.discard();
    pass();
    assertThat(kept()).isEmpty();
    assertThat(form.keeping.said().get()).isEmpty();
    form.from.set("4 March 2026");
    pass();
    assertThat(kept()).as("typed since").hasSize(1);
  }

  @Test
  void aDiscardWinsOverAKeepThatEndsAfterIt() {
    var form = new Form(desk);
    jobs.hold();
    form.from.set("2 March 2026");
    pass();
    form.keeping.discard();
    jobs.release();
    assertThat(kept()).isEmpty();
    assertThat(form.keeping.said().get()).isEmpty();
  }

  @Test
  void whatWasTypedLastWinsWhateverIsStillBeingWritten() {
    var form = new Form(desk);
    jobs.hold();
    for (int i = 2; i < 9; i++) {
      form.from.set(i + " March 2026");
      pass();
    }
    jobs.release();
    assertThat(kept().getFirst().fields()).containsEntry("from", "8 March 2026");
  }

  @Test
  void inThePastNothingIsKept() {
    var form = new Form(desk);
    desk.asAt().look(desk.day().minusDays(3));
    form.from.set("2 March 2026");
    pass();
    assertThat(kept()).isEmpty();
  }

  @Test
  void aWindowClosesOnceWhatWasTypedIsKept() {
    var form = new Form(desk);
    var ends = new ArrayList<String>();
    form.from.set("2 March 2026");
    jobs.hold();
    desk.changes().drafts().close(() -> ends.add("closed"), () -> ends.add("asked"));
    assertThat(ends).as("while it is written").isEmpty();
    jobs.release();
    assertThat(ends).containsExactly("closed");
    assertThat(kept().getFirst().fields()).containsEntry("from", "2 March 2026");
  }

  @Test
  void aDraftIsOfferedUnlessAFormOfAnyWindowHoldsIt() {
    var form = new Form(desk);
    var offered = new ArrayList<List<Draft>>();
    form.from.set("2 March 2026");
    pass();
    var other = window(Clock.offset(desk.clock(), Duration.ofDays(1)));

    other.changes().drafts().follow(other, "rule", offered::add);
    assertThat(offered).containsExactly(List.of());
    desk.changes().drafts().close(() -> board.left(desk.changes()), () -> {});
    assertThat(offered).last().isEqualTo(kept());

    var again = new Form(other);
    again.keeping.resume(offered.getLast().getFirst());
    assertThat(again.keeping.said().get()).isEqualTo("Draft kept 8 October 2026, 10:42");
    var third = window(desk.clock());
    third.changes().drafts().follow(third, "rule", offered::add);
    assertThat(offered).last().isEqualTo(List.of());
  }

  @Test
  void draftsOfOtherFormsAreNotOffered() {
    new Form(desk).from.set("2 March 2026");
    pass();
    var other = new Board(pauses::add).window().drafts();
    var offered = new ArrayList<List<Draft>>();
    other.follow(desk, "request", offered::add);
    other.follow(desk, "rule", offered::add);
    assertThat(offered).containsExactly(List.of(), kept());
  }

  @Test
  void ofATextThatIsTooLongTheBeginningIsKeptAndThatIsSaid() {
    var form = new Form(desk);
    form.from.set("§".repeat(Draft.LONGEST + 1));
    pass();
    assertThat(form.keeping.said().get())
        .isEqualTo("Draft kept 10:42, of long texts only the beginning");
  }
}
