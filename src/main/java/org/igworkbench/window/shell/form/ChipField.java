package org.igworkbench.window.shell.form;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.TextFields;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Several rows of a register as chips, added by typing and taken out by their cross or Backspace.
public final class ChipField extends FlowPane {

  private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("focus-inside");

  private final Words words;
  private final List<Choice> choices;
  private final ObservableList<String> chosen;
  private final TextField typed = new TextField();

  public ChipField(
      Words words,
      String name,
      String prompt,
      List<Choice> choices,
      ObservableList<String> chosen) {
    this.words = words;
    this.choices = choices;
    this.chosen = chosen;
    getStyleClass().addAll("chip-field");
    typed.setAccessibleText(name);
    typed.getStyleClass().add("chip-input");
    typed.setPromptText(prompt);
    typed.setPrefColumnCount(16);
    var suggestions =
        TextFields.<Choice>bindAutoCompletion(
            typed, request -> suggest(request.getUserText()), new Named());
    suggestions.setDelay(0);
    suggestions.setVisibleRowCount(8);
    suggestions.setMinWidth(360);
    suggestions.setOnAutoCompleted(completed -> take(completed.getCompletion()));
    typed.setOnAction(
        entered -> suggest(typed.getText()).stream().findFirst().ifPresent(this::take));
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::backspace);
    typed.focusedProperty().subscribe(focused -> pseudoClassStateChanged(FOCUS, focused));
    chosen.addListener((ListChangeListener<String>) change -> show());
    show();
    setOnMouseClicked(clicked -> typed.requestFocus());
  }

  /// Focus belongs to where one types.
  @Override
  public void requestFocus() {
    typed.requestFocus();
  }

  private List<Choice> suggest(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    return choices.stream()
        .filter(choice -> choice.matches(text))
        .filter(choice -> !chosen.contains(choice.code()))
        .toList();
  }

  private void take(Choice choice) {
    if (!chosen.contains(choice.code())) {
      chosen.add(choice.code());
    }
    typed.clear();
  }

  private void backspace(KeyEvent event) {
    if (event.getCode() == KeyCode.BACK_SPACE && typed.getText().isEmpty() && !chosen.isEmpty()) {
      chosen.removeLast();
      event.consume();
    }
  }

  private void show() {
    boolean focused = typed.isFocused();
    getChildren().setAll(chosen.stream().map(this::chip).toList());
    getChildren().add(typed);
    if (focused) {
      typed.requestFocus();
    }
  }

  private HBox chip(String code) {
    var choice = Choice.of(choices, code);
    var chip = Chips.chip(choice);
    var remove = new Button("", new FontIcon("bi-x"));
    remove.getStyleClass().add("chip-remove");
    remove.setAccessibleText(words.say("shell.chip.remove", choice.title()));
    remove.setOnAction(pressed -> {
      chosen.remove(code);
      typed.requestFocus();
    });
    chip.getChildren().add(remove);
    return chip;
  }

  private static final class Named extends StringConverter<Choice> {
    @Override
    public String toString(@Nullable Choice choice) {
      if (choice == null) {
        return "";
      }
      // A class letter leads, a code follows, so that either can be what one looks for.
      return choice.label().isEmpty() || choice.label().equals(choice.code())
          ? choice.title() + "  " + choice.code()
          : choice.label() + "  " + choice.title() + "  " + choice.code();
    }

    @Override
    public @Nullable Choice fromString(String text) {
      return null;
    }
  }
}
