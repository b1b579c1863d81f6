package org.igworkbench.window.shell.form;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A row of the list under a field of chips: the letter of a class or the code, the title, and why
/// it can't be chosen where it can't.
final class ChipSuggestion extends ListCell<Choice> {

  private static final PseudoClass BARRED = PseudoClass.getPseudoClass("barred");

  private final Label label = new Label();
  private final Label title = new Label();
  private final Label barred = new Label();
  private final HBox line = new HBox(label, title, barred);

  ChipSuggestion() {
    line.getStyleClass().add("choice-row");
    barred.getStyleClass().add("choice-barred");
    barred.setMinWidth(USE_PREF_SIZE);
    title.setMinWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Choice choice, boolean empty) {
    super.updateItem(choice, empty);
    setText(null);
    if (choice == null || empty) {
      setGraphic(null);
      return;
    }
    label
        .getStyleClass()
        .setAll(
            "label",
            switch (choice.label()) {
              case "S" -> "class-special";
              case "C" -> "class-criminal";
              default -> "code";
            });
    label.setText(choice.label().isEmpty() ? choice.code() : choice.label());
    title.setText(choice.title());
    barred.setText(choice.barred());
    barred.setVisible(!choice.isOpen());
    barred.setManaged(!choice.isOpen());
    line.pseudoClassStateChanged(BARRED, !choice.isOpen());
    setGraphic(line);
    setAccessibleText(choice.isOpen() ? choice.text() : choice.text() + ", " + choice.barred());
  }
}
