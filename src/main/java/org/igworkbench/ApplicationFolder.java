package org.igworkbench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what is its own: the sample workspace, and the reports of the main job
/// on a machine without a display. The variable `IGW_HOME` names another place.
final class ApplicationFolder {

  private static final String NAME = "Information Governance Workbench";

  private ApplicationFolder() {}

  /// The folder that the operating system means for this, which need not be there yet.
  ///
  /// @param system name of the operating system, as Java tells it
  /// @param home the person’s own folder
  static Path of(String system, Map<String, String> environment, Path home) {
    var chosen = environment.getOrDefault("IGW_HOME", "");
    if (!chosen.isEmpty()) {
      return Path.of(chosen).toAbsolutePath();
    }
    var name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return among(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve(NAME);
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support").resolve(NAME);
    }
    return among(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
        .resolve("information-governance-workbench");
  }

  /// A relative path in such a variable is to be ignored (XDG Base Directory Specification).
  private static Path among(Map<String, String> environment, String variable, Path otherwise) {
    var path = Path.of(environment.getOrDefault(variable, ""));
    return path.isAbsolute() ? path : otherwise;
  }
}
