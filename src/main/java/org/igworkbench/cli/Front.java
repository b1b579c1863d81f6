package org.igworkbench.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the program does when no command is given: it opens its window.
@FunctionalInterface
public interface Front {

  /// Opens a workspace for a person, and returns when they are done.
  ///
  /// @param workspace null for the sample workspace in the application folder
  Exit open(@Nullable Path workspace);
}
