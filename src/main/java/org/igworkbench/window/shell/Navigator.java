package org.igworkbench.window.shell;

/// Takes a person from one screen to a thing on another.
@FunctionalInterface
public interface Navigator {

  /// Opens a place and in it the thing of that code; an empty code opens the place alone.
  void open(Place place, String code);
}
