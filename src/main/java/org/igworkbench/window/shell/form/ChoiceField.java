package org.igworkbench.window.shell.form;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// A list to choose one row of a register from, searched by code and title.
public final class ChoiceField extends SearchableComboBox<Choice> {

  private static final double WIDEST = 560;

  private boolean following;

  public ChoiceField(String name, String prompt) {
    getStyleClass().add("choice-field");
    setAccessibleText(name);
    setPromptText(prompt);
    setMaxWidth(Double.MAX_VALUE);
    setVisibleRowCount(12);
    setConverter(new Text());
    setCellFactory(list -> new Row());
    setButtonCell(new Row());
  }

  /// Offers these, and keeps the code of what is chosen in a property, both ways.
  public void offer(List<Choice> choices, StringProperty code) {
    getItems().setAll(choices);
    valueProperty()
        .subscribe(chosen -> {
          if (!following && chosen != null) {
            code.set(chosen.code());
          }
        });
    code.subscribe(this::follow);
  }

  private void follow(String code) {
    following = true;
    setValue(
        getItems().stream().filter(choice -> choice.code().equals(code)).findFirst().orElse(null));
    following = false;
  }

  private static final class Text extends StringConverter<Choice> {
    @Override
    public String toString(@Nullable Choice choice) {
      return choice == null ? "" : choice.text();
    }

    @Override
    public @Nullable Choice fromString(String text) {
      return null;
    }
  }

  /// One row: the short label muted, then the title.
  private static final class Row extends ListCell<Choice> {
    private final Label label = new Label();
    private final Label title = new Label();
    private final HBox line = new HBox(label, title);

    Row() {
      label.getStyleClass().add("code");
      label.setMinWidth(USE_PREF_SIZE);
      line.getStyleClass().add("choice-row");
      // The title gives way before the list grows wider than its field.
      title.setMinWidth(0);
      HBox.setHgrow(title, Priority.ALWAYS);
    }

    /// The widest row makes the list as wide; one long Act must not fill the screen.
    @Override
    protected double computePrefWidth(double height) {
      return Math.min(super.computePrefWidth(height), WIDEST);
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      if (choice == null || empty) {
        setGraphic(null);
        setText(null);
        return;
      }
      label.setText(choice.label());
      label.setManaged(!choice.label().isEmpty());
      label.setVisible(!choice.label().isEmpty());
      title.setText(choice.title());
      // Without a text of its own the prompt of the empty list would stay beside it.
      setText(null);
      setGraphic(line);
      // Read by screen readers; the line itself shows it.
      setAccessibleText(choice.text());
    }
  }
}
