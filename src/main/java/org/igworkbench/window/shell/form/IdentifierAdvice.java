package org.igworkbench.window.shell.form;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.PersonalIdentifier;
import org.igworkbench.requests.PersonalIdentifiers;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// Stands under a text field and says, while somebody types, that something in it looks like a
/// person's identifier. It is advice and no error: it stops nobody from saving, and takes no room
/// while there is nothing to say.
public final class IdentifierAdvice extends VBox {

  /// Of a longer text the beginning is looked at, so that typing in it stays quick.
  private static final int LOOKED_AT = 50_000;

  private final Words words;
  private final Supplier<LocalDate> day;

  /// @param text what is typed
  /// @param day the day on which it is typed
  public IdentifierAdvice(Words words, ObservableValue<String> text, Supplier<LocalDate> day) {
    this.words = words;
    this.day = day;
    getStyleClass().add("identifier-advice");
    text.subscribe(this::look);
  }

  private void look(String text) {
    var beginning = text.substring(0, Math.min(text.length(), LOOKED_AT));
    var lines =
        PersonalIdentifiers.in(beginning, day.get()).stream()
            .map(PersonalIdentifier::kind)
            .distinct()
            .map(kind -> words.say(kind.advice()))
            .toList();
    var shown = getChildren().stream().map(Label.class::cast).map(Label::getText).toList();
    if (!lines.equals(shown)) {
      getChildren().setAll(lines.stream().map(IdentifierAdvice::line).toList());
    }
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
    // Whoever cannot see it hears it with the field that it stands under.
    setAccessibleText(String.join(" ", lines));
  }

  private static Label line(String said) {
    var line = Controls.wrapped(said, "warning-text", "field-advice");
    line.setGraphic(new FontIcon("bi-exclamation-triangle"));
    line.setAccessibleText(said);
    return line;
  }
}
