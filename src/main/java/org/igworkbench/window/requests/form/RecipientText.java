package org.igworkbench.window.requests.form;

import java.util.List;
import javafx.scene.control.TextField;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.Suggestions;

/// Where one types who received something: the register’s recipients are offered by all their
/// names, and any other name is taken as it is typed.
final class RecipientText extends TextField {

  RecipientText(String name, EmergencyModel model, MatrixSnapshot matrix) {
    setAccessibleText(name);
    textProperty().bindBidirectional(model.organisation);
    var choices = new PageChoices(matrix).recipients();
    // First, because what is a whole name needs no list of names.
    textProperty().subscribe(typed -> model.recognise(matrix));
    Suggestions.saying(
        Choice::title,
        this,
        typed ->
            typed.isBlank() || !model.recipient.get().isEmpty()
                ? List.of()
                : choices.stream().filter(choice -> choice.matches(typed)).toList(),
        chosen -> {
          model.organisation.set(chosen.title());
          model.recipient.set(chosen.code());
          end();
        });
  }
}
