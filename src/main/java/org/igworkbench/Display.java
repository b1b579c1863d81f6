package org.igworkbench;

import java.util.Locale;
import java.util.Map;

/// Whether there is a display that a window can be shown on.
final class Display {

  private Display() {}

  /// Windows and macOS always have one; Linux tells by its variables.
  ///
  /// @param system name of the operating system, as Java tells it
  /// @param platform the system property `glass.platform`, by which tests show windows in memory
  static boolean isThere(String system, Map<String, String> environment, String platform) {
    return !system.toLowerCase(Locale.ROOT).startsWith("linux")
        || platform.equalsIgnoreCase("Headless")
        || isSet(environment, "DISPLAY")
        || isSet(environment, "WAYLAND_DISPLAY");
  }

  private static boolean isSet(Map<String, String> environment, String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }
}
