package org.igworkbench.window.shell.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.Kind;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;

/// What the pages beside a row are given.
///
/// @param reading what was read last
/// @param screen where the row stands
public record RowDesk(Desk desk, Supplier<RegisterReading> reading, Screen screen) {

  /// What pages can ask of the screen that they stand in.
  public interface Screen {

    /// Shows a row of this screen.
    void choose(String code);

    /// A row was saved: its form shows what is saved now.
    void saved(Entry entry);

    /// What was typed into a form is given up; the row is read again.
    void discarded(RowModel model);
  }

  /// The words.
  public Words words() {
    return desk.words();
  }

  /// Whether nothing can be changed because another day is looked at, which is said then.
  public boolean refused(Problems problems, String path) {
    if (desk.readOnly()) {
      problems.add(path, words().say("shell.as-at.no-change", desk.day()));
    }
    return desk.readOnly();
  }

  /// The rows that can be referred to.
  public List<Choice> offered(Kind kind) {
    return reading.get().offered(kind);
  }

  /// Opens a row of a register, wherever that is.
  public void open(Kind kind, String code) {
    place(kind).ifPresent(place -> desk.navigator().open(place, code));
  }

  /// Where the rows of a register stand.
  public static Optional<Place> place(Kind kind) {
    return switch (kind.home()) {
      case CATALOGUE -> Optional.of(Place.REGISTERS);
      case LAW -> Optional.of(Place.LAW);
      case AGREEMENTS -> Optional.of(Place.AGREEMENTS);
      case TRANSFERS -> Optional.of(Place.TRANSFERS);
      case AUTOMATED -> Optional.empty();
    };
  }

  /// Tells everybody that a row was saved.
  public void done(Outcome.Done<Entry> done, Sentence what) {
    screen.saved(done.value());
    desk.changes().saved(done, what);
  }
}
