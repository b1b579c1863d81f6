package org.igworkbench.window.shell.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// Several rows of a register as chips, added by typing and taken out by their cross or Backspace.
public final class ChipField extends FlowPane {

  /// The frame of the field, on both sides.
  private static final double FRAME = 8;

  private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("focus-inside");

  private final Words words;
  private final Supplier<List<Choice>> choices;
  private final ObservableList<String> chosen;
  private final TextField typed = new TextField();
  private final Map<String, HBox> chips = new HashMap<>();
  private Consumer<Choice> refused = choice -> {};

  public ChipField(
      Words words,
      String name,
      String prompt,
      List<Choice> choices,
      ObservableList<String> chosen) {
    this(words, name, prompt, () -> choices, chosen);
  }

  /// @param choices asked for whenever one types, because what can be chosen changes
  public ChipField(
      Words words,
      String name,
      String prompt,
      Supplier<List<Choice>> choices,
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
        new Suggestions<Choice>(typed, list -> new ChipSuggestion(), this::suggest, this::take);
    typed.setOnAction(
        entered -> suggest(typed.getText()).stream().findFirst().ifPresent(this::take));
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::backspace);
    typed.addEventHandler(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          // Whoever does not know what there is can look: Down opens the list.
          if (pressed.getCode() == KeyCode.DOWN && typed.getText().isBlank()) {
            suggestions.offer(fitting(""));
          }
        });
    typed.focusedProperty().subscribe(focused -> pseudoClassStateChanged(FOCUS, focused));
    chosen.addListener((ListChangeListener<String>) change -> show());
    show();
    setOnMouseClicked(clicked -> typed.requestFocus());
  }

  /// A long title is cut; the field never grows wider than its form for it.
  @Override
  protected double computeMinWidth(double height) {
    return typed.minWidth(-1) + snappedLeftInset() + snappedRightInset();
  }

  /// Tells of a choice that can't be made.
  public void whenRefused(Consumer<Choice> listener) {
    refused = listener;
  }

  /// Focus belongs to where one types.
  @Override
  public void requestFocus() {
    typed.requestFocus();
  }

  private List<Choice> suggest(String text) {
    return text.isBlank() ? List.of() : fitting(text);
  }

  private List<Choice> fitting(String text) {
    return choices.get().stream()
        .filter(choice -> choice.matches(text))
        .filter(choice -> !chosen.contains(choice.code()))
        .sorted(Choice.bestFirst(text))
        .toList();
  }

  private void take(Choice choice) {
    typed.clear();
    if (!choice.isOpen()) {
      refused.accept(choice);
    } else if (!chosen.contains(choice.code())) {
      chosen.add(choice.code());
    }
  }

  private void backspace(KeyEvent event) {
    if (event.getCode() == KeyCode.BACK_SPACE && typed.getText().isEmpty() && !chosen.isEmpty()) {
      chosen.removeLast();
      event.consume();
    }
  }

  /// Chips that stay are left alone, so that one more costs no more than itself.
  private void show() {
    boolean focused = typed.isFocused();
    chips.keySet().retainAll(chosen);
    getChildren().removeIf(node -> !node.equals(typed) && !chips.containsValue(node));
    var wanted = new ArrayList<Node>();
    for (var code : new LinkedHashSet<>(chosen)) {
      wanted.add(chips.computeIfAbsent(code, this::chip));
    }
    wanted.add(typed);
    var shown = getChildren();
    int same = 0;
    while (same < shown.size() && shown.get(same).equals(wanted.get(same))) {
      same++;
    }
    boolean appended = same == shown.size() - 1 && shown.getLast().equals(typed);
    if (appended) {
      shown.addAll(same, wanted.subList(same, wanted.size() - 1));
    } else if (!shown.equals(wanted)) {
      shown.setAll(wanted);
    }
    if (focused) {
      typed.requestFocus();
    }
  }

  private HBox chip(String code) {
    var choice = Choice.of(choices.get(), code);
    var chip = Chips.shrinking(choice);
    var remove = new Button("", new FontIcon("bi-x"));
    remove.getStyleClass().add("chip-remove");
    remove.setAccessibleText(words.say("shell.chip.remove", choice.title()));
    remove.setOnAction(pressed -> {
      chosen.remove(code);
      typed.requestFocus();
    });
    chip.getChildren().add(remove);
    chip.maxWidthProperty()
        .bind(widthProperty().subtract(snappedLeftInset() + snappedRightInset() + FRAME));
    Tooltip.install(chip, new Tooltip(choice.text()));
    return chip;
  }
}
