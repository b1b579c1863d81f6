package org.igworkbench.window.requests;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.TextFields;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.window.shell.form.Choice;
import org.jspecify.annotations.Nullable;

/// Where one types who received something: the register’s recipients are offered by all their
/// names, and any other name is taken as it is typed.
final class RecipientText extends TextField {

  private static final double SUGGESTIONS = 360;

  RecipientText(String name, EmergencyModel model, MatrixSnapshot matrix) {
    setAccessibleText(name);
    textProperty().bindBidirectional(model.organisation);
    var choices = new PageChoices(matrix).recipients();
    var suggestions =
        TextFields.<Choice>bindAutoCompletion(
            this,
            request ->
                request.getUserText().isBlank() || !model.recipient.get().isEmpty()
                    ? List.of()
                    : choices.stream()
                        .filter(choice -> choice.matches(request.getUserText()))
                        .toList(),
            new Title());
    suggestions.setDelay(0);
    suggestions.setMinWidth(SUGGESTIONS);
    suggestions.setOnAutoCompleted(completed -> {
      model.organisation.set(completed.getCompletion().title());
      model.recipient.set(completed.getCompletion().code());
      end();
    });
    textProperty().subscribe(typed -> model.recognise(matrix));
  }

  private static final class Title extends StringConverter<Choice> {
    @Override
    public String toString(@Nullable Choice choice) {
      return choice == null ? "" : choice.title();
    }

    @Override
    public @Nullable Choice fromString(String text) {
      return null;
    }
  }
}
