package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import javafx.beans.value.ChangeListener;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.Test;

/// Who sits at the desk, from one start of the program to the next.
class SeatTest {

  private static final Officer SYSTEM = new Officer("jhale", "");

  private final Preferences preferences = Preferences.passing();
  private final Seat seat = new Seat(SYSTEM, preferences);

  @Test
  void theUserOfTheSystemSitsThereUntilSomebodyIsNamed() {
    assertThat(seat.officer().get()).isEqualTo(SYSTEM);
  }

  @Test
  void whoWasNamedStillSitsThereAtTheNextStart() {
    assertThat(seat.take(" J. Hale ", "Governance officer")).isEmpty();

    var hale = new Officer("J. Hale", "Governance officer");
    assertThat(seat.officer().get()).isEqualTo(hale);
    assertThat(new Seat(SYSTEM, preferences).officer().get()).isEqualTo(hale);
  }

  @Test
  void aPositionThatWasTakenAwayDoesNotComeBack() {
    seat.take("J. Hale", "Governance officer");
    seat.take("J. Hale", "");

    assertThat(new Seat(SYSTEM, preferences).officer().get()).isEqualTo(new Officer("J. Hale", ""));
  }

  @Test
  void nobodyCanActWithoutAName() {
    assertThat(seat.take("  ", "Governance officer"))
        .extracting(Violation::path, Violation::key)
        .containsExactly(tuple("officer.name", "shell.officer.name.missing"));
    assertThat(seat.officer().get()).isEqualTo(SYSTEM);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertThat(seat.take("", "x".repeat(121)))
        .extracting(Violation::path)
        .containsExactly("officer.name", "officer.position");
  }

  @Test
  void aWindowThatListensIsToldAndNotKeptAliveByTheSeat() {
    var told = new ArrayList<Officer>();
    ChangeListener<Officer> open = (_, _, now) -> told.add(now);
    seat.tell(open);
    var closed = listensAndGoes();

    seat.take("J. Hale", "");
    assertThat(told).containsExactly(new Officer("J. Hale", ""));
    for (int round = 0; round < 20 && closed.get() != null; round++) {
      System.gc();
    }
    assertThat(closed.get()).isNull();
    seat.take("M. Osei", "");
    assertThat(told).hasSize(2);
  }

  /// A listener that nobody else holds once it has come back.
  private WeakReference<ChangeListener<Officer>> listensAndGoes() {
    var heard = new ArrayList<Officer>();
    ChangeListener<Officer> listener = (_, _, now) -> heard.add(now);
    seat.tell(listener);
    return new WeakReference<>(listener);
  }
}
