package org.igworkbench.window.shell;

import java.util.List;
import javafx.scene.Parent;

/// A place of the rail.
public interface Screen {

  /// Where it stands in the rail.
  Place place();

  /// What it shows; always the same node.
  Parent root();

  /// Reads again what it shows, because something was saved or the screen is opened.
  void refresh();

  /// Opens one thing by its code, such as `MX-014`; a code that it does not know is ignored.
  default void open(String code) {}

  /// The keys that work here, for F1; those of the frame are added to them.
  default List<KeyHelp> keys() {
    return List.of();
  }

  /// What can be done here just now, for the search box; what can be done anywhere is added to it.
  default List<Command> commands() {
    return List.of();
  }

  /// Takes the keys where one works first, such as in the list.
  default void takeKeys() {}

  /// Whether something was typed here that closing the window would lose: something of which no
  /// draft is kept.
  default boolean unsaved() {
    return false;
  }
}
