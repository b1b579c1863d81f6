package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.igworkbench.findings.Acceptances;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.RequestMentions.Times;
import org.igworkbench.window.shell.Desk;
import org.jspecify.annotations.Nullable;

/// Reads what the screen shows, off the window's thread: one day, or two to be compared.
final class MatrixReads {

  private final Desk desk;
  private final AxisWords words;
  private final ProofReader findings;
  private volatile Acceptances accepted = Acceptances.NONE;
  private long latest;

  MatrixReads(Desk desk) {
    this.desk = desk;
    this.words = new AxisWords(desk.words());
    this.findings = new ProofReader(desk.workbench().findings());
  }

  /// @param compared the day of the window and another, where two are compared
  record Read(MatrixReading reading, @Nullable ComparedMatrix compared) {}

  /// What had been accepted when it was read last.
  Acceptances accepted() {
    return accepted;
  }

  /// Reads the matrix as the window looks at it.
  ///
  /// @param other the day to compare with; null for none
  /// @param then is handed what was read, unless a later read was begun meanwhile
  void start(@Nullable LocalDate other, Consumer<Read> then) {
    var day = desk.day();
    var today = desk.asAt().today();
    long ticket = ++latest;
    desk.jobs()
        .run(
            () -> read(day, today, other),
            read -> {
              // A later read knows more, whichever of the two comes back first.
              if (ticket == latest) {
                then.accept(read);
              }
            });
  }

  private Read read(LocalDate day, LocalDate today, @Nullable LocalDate other) {
    var snapshot = desk.workbench().matrix().snapshot();
    var asked = asked(day);
    accepted = desk.workbench().findings().acceptances(day);
    var counts = findings.byRule(day);
    var reading =
        day.isBefore(today)
            ? MatrixReading.asItStood(snapshot, asked, day, counts, words)
            : MatrixReading.of(snapshot, asked, day, counts, words);
    if (other == null) {
      return new Read(reading, null);
    }
    var one = MatrixReading.asItStood(snapshot, asked, day, counts, words);
    var second = stood(snapshot, other);
    boolean backwards = other.isBefore(day);
    return new Read(
        reading, new ComparedMatrix(backwards ? second : one, backwards ? one : second, words));
  }

  private MatrixReading stood(MatrixSnapshot snapshot, LocalDate day) {
    return MatrixReading.asItStood(snapshot, asked(day), day, findings.byRule(day), words);
  }

  private List<Times> asked(LocalDate day) {
    return desk.workbench().requests().mentions().asked(day.minusYears(1).plusDays(1), day);
  }
}
