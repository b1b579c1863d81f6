package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the window looks: AtlantaFX Primer with our own tokens on top.
public enum Theme {
  LIGHT("base-light.css"),
  DARK("base-dark.css");

  private static final List<String> SHEETS =
      List.of(
          "igw.css",
          "form.css",
          "matrix.css",
          "requests.css",
          "request-life.css",
          "reports.css",
          "write-notice.css",
          "registers.css",
          "findings.css",
          "import.css",
          "notice.css");

  private final String base;

  Theme(String base) {
    this.base = base;
  }

  /// The theme that the system is set to.
  public static Theme ofSystem() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
  }

  /// Keeps a scene in the theme of the system, also when that changes while the program runs.
  public static void follow(Scene scene) {
    ofSystem().dress(scene);
    ChangeListener<ColorScheme> changed = (_, _, _) -> ofSystem().dress(scene);
    // The system outlives the window: the scene keeps what the system only knows weakly.
    scene.getProperties().put(Theme.class, changed);
    Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(changed));
  }

  /// Dresses a scene; its pop-ups follow it.
  public void dress(Scene scene) {
    // For the whole program, because pop-ups are styled once before they know their owner's scene.
    Application.setUserAgentStylesheet(sheet(base));
    var sheets = new ArrayList<String>();
    SHEETS.forEach(name -> sheets.add(sheet(name)));
    fontSheet().ifPresent(name -> sheets.add(sheet(name)));
    scene.getStylesheets().setAll(sheets);
  }

  /// Segoe UI has a weight between regular and bold under a family of its own, as Inter has; other
  /// systems keep their font and its bold.
  private static Optional<String> fontSheet() {
    var families = Font.getFamilies();
    if (families.contains("Segoe UI Semibold")) {
      return Optional.of("font-segoe.css");
    }
    return families.contains("Inter") ? Optional.of("font-inter.css") : Optional.empty();
  }

  private static String sheet(String name) {
    var url = Theme.class.getResource("/org/igworkbench/window/" + name);
    return Objects.requireNonNull(url, name).toExternalForm();
  }
}
