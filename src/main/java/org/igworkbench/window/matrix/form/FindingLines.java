package org.igworkbench.window.matrix.form;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.findings.Acceptances;
import org.igworkbench.findings.Finding;
import org.igworkbench.findings.Severity;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is unsound in a rule: each fault with its provision and what to do.
public final class FindingLines extends VBox {

  private final Words words;

  /// Shows nothing yet.
  public FindingLines(Words words) {
    this.words = words;
    getStyleClass().add("finding-lines");
    setMinHeight(USE_PREF_SIZE);
    show(List.of());
  }

  /// Shows these; none take no room.
  public void show(List<Finding> findings) {
    show(findings, Acceptances.NONE);
  }

  /// The same with who lives with one of them for a while, and why.
  public void show(List<Finding> findings, Acceptances accepted) {
    getChildren().setAll(findings.stream().map(one -> line(one, accepted)).toList());
    setVisible(!findings.isEmpty());
    setManaged(!findings.isEmpty());
  }

  private VBox line(Finding finding, Acceptances accepted) {
    var said = wrapped(words.say(finding.sentence()), style(finding.severity()));
    said.setGraphic(new FontIcon(icon(finding.severity())));
    said.setAccessibleText(
        words.say(finding.severity().word()) + ". " + words.say(finding.sentence()));
    var line = new VBox(said);
    if (!finding.provision().isEmpty()) {
      line.getChildren().add(wrapped(finding.provision(), "muted"));
    }
    line.getChildren()
        .add(
            accepted
                .of(finding)
                .map(by -> words.say("rule-form.finding.accepted", by.lookAgain(), by.reason()))
                .map(text -> wrapped(text, "muted"))
                .orElseGet(() -> wrapped(words.say(finding.fix()), "finding-fix")));
    line.getStyleClass().add("finding-line");
    return line;
  }

  private static Ikon icon(Severity severity) {
    return switch (severity) {
      case ERROR -> BootstrapIcons.EXCLAMATION_OCTAGON;
      case WARNING -> BootstrapIcons.EXCLAMATION_TRIANGLE;
      case NOTE -> BootstrapIcons.INFO_CIRCLE;
    };
  }

  private static String style(Severity severity) {
    return switch (severity) {
      case ERROR -> "error-text";
      case WARNING -> "warning-text";
      case NOTE -> "finding-note";
    };
  }

  private static Label wrapped(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
