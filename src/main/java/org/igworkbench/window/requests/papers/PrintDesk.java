package org.igworkbench.window.requests.papers;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import org.igworkbench.workspace.Sentence;

/// Where a page is printed.
@FunctionalInterface
public interface PrintDesk {

  /// Asks how to print, and prints; on the window's thread.
  ///
  /// @param page makes the page for the room that the paper leaves
  /// @param from something in the window that the question belongs to
  /// @return why nothing was printed; empty where it was, or where the person changed their mind
  Optional<Sentence> print(Function<Dimension2D, Node> page, Node from);
}
