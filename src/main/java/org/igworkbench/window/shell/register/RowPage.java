package org.igworkbench.window.shell.register;

import javafx.scene.Parent;
import org.igworkbench.registers.Entry;
import org.igworkbench.workspace.Sentence;

/// Something that is offered beside a row, such as its history.
public interface RowPage {

  /// By which its button is known.
  String id();

  /// What it is called on its button.
  Sentence title();

  /// Whether a row has it.
  default boolean fits(Entry entry) {
    return true;
  }

  /// Whether it is there only while something can be changed.
  default boolean changes() {
    return false;
  }

  /// Whether it is scrolled as a whole; else it scrolls a part of itself.
  default boolean scrolls() {
    return true;
  }

  /// Makes it for a row; what it shows may come later.
  Parent open(Entry entry);
}
