package org.igworkbench;

import java.util.Properties;
import org.igworkbench.workspace.Officer;

/// The person at the desk as the operating system knows them: a name for the trail and for the
/// cover of reports. Which position they hold it can’t tell.
final class SystemOfficer {

  private SystemOfficer() {}

  static Officer of(Properties system) {
    var name = system.getProperty("user.name", "").strip();
    // A container without accounts has no name for its user.
    return new Officer(name.isEmpty() || name.equals("?") ? "unnamed user" : name, "");
  }
}
