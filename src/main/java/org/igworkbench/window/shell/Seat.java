package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Violation;

/// Who sits at the desk, the same in every window: the one whom the system knows, until somebody
/// says otherwise. It names who acts and proves nothing; it is kept for this user of this computer.
/// Changed on the window’s thread only.
public final class Seat {

  private static final String NAME = "officer.name";
  private static final String POSITION = "officer.position";
  private static final int LONGEST = 120;

  private final Preferences preferences;
  private final ReadOnlyObjectWrapper<Officer> officer;

  /// The seat of a window.
  ///
  /// @param system who sits there as long as nobody has been named
  public Seat(Officer system, Preferences preferences) {
    this.preferences = preferences;
    var kept =
        preferences
            .kept(NAME)
            .filter(name -> !name.isBlank())
            .map(name -> new Officer(name, preferences.kept(POSITION).orElse("")));
    officer = new ReadOnlyObjectWrapper<>(kept.orElse(system));
  }

  /// Tells who sits down from now on. A seat outlives the windows, so whoever listens keeps the
  /// listener: it is told for as long as it is kept.
  public void tell(ChangeListener<Officer> kept) {
    officer.addListener(new WeakChangeListener<>(kept));
  }

  /// A seat that is not kept.
  public static Seat of(Officer officer) {
    return new Seat(officer, Preferences.passing());
  }

  /// Who sits there, to be watched.
  public ReadOnlyObjectProperty<Officer> officer() {
    return officer.getReadOnlyProperty();
  }

  /// Somebody sits down; what is wrong with how they are named leaves the seat as it was.
  public List<Violation> take(String name, String position) {
    var who = new Officer(name.strip(), position.strip());
    var violations = new ArrayList<Violation>();
    if (who.name().isEmpty()) {
      violations.add(Violation.at("officer.name", "shell.officer.name.missing"));
    }
    checkLength("officer.name", who.name(), violations);
    checkLength("officer.position", who.position(), violations);
    if (violations.isEmpty()) {
      preferences.keep(NAME, who.name());
      preferences.keep(POSITION, who.position());
      officer.set(who);
    }
    return violations;
  }

  private static void checkLength(String path, String text, List<Violation> violations) {
    if (text.length() > LONGEST) {
      violations.add(Violation.at(path, "shell.officer.too-long", LONGEST, text.length()));
    }
  }
}
