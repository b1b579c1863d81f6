package org.igworkbench.window.findings;

import org.igworkbench.findings.Severity;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// How a severity is shown: always by shape and word, and by colour besides.
final class SeverityMark {

  private SeverityMark() {}

  static FontIcon icon(Severity severity) {
    return switch (severity) {
      case ERROR -> icon("bi-exclamation-octagon", "finding-error");
      case WARNING -> icon("bi-exclamation-triangle", "finding-warning");
      case NOTE -> icon("bi-info-circle", "finding-info");
    };
  }

  private static FontIcon icon(String name, String style) {
    var icon = new FontIcon(name);
    icon.getStyleClass().add(style);
    return icon;
  }

  /// As the head of a group.
  static String many(Severity severity, Words words) {
    return switch (severity) {
      case ERROR -> words.say("findings-screen.group.errors");
      case WARNING -> words.say("findings-screen.group.warnings");
      case NOTE -> words.say("findings-screen.group.notes");
    };
  }
}
