package org.igworkbench.window.shell;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What a person has arranged on this computer, such as the widths of columns. It says nothing of
/// what is in the workspace, and may be lost without harm.
public interface Preferences {

  /// What was kept under a name.
  Optional<String> kept(String name);

  /// Keeps something, in place of what was kept under the name. Comes back at once.
  void keep(String name, String value);

  /// Preferences that end with the window.
  static Preferences passing() {
    Map<String, String> values = new ConcurrentHashMap<>();
    return new Preferences() {
      @Override
      public Optional<String> kept(String name) {
        return Optional.ofNullable(values.get(name));
      }

      @Override
      public void keep(String name, String value) {
        values.put(name, value);
      }
    };
  }
}
